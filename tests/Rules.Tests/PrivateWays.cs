using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Tests;

/// <summary>A network with a subnet to call from and one for private endpoints, as a good private design has it.</summary>
internal sealed class PrivateWays
{
    private readonly Architecture _design;

    public PrivateWays(Architecture design)
    {
        _design = design;
        var guard = new NetworkSecurityGroup("guard");
        Apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        Endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        Network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [Apps, Endpoints] };
    }

    public Subnet Apps { get; }
    public Subnet Endpoints { get; }
    public VirtualNetwork Network { get; }

    public void To(params IPrivateLinkTarget[] services) => _design.PrivateEndpoints(Endpoints, services);
}
