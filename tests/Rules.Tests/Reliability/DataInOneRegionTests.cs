using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class DataInOneRegionTests : RuleTests<DataInOneRegion>
{
    protected override void Compliant(Architecture design) => Front(Replication.Gzrs);

    [Fact]
    public void A_store_in_one_of_two_regions()
    {
        var verdict = Reports(_ => Front(Replication.Zrs), on: "StorageAccount/documents", says: "in westeurope alone and is needed from westeurope and northeurope");
        Assert.Equal(["web0 reads documents", "web1 reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_one_region_reads_it() => Silent(_ => Front(Replication.Zrs, readers: 1));

    [Fact]
    public void Behind_the_firewalls_of_two_regions() => Reports(_ => Gateways(), on: "StorageAccount/documents", says: "is needed from westeurope and northeurope");

    [Fact]
    public void Each_region_has_its_own_and_the_other_for_a_second_choice() => Silent(design =>
    {
        Region[] regions = [Region.WestEurope, Region.NorthEurope];
        WebApp[] apps = [.. regions.Select(region => new WebApp("web-" + region) { Location = region })];
        SearchService[] passages = [.. regions.Select(region => new SearchService("passages-" + region) { Location = region })];
        foreach (var app in apps) design.Flow("Answer from " + app.Name).Reads(app, passages, "finds");
        new TrafficManagerProfile("nearest") { AzureEndpoints = [.. apps.Select(app => new TrafficManagerAzureEndpoint(app.Name) { Target = app })] };
    });

    [Fact]
    public void Models_and_images_are_asked_about_elsewhere() => Silent(_ =>
    {
        WebApp[] apps = [new("web0") { Location = Region.WestEurope }, new("web1") { Location = Region.NorthEurope }];
        var (models, images) = (new AIServicesAccount("models") { Location = Region.WestEurope }, new ContainerRegistry("images") { Location = Region.WestEurope });
        foreach (var app in apps)
        {
            app.Calls(models);
            app.Reads(images);
        }

        new TrafficManagerProfile("nearest") { AzureEndpoints = [.. apps.Select(app => new TrafficManagerAzureEndpoint(app.Name) { Target = app })] };
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Gateways()
    {
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = Replication.Zrs };
        new TrafficManagerProfile("nearest") { AzureEndpoints = [Entrance(Region.WestEurope), Entrance(Region.NorthEurope)] };

        TrafficManagerAzureEndpoint Entrance(Region region)
        {
            var address = new PublicIpAddress("front-" + region) { Location = region };
            var app = new WebApp("web-" + region) { Location = region };
            var gateway = new ApplicationGateway("front-" + region) { Location = region, PublicAddress = address, Firewall = new WebApplicationFirewallPolicy("front-" + region), Certificates = [new GatewayCertificate { Name = "web", SecretId = "https://kv.vault.azure.net/secrets/web" }], Sites = [new GatewaySite("web") { Backend = app.Host, Certificate = "web" }] };
            gateway.Calls(app);
            app.Reads(documents);
            return new(region.Name) { Target = address };
        }
    }

    private static void Front(Replication replication, int readers = 2)
    {
        WebApp[] apps = [new("web0") { Location = Region.WestEurope }, new("web1") { Location = Region.NorthEurope }];
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = replication };
        foreach (var app in apps.Take(readers)) app.Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [.. apps.Select(app => new FrontDoorOrigin(app.Name) { Host = app.Host })] }] };
    }
}
