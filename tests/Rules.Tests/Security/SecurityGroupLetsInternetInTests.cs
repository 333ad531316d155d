using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SecurityGroupLetsInternetInTests : RuleTests<SecurityGroupLetsInternetIn>
{
    protected override void Compliant(Architecture design) => Group(From("Internet", "443"));

    [Theory, InlineData("22", "SSH (port 22)"), InlineData("3000-4000", "RDP (port 3389)"), InlineData("1433", "SQL Server"), InlineData("5432", "PostgreSQL"), InlineData("6379", "Redis")]
    public void A_door_that_is_open(string ports, string says) => Reports(_ => Group(From("Internet", ports)), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules), says: says);

    [Theory, InlineData("*"), InlineData("0.0.0.0/0")]
    public void Everyone_by_another_name(string from) => Reports(_ => Group(From(from, "22")), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void All_ports_are_one_finding() => Reports(_ => Group(From("Internet", "*")), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules), says: "SSH (port 22), RDP (port 3389), SQL Server (port 1433), PostgreSQL (port 5432), Redis (port 6379)");

    [Fact]
    public void Chosen_addresses() => Silent(_ => Group(From("203.0.113.0/28", "22")));

    [Fact]
    public void A_service_of_Azure() => Silent(_ => Group(From("GatewayManager", "65200-65535")));

    [Fact]
    public void A_rule_before_it_that_denies() => Silent(_ => Group(new SecurityRule { Name = "no", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" }, From("Internet", "22")));

    [Fact]
    public void Outbound_is_another_matter() => Silent(_ => Group(From("*", "22") with { Direction = Direction.Outbound }));

    [Fact]
    public void A_group_that_others_run() => Silent(_ => new NetworkSecurityGroup("guard") { Rules = [From("Internet", "22")], Ownership = Ownership.Observed });

    private static SecurityRule From(string from, string ports) => new() { Name = "in", Priority = 200, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = from, ToPorts = ports };

    private static void Group(params SecurityRule[] rules) => new NetworkSecurityGroup("guard") { Rules = rules };
}
