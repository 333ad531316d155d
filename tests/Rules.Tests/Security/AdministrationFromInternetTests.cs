using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AdministrationFromInternetTests : RuleTests<AdministrationFromInternet>
{
    protected override void Compliant(Architecture design) => Card("VirtualNetwork", "22");

    [Fact]
    public void SSH_from_anywhere()
    {
        var verdict = Reports(_ => Card("Internet", "22"), on: "NetworkInterface/jump", at: nameof(NetworkInterface.Configurations), says: "by SSH from any address", alsoBreaks: "AIFA2024");
        Assert.Contains(verdict.Evidence, step => step.Text.Contains("lets port 22 in", StringComparison.Ordinal));
    }

    [Fact]
    public void Within_a_range_of_ports() => Reports(_ => Card("*", "3000-4000"), on: "NetworkInterface/jump", at: nameof(NetworkInterface.Configurations), says: "by RDP", alsoBreaks: "AIFA2024");

    [Fact]
    public void Chosen_addresses() => Silent(_ => Card("203.0.113.0/28", "22"));

    [Fact]
    public void Another_port() => Silent(_ => Card("Internet", "443"));

    [Fact]
    public void Without_a_public_address() => Silent(_ => Card("Internet", "22", isPublic: false));

    [Fact]
    public void A_rule_before_it_that_denies() => Silent(_ => Card("Internet", "22", denied: true));

    private static void Card(string from, string ports, bool isPublic = true, bool denied = false)
    {
        SecurityRule allow = new() { Name = "in", Priority = 200, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = from, ToPorts = ports };
        SecurityRule deny = new() { Name = "no", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" };
        var machines = new Subnet("machines", prefix: 27) { SecurityGroup = new("guard") { Rules = denied ? [deny, allow] : [allow] } };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [machines] };
        new NetworkInterface("jump") { Configurations = [new() { Subnet = machines, PublicAddress = isPublic ? new PublicIpAddress("jump") : null }] };
    }
}
