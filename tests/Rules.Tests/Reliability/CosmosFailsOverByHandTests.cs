using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class CosmosFailsOverByHandTests : RuleTests<CosmosFailsOverByHand>
{
    protected override void Compliant(Architecture design) => Account(automatic: true);

    [Fact]
    public void Somebody_must_move_the_writes() => Reports(_ => Account(automatic: false), on: "CosmosAccount/history", at: nameof(CosmosAccount.AutomaticFailover), says: "in 2 regions");

    [Fact]
    public void A_free_account() => Reports(_ => Account(automatic: true, free: true), on: "CosmosAccount/history", at: nameof(CosmosAccount.FreeTier));

    [Fact]
    public void Where_every_region_takes_writes_there_is_nothing_to_move() => Silent(_ => Account(automatic: false, everywhere: true));

    [Fact]
    public void In_one_region_there_is_nowhere_to_go() => Silent(_ => new CosmosAccount("history"));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Account(automatic: false, free: true), null, Designs.Dev)));

    private static void Account(bool automatic, bool everywhere = false, bool free = false) => new CosmosAccount("history")
    {
        Locations = [new() { Region = Region.WestEurope, ZoneRedundant = true }, new() { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true }],
        AutomaticFailover = automatic, WritesEverywhere = everywhere, FreeTier = free,
    };
}
