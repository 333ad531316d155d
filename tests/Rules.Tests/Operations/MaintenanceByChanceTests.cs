using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class MaintenanceByChanceTests : RuleTests<MaintenanceByChance>
{
    protected override void Compliant(Architecture design) => new PostgreSqlServer("data") { MaintenanceDay = 6, MaintenanceHour = 3 };

    [Fact]
    public void At_any_time() => Reports(_ => new PostgreSqlServer("data"), on: "PostgreSqlServer/data", at: nameof(PostgreSqlServer.MaintenanceDay));

    [Fact]
    public void On_Sundays_which_is_day_0() => Silent(_ => new PostgreSqlServer("data") { MaintenanceDay = 0 });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new PostgreSqlServer("data"), null, Designs.Dev)));
}
