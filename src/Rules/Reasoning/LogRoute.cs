using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Where a resource sends its records.</summary>
public sealed record LogRoute(AzureResource Of, AzureResource To, bool HasLogs, bool HasMetrics)
{
    public static IReadOnlyList<LogRoute> In(ArchitectureGraph graph) => [.. graph.Resources.OfType<DiagnosticSetting>()
        .Where(setting => setting.Workspace is not null)
        .Select(setting => new LogRoute(setting.Target, setting.Workspace!, setting.Logs.Count > 0, setting.Metrics.Count > 0))];
}
