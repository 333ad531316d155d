using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>A security group lets the Internet into no administration and no database.</summary>
public sealed class SecurityGroupLetsInternetIn : Rule<NetworkSecurityGroup>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2024",
        Title: "Security group lets the Internet in to administration or databases",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whatever stands behind the group, now or later, needs only a public address to be tried by everyone.",
        Fix: "Allow chosen addresses alone, or take the rule away and come through a BastionHost or a private endpoint.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-1"],
        Peers = ["CKV_AZURE_9", "CKV_AZURE_10", "CKV_AZURE_160", "Azure.NSG.AnyInboundSource", "AVD-AZU-0047", "AVD-AZU-0048", "AVD-AZU-0050"],
    };

    private static readonly (int Port, string Name)[] Doors = [(22, "SSH"), (3389, "RDP"), (1433, "SQL Server"), (5432, "PostgreSQL"), (6379, "Redis")];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(NetworkSecurityGroup subject)
    {
        string[] open = [.. Open(subject).Select(door => $"{door.Name} (port {door.Port})")];
        if (open.Length > 0) yield return Fails(subject, nameof(subject.Rules), $"{Named(subject)} lets any address on the Internet in to {string.Join(", ", open)}.");
    }

    /// <summary>Whether it has something to say of the group.</summary>
    internal static bool IsOpen(NetworkSecurityGroup group) => Open(group).Any();

    private static IEnumerable<(int Port, string Name)> Open(NetworkSecurityGroup group) => Doors.Where(door => TrafficFilter.LetsInFromInternet(group, door.Port) == FilterAnswer.Allows);
}
