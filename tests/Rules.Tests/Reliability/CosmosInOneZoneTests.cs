using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class CosmosInOneZoneTests : RuleTests<CosmosInOneZone>
{
    protected override void Compliant(Architecture design) =>
        new CosmosAccount("history") { Locations = [new GeoLocation { Region = "westeurope", ZoneRedundant = true }, new GeoLocation { Region = "northeurope", Priority = 1, ZoneRedundant = true }] };

    [Fact]
    public void In_one_region_of_two() => Reports(
        _ => new CosmosAccount("history") { Locations = [new GeoLocation { Region = "westeurope", ZoneRedundant = true }, new GeoLocation { Region = "northeurope", Priority = 1 }] },
        on: "CosmosAccount/history", at: nameof(CosmosAccount.Locations), says: "in northeurope.");

    [Fact]
    public void By_default() => Reports(_ => new CosmosAccount("history"), on: "CosmosAccount/history", at: nameof(CosmosAccount.Locations), says: "westeurope");
}
