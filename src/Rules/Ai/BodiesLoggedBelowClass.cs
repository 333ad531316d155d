using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What is asked and answered is not written where less sensitive data may be held.</summary>
public sealed class BodiesLoggedBelowClass : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6521",
        Title: "Questions and answers are logged below their class",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Whoever may read logs reads what people asked and were told.",
        Fix: "Leave RequestBytes and ResponseBytes of the ApiDiagnostic out, or let it write to an ApplicationInsights that Holds such data.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Checklist = "SE:03",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Write nothing of what is asked", new RemoveProperty(nameof(ApiDiagnostic.RequestBytes))) { At = nameof(ApiDiagnostic.RequestBytes), Kinds = [typeof(ApiDiagnostic)] },
            new("Write nothing of what is answered", new RemoveProperty(nameof(ApiDiagnostic.ResponseBytes))) { At = nameof(ApiDiagnostic.ResponseBytes), Kinds = [typeof(ApiDiagnostic)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<ApiDiagnostic>()
        .Where(diagnostic => diagnostic.Ownership != Ownership.Observed && (diagnostic.RequestBytes > 0 || diagnostic.ResponseBytes > 0) && HeldBy(diagnostic.Logger?.Insights) is not null)
        .SelectMany(diagnostic => Judge(diagnostic, diagnostic.Logger!.Insights!, graph));

    private static IEnumerable<Verdict> Judge(ApiDiagnostic diagnostic, ApplicationInsights insights, ArchitectureGraph graph)
    {
        var gateway = diagnostic.Enclosing.OfType<ApiManagementService>().FirstOrDefault();
        Connection[] above = [.. graph.Connections.Where(connection => connection.Data > HeldBy(insights) && gateway is not null && (connection.Callee?.AndEnclosing.Contains(gateway) == true || connection.Caller?.AndEnclosing.Contains(gateway) == true))];
        if (above.Length > 0)
            yield return Fails(diagnostic, diagnostic.RequestBytes > 0 ? nameof(diagnostic.RequestBytes) : nameof(diagnostic.ResponseBytes),
                $"{Named(diagnostic)} writes bodies of calls to {Named(insights)}, which may hold {Words(HeldBy(insights)!.Value)} data at most; '{above[0]}' carries {Words(above[0].Data!.Value)} data.", Steps(above));
    }

    private static DataClass? HeldBy(ApplicationInsights? insights) => insights?.Holds ?? insights?.Workspace?.Holds;

    private static string Words(DataClass data) => data == DataClass.SpecialCategory ? "special-category" : data.ToString().ToLowerInvariant();
}
