using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>Every resource that writes logs sends them to a workspace.</summary>
public sealed class NoDiagnostics : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4501",
        Title: "Missing diagnostic setting",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "When something goes wrong, nothing tells what happened.",
        Fix: "Call Monitoring with an ApplicationInsights that has a Workspace, or add a DiagnosticSetting.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/observability")
    {
        Checklist = "OE:07",
        Controls = ["LT-3"],
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.KeyVault.Logs", "APRL 44107155-7a32-9348-89f3-d5aa7e7c5a1d", "APRL 1dc0821d-4f14-7644-bab4-ba208ff5f7fa", "APRL 1ad74c3c-e3d7-0046-b83f-a2199974ef15"],
        Repairs =
        [
            new("Send all logs and metrics where '{the ApplicationInsights}' keeps its own", new AddStatement("{architecture}.Monitoring({the ApplicationInsights});")),
            new("Send all logs and metrics to a new workspace", new AddStatement("{architecture}.Monitoring(new ApplicationInsights(\"insights\") { Workspace = new LogAnalyticsWorkspace(\"logs\") });")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        DiagnosticSetting[] settings = [.. graph.Resources.OfType<DiagnosticSetting>().Where(setting => setting.Workspace is not null)];
        var diagnosed = new HashSet<AzureResource>(settings.Select(setting => setting.Target).OfType<AzureResource>());
        AzureResource[] silent = [.. graph.Resources.Where(resource => IsToBeDiagnosed(resource) && !diagnosed.Contains(resource))];
        if (silent.Length == 0) return [];
        if (settings.Length == 0 && graph.IsRead) return [NotAssessed(null, "What was read has no diagnostic settings; a listing of resources leaves them out.")];
        return settings.Length == 0
            ? [Fails(default, "No resource sends its logs and metrics to a workspace.", [.. silent.Select(resource => EvidenceStep.Of(resource, Named(resource)))])]
            : silent.Select(resource => Fails(resource, null, $"{Named(resource)} sends its logs and metrics nowhere."));
    }

    /// <summary>A workspace keeps its own logs.</summary>
    private static bool IsToBeDiagnosed(AzureResource resource) =>
        resource.Shape.Diagnostics is not null && resource.Ownership != Ownership.Observed && resource is not LogAnalyticsWorkspace;
}
