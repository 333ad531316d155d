using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class BackupsInOneDatacentreTests : RuleTests<BackupsInOneDatacentre>
{
    protected override void Compliant(Architecture design) => Keep(SqlBackups.Zone);

    [Fact]
    public void Locally() => Reports(_ => Keep(SqlBackups.Local), on: "SqlDatabase/orders/data", at: nameof(SqlDatabase.Backups), says: "in one datacentre");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Keep(SqlBackups.Local), null, Designs.Dev)));

    private static void Keep(SqlBackups backups) => new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Databases = [new("data") { Backups = backups }] };
}
