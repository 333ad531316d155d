using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SqlInOneZoneTests : RuleTests<SqlInOneZone>
{
    protected override void Compliant(Architecture design) => new SqlServer("orders") { Administrator = Admin, Databases = [new("data")] };

    [Fact]
    public void In_one_zone() => Reports(_ => new SqlServer("orders") { Administrator = Admin, Databases = [new("data") { ZoneRedundant = false }] }, on: "SqlDatabase/orders/data", at: "ZoneRedundant", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new SqlServer("orders") { Administrator = Admin, Databases = [new("data") { ZoneRedundant = false }] }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new SqlServer("orders") { Administrator = Admin, Location = Region.WestUs, Databases = [new("data") { ZoneRedundant = false }] });

    [Fact]
    public void In_a_size_that_cannot()
    {
        var verdict = Reports(_ => new SqlServer("orders") { Administrator = Admin, Databases = [new("data") { Sku = SqlSku.Basic }] }, on: "SqlDatabase/orders/data", at: nameof(SqlDatabase.ZoneRedundant), says: "in its size");
        Assert.Contains("Premium", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    private static IPrincipal Admin => new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group);
}
