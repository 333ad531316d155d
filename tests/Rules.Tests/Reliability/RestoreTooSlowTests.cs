using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class RestoreTooSlowTests : RuleTests<RestoreTooSlow>
{
    protected override void Compliant(Architecture design) => Chat(design, PostgreSqlStandby.OtherZone);

    [Fact]
    public void A_server_without_a_standby()
    {
        var verdict = Reports(design => Chat(design, PostgreSqlStandby.None), on: "PostgreSqlServer/orders", at: nameof(PostgreSqlServer.Standby), says: "has no second copy that runs; the critical flow 'Order' needs it", alsoBreaks: ["AIFA1015", "AIFA1501", "AIFA1504"]);
        Assert.Equal(["web reads orders"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_replica_elsewhere_takes_over() => Silent(design =>
    {
        var orders = Chat(design, PostgreSqlStandby.None);
        new PostgreSqlServer("copy") { Source = orders, Location = Region.NorthEurope };
    });

    [Fact]
    public void Where_there_is_time_to_restore() => Silent(design => Chat(design, PostgreSqlStandby.None, minutes: 60));

    [Fact]
    public void What_others_run() => Silent(design => Chat(design, PostgreSqlStandby.None, ownership: Ownership.Observed));

    private static PostgreSqlServer Chat(Architecture design, PostgreSqlStandby standby, double minutes = 30, Ownership ownership = Ownership.Emitted)
    {
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } };
        var orders = new PostgreSqlServer("orders") { Standby = standby, Ownership = ownership };
        design.Brief = new("Shop", "Sells") { Owner = new("team", "team@example.com"), Availability = 90, Rto = TimeSpan.FromMinutes(minutes), Rpo = TimeSpan.FromHours(24) };
        design.Flow("Order", Criticality.High).Reads(web, orders, "looks it up");
        return orders;
    }
}
