using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PostgreSqlBackupsInOneRegionTests : RuleTests<PostgreSqlBackupsInOneRegion>
{
    protected override void Compliant(Architecture design) => new PostgreSqlServer("data") { GeoBackups = true };

    [Fact]
    public void In_its_own_region() => Reports(_ => new PostgreSqlServer("data"), on: "PostgreSqlServer/data", at: nameof(PostgreSqlServer.GeoBackups));

    [Fact]
    public void A_region_without_a_pair_has_nowhere_to_put_them() => Silent(_ => new PostgreSqlServer("data") { Location = Region.ItalyNorth });

    [Fact]
    public void A_copy_has_no_backups_of_its_own() => Silent(_ => new PostgreSqlServer("copy") { Source = new PostgreSqlServer("data") { GeoBackups = true } });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new PostgreSqlServer("data"), null, Designs.Dev)));
}
