using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ZonesRegionLacksTests : RuleTests<ZonesRegionLacks>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents") { Location = Region.SwedenCentral };
        new StorageAccount("copies") { Location = Region.WestUs, Replication = Replication.Grs };
    }

    [Fact]
    public void Copies_in_zones_that_are_not_there()
    {
        var verdict = Reports(_ => new StorageAccount("documents") { Location = Region.WestUs }, on: "StorageAccount/documents", at: nameof(StorageAccount.Replication), says: "in westus, which has none");
        Assert.Contains("source: https://learn.microsoft.com/azure/reliability/regions-list", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Zones_of_an_address() => Reports(_ => new PublicIpAddress("front") { Location = Region.WestUs }, on: "PublicIpAddress/front", at: nameof(PublicIpAddress.Zones), alsoBreaks: "AIFA3502");

    [Fact]
    public void One_of_two_places_of_cosmos() => Reports(_ => new CosmosAccount("history") { AutomaticFailover = true, Locations = [new() { Region = Region.EastUs, ZoneRedundant = true }, new() { Region = Region.WestUs, Priority = 1, ZoneRedundant = true }] },
        on: "CosmosAccount/history", at: nameof(CosmosAccount.Locations), says: "westus");

    [Fact]
    public void Replicas_of_a_search_service_need_no_zones() => Silent(_ => new SearchService("passages") { Location = Region.WestUs, Replicas = 3 });

    [Fact]
    public void Of_a_region_that_nobody_knows_nothing_is_said() => Silent(_ => new StorageAccount("documents") { Location = "newland" });

    [Fact]
    public void What_was_read_without_a_size() => CannotSayOf(Designs.Read("""{"id":"/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stread","name":"stread","type":"Microsoft.Storage/storageAccounts","location":"westus","properties":{}}"""), says: "Replication");
}
