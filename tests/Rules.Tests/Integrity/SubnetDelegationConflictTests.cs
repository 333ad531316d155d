using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class SubnetDelegationConflictTests : RuleTests<SubnetDelegationConflict>
{
    private static readonly Delegation Machines = new() { Name = "ci", Service = "Microsoft.ContainerInstance/containerGroups" };

    protected override void Compliant(Architecture design) => Web(Delegation.WebApps);

    [Fact]
    public void Not_delegated() => Reports(_ => Web(), on: "Subnet/chat/apps", at: nameof(Subnet.Delegations), says: "not delegated, and Web app 'web' needs Microsoft.Web/serverFarms");

    [Fact]
    public void Delegated_to_another_service() => Reports(_ => Web(Machines), on: "Subnet/chat/apps", at: nameof(Subnet.Delegations), says: "containerGroups");

    [Fact]
    public void Delegated_twice() => Reports(_ => Web(Delegation.WebApps, Machines), on: "Subnet/chat/apps", at: nameof(Subnet.Delegations), says: "one delegation");

    [Fact]
    public void Shared_with_a_private_endpoint() =>
        Reports(_ => new PrivateEndpoint("secrets") { Subnet = Web(Delegation.WebApps), Target = new KeyVault("secrets") }, on: "PrivateEndpoint/secrets", at: "Subnet", says: "for itself", alsoBreaks: "AIFA2505");

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new WebApp("web") { Subnet = new Subnet("apps") { ExistingId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" } });

    private static Subnet Web(params Delegation[] delegations)
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = delegations };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new WebApp("web") { Subnet = apps };
        return apps;
    }
}
