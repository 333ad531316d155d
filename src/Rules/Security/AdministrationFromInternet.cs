using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Nobody administers a machine from the Internet without something between.</summary>
public sealed class AdministrationFromInternet : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2529",
        Title: "Administration reaches a machine from the Internet",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Every address in the world may try passwords and known flaws on it, and all do.",
        Fix: "Take the public address away and come through a BastionHost, or allow chosen addresses alone.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-1"],
        Peers = ["CKV_AZURE_9", "CKV_AZURE_10", "Azure.NSG.AnyInboundSource", "AVD-AZU-0048", "AVD-AZU-0050"],
    };

    private static readonly (int Port, string Name)[] Doors = [(22, "SSH"), (3389, "RDP")];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<NetworkInterface>().Where(card => card.Ownership != Ownership.Observed).SelectMany(Judge);

    private static IEnumerable<Verdict> Judge(NetworkInterface card)
    {
        if (card.Configurations.Select(configuration => configuration.PublicAddress).FirstOrDefault(address => address is not null) is not { } address) yield break;
        NetworkSecurityGroup[] guards = [.. new[] { card.Subnet?.SecurityGroup, card.SecurityGroup }.OfType<NetworkSecurityGroup>().Distinct()];
        foreach (var (port, name) in Doors)
        {
            // a standard address lets nothing in that no group allows; one of the old size lets in all
            var open = guards.Length == 0 ? address.Sku == PublicIpSku.Basic : Array.TrueForAll(guards, guard => TrafficFilter.LetsInFromInternet(guard, port) == FilterAnswer.Allows);
            if (open) yield return Fails(card, nameof(NetworkInterface.Configurations), $"{Named(card)} can be reached by {name} from any address on the Internet.",
                [EvidenceStep.Of(address, $"{Named(address)} leads to it"), .. guards.Select(guard => EvidenceStep.Of(guard, $"{Named(guard)} lets port {port} in"))]);
        }
    }
}
