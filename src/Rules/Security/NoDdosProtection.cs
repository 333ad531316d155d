using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Where some public addresses are protected against floods of traffic, all are that lead into a network.</summary>
public sealed class NoDdosProtection : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2528",
        Title: "Public address is left out of DDoS protection",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Protection is paid for, and a flood takes the way that was left out: Azure's own protection, which is always on, is fitted to regions and not to an application.",
        Fix: "Set Ddos of the PublicIpAddress to DdosProtection.Enabled, or give the network a DdosPlan.",
        Source: "https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview")
    {
        Checklist = "SE:06",
        Controls = ["NS-5"],
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Protect the address", new SetProperty(nameof(PublicIpAddress.Ddos), "DdosProtection.Enabled")) { At = nameof(PublicIpAddress.Ddos), Kinds = [typeof(PublicIpAddress)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.FirstOrDefault(IsPaidFor) is { } paid ? Open(graph).GroupBy(open => open.Address).Select(open => Judge(open.First(), paid)) : [];

    private static Verdict Judge((PublicIpAddress Address, AzureResource Behind, VirtualNetwork Network) open, AzureResource paid) =>
        Fails(open.Address, nameof(open.Address.Ddos), $"{Named(open.Address)} leads to {Named(open.Behind)} in {Named(open.Network)}; neither the address nor the network is protected, as {Named(paid)} is.",
            EvidenceStep.Of(paid, $"{Named(paid)} is protected"), EvidenceStep.Of(open.Behind, $"{Named(open.Behind)} answers at {Named(open.Address)}"), EvidenceStep.Of(open.Network, $"{Named(open.Network)} has no DDoS protection plan"));

    /// <summary>Whether protection costs money is a decision. Here it was taken.</summary>
    private static bool IsPaidFor(AzureResource resource) => resource is VirtualNetwork { DdosPlan: not null } or PublicIpAddress { Ddos: DdosProtection.Enabled } or PublicIpAddress { DdosPlan: not null };

    /// <summary>What only calls out is reached by no flood.</summary>
    private static IEnumerable<(PublicIpAddress Address, AzureResource Behind, VirtualNetwork Network)> Open(ArchitectureGraph graph) =>
        from resource in graph.Resources
        where resource is INetworkInjected
        let network = NetworkReach.NetworkOf(((INetworkInjected)resource).Subnet)
        where network is { DdosPlan: null, Ownership: not Ownership.Observed }
        from address in ResourceReferences.Of(resource).OfType<PublicIpAddress>()
        where address is { Ownership: not Ownership.Observed, DdosPlan: null } && address.Ddos != DdosProtection.Enabled
        select (address, resource, network);
}
