using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class CosmosFarFromCallerTests : RuleTests<CosmosFarFromCaller>
{
    protected override void Compliant(Architecture design) => Remember(design, Region.WestEurope, Region.NorthEurope);

    [Fact]
    public void No_copy_where_it_is_called_from()
    {
        var verdict = Reports(design => Remember(design, Region.NorthEurope), on: "CosmosAccount/history", at: nameof(CosmosAccount.Locations), says: "copies in northeurope and is called from westeurope");
        Assert.Equal(["orders writes history"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Remember(design, Criticality.Low, Region.NorthEurope));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Remember(Architecture design, params Region[] regions) => Remember(design, Criticality.High, regions);

    private static void Remember(Architecture design, Criticality criticality, params Region[] regions)
    {
        var history = new CosmosAccount("history") { Locations = [.. regions.Select((region, place) => new GeoLocation { Region = region, Priority = place, ZoneRedundant = true })] };
        design.Flow("Answer", criticality).Writes(new ContainerApp("orders") { Location = Region.WestEurope }, history, "remembers");
    }
}
