using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PastFailoverGroupTests : RuleTests<PastFailoverGroup>
{
    protected override void Compliant(Architecture design) => Client(byGroup: true);

    [Fact]
    public void The_server_is_named()
    {
        var verdict = Reports(_ => Client(byGroup: false), on: "WebApp/web", says: "names SQL server 'primary', whose databases move with SQL failover group 'orders'");
        Assert.Equal(2, verdict.Evidence.Count);
        Assert.StartsWith("Its settings name ", verdict.Evidence[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_database_stays_behind_it_may_be_meant() => Silent(_ => Client(byGroup: false, staysBehind: true));

    [Fact]
    public void Without_a_group_there_is_one_name() => Silent(_ => Client(byGroup: false, grouped: false));

    private static void Client(bool byGroup, bool staysBehind = false, bool grouped = true)
    {
        SqlDatabase orders = new("orders");
        var secondary = new SqlServer("secondary") { Location = Region.NorthEurope, Administrator = Team };
        SqlFailoverGroup group = new("orders") { Partners = [secondary], Databases = [orders] };
        var primary = new SqlServer("primary") { Location = Region.WestEurope, Administrator = Team, Databases = staysBehind ? [orders, new("notes")] : [orders], FailoverGroups = grouped ? [group] : [] };
        new WebApp("web") { Settings = new Dictionary<string, Text> { ["Database"] = byGroup ? ByName(group.Host) : ByName(primary.Host) } };
    }

    private static Text ByName(Text host) => $"Server=tcp:{host};Database=orders";

    private static OutsidePrincipal Team => new("44444444-4444-4444-8444-444444444444", PrincipalType.Group);
}
