using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Machines of Databricks stand in a network of one's own, without public addresses.</summary>
public sealed class DatabricksInTheOpen : Rule<DatabricksWorkspace>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2030",
        Title: "Databricks machines stand in the open",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Nobody can say which calls leave the machines that read the data, nor reach private endpoints from them.",
        Fix: "Give the workspace a HostSubnet and a ContainerSubnet, and leave PublicNodes off.",
        Source: "https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_158", "Azure.Databricks.SecureConnectivity", "APRL 5e722c4f-415a-9b4c-bd4c-96b74dce29ad"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(DatabricksWorkspace.PublicNodes), "false")) { At = nameof(DatabricksWorkspace.PublicNodes) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(DatabricksWorkspace subject)
    {
        if (subject.PublicNodes) yield return Fails(subject, nameof(subject.PublicNodes), $"{Named(subject)} gives its machines public addresses.");
        if (subject is { Network: null, HostSubnet: null }) yield return Fails(subject, nameof(subject.HostSubnet), $"{Named(subject)} has its machines in a network that Azure makes for it.");
    }
}
