using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Tests.Security;

/// <summary>Rules over capabilities speak of each service that has them: a good private design is silent, a bad one is found.</summary>
public sealed class ServicesInNetworksTests
{
    private static readonly string[] OfNetworks = ["AIFA2005", "AIFA2502", "AIFA2504", "AIFA2510", "AIFA2515", "AIFA4501", "AIFA7513", "AIFA7514", "AIFA7532"];

    [Fact]
    public void Container_apps_in_a_subnet() => Assert.Empty(Found(ways =>
    {
        var shared = new ContainerAppsEnvironment("shared") { Subnet = new PrivateWaysOfApps(ways).Subnet };
        var vault = new KeyVault("vault");
        ways.To(vault);
        App(shared).Reads(vault);
    }));

    [Fact]
    public void Container_apps_in_public() => Assert.Equal(["AIFA2005", "AIFA2502", "AIFA2510"], Found(ways =>
    {
        var vault = new KeyVault("vault");
        ways.To(vault);
        var app = App(new ContainerAppsEnvironment("shared") { PublicNetworkAccess = true });
        new Person("customer").Calls(app);
        app.Reads(vault);
    }));

    [Fact]
    public void Container_apps_in_a_subnet_of_web_apps() => Assert.Equal(["AIFA7513"], Found(ways => App(new ContainerAppsEnvironment("shared") { Subnet = ways.Apps })));

    [Fact]
    public void API_management_in_a_subnet() => Assert.Empty(Found(ways =>
    {
        var gateway = new ApiManagementService("gateway") { Sku = ApiManagementSku.Premium, Subnet = new PrivateWaysOfApps(ways, delegated: false).Subnet, PublisherName = "x", PublisherEmail = "x@contoso.com" };
        var models = new AIServicesAccount("models");
        ways.To(models);
        gateway.Calls(models);
        App(new ContainerAppsEnvironment("shared") { Subnet = new PrivateWaysOfApps(ways).Subnet }).Calls(gateway);
    }));

    [Fact]
    public void API_management_in_public() => Assert.Equal(["AIFA2005", "AIFA2502"], Found(_ =>
        new Person("customer").Calls(new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublisherName = "x", PublisherEmail = "x@contoso.com" })));

    [Fact]
    public void Data_factory_with_managed_endpoints() => Assert.Empty(Found(ways =>
    {
        var lake = new StorageAccount("lake");
        var ingest = new DataFactory("ingest") { ManagedEndpoints = [new ManagedPrivateEndpoint("lake") { Target = lake }] };
        ways.To(lake, ingest);
        ingest.Writes(lake);
    }));

    [Fact]
    public void Data_factory_in_public() => Assert.Equal(["AIFA2005"], Found(_ => new DataFactory("ingest") { PublicNetworkAccess = true }));

    private static ContainerApp App(ContainerAppsEnvironment environment) =>
        new("chat") { Environment = environment, Ingress = new() { External = true }, Containers = [new() { Image = "chat:1" }] };

    private static string[] Found(Action<PrivateWays> define)
    {
        var family = Designs.Family((design, _) =>
        {
            define(new PrivateWays(design));
            design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        });
        return [.. RuleRun.Check(family, Designs.Today).Findings.Select(finding => finding.Rule.Id).Where(OfNetworks.Contains).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A further subnet of a network that is joined to the first.</summary>
    private sealed class PrivateWaysOfApps
    {
        public PrivateWaysOfApps(PrivateWays ways, bool delegated = true)
        {
            var name = delegated ? "containers" : "door";
            Subnet = new Subnet(name, prefix: 27) { SecurityGroup = ways.Apps.SecurityGroup, Delegations = delegated ? [Delegation.ContainerApps] : [] };
            new VirtualNetwork(name) { AddressSpace = [delegated ? "10.0.1.0/24" : "10.0.2.0/24"], Subnets = [Subnet], Hub = ways.Network };
        }

        public Subnet Subnet { get; }
    }
}
