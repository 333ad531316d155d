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
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Front(Replication replication, int readers = 2)
    {
        WebApp[] apps = [new("web0") { Location = Region.WestEurope }, new("web1") { Location = Region.NorthEurope }];
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = replication };
        foreach (var app in apps.Take(readers)) app.Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [.. apps.Select(app => new FrontDoorOrigin(app.Name) { Host = app.Host })] }] };
    }
}
