using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class RegionNotAllowedTests : RuleTests<RegionNotAllowed>
{
    private static readonly DeploymentEnvironment Bounded = new("prod", EnvironmentKind.Production) { Region = Region.WestEurope, AllowedRegions = [Region.WestEurope, Region.NorthEurope] };

    protected override void Compliant(Architecture design) => new StorageAccount("documents") { Location = Region.EastUs };

    [Fact]
    public void Somewhere_else()
    {
        var verdict = Assert.Single(Judge(In(() => new StorageAccount("documents") { Location = Region.EastUs })));
        Assert.Equal((Outcome.Fails, "StorageAccount/documents", nameof(StorageAccount.Location)), (verdict.Outcome, verdict.Element?.Key, verdict.Property));
        Assert.Equal("Storage account 'documents' stands in eastus; prod allows westeurope, northeurope.", verdict.Message);
    }

    [Fact]
    public void Copies_somewhere_else()
    {
        var verdict = Assert.Single(Judge(In(() => new CosmosAccount("history") { Locations = [new() { Region = Region.WestEurope }, new() { Region = Region.EastUs, Priority = 1 }] })));
        Assert.Equal(nameof(CosmosAccount.Locations), verdict.Property);
    }

    [Fact]
    public void A_group_somewhere_else()
    {
        var verdict = Assert.Single(Judge(In(() => new StorageAccount("documents") { Group = new ResourceGroup("shared") { Location = Region.EastUs }, Location = Region.NorthEurope })));
        Assert.Equal("ResourceGroup/shared", verdict.Element?.Key);
    }

    [Fact]
    public void Where_it_may_be() => Assert.Empty(Judge(In(() =>
    {
        new StorageAccount("documents") { Location = Region.NorthEurope };
        new SqlServer("data") { Databases = [new SqlDatabase("orders")] };
        new FrontDoorProfile("front");
        new PrivateDnsZone("privatelink.blob.core.windows.net");
    })));

    [Fact]
    public void What_others_run() => Assert.Empty(Judge(In(() => new StorageAccount("documents")
    {
        Location = Region.EastUs, ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st",
    })));

    private static ArchitectureFamily In(Action define) => Designs.Family((_, _) => define(), null, Bounded);
}
