using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Sends a resource's logs and metrics to a workspace.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/diagnosticsettings</remarks>
[AzureResource("Microsoft.Insights/diagnosticSettings", "2021-05-01-preview", Terraform = "azurerm_monitor_diagnostic_setting")]
[Service("Diagnostic setting", "Sends a resource's logs and metrics to where they are kept", Deep = true, Icon = "monitor", Source = "https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings")]
[Without(Traits.Any | Traits.Name)]
public sealed class DiagnosticSetting(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : AzureResource(name, new(file, line, expression))
{
    private string? _targetId;

    /// <summary>Whose logs and metrics they are.</summary>
    [Maps(Terraform = "target_resource_id", CreateOnly = true)]
    public required AzureResource Target { get => field ?? _read!; init; }

    private AzureResource? _read;

    [Maps("properties.workspaceId", Terraform = "log_analytics_workspace_id")]
    public LogAnalyticsWorkspace? Workspace { get; init; }

    /// <summary>Keeps them as files too, for years at little cost.</summary>
    [Maps("properties.storageAccountId", Terraform = "storage_account_id")]
    public StorageAccount? Archive { get; init; }

    /// <summary>Sends them on as events too: the id of an authorization rule of the Event Hubs namespace.</summary>
    [Maps("properties.eventHubAuthorizationRuleId", Terraform = "eventhub_authorization_rule_id")]
    public string? EventHubRule { get; init; }

    /// <summary>The event hub; one for each category when null.</summary>
    [Maps("properties.eventHubName", Terraform = "eventhub_name")]
    public string? EventHub { get; init; }

    [Maps("properties.logs", Terraform = "enabled_log")]
    public IReadOnlyList<EnabledLog> Logs { get; init; } = [];

    [Maps("properties.metrics", Terraform = "enabled_metric")]
    public IReadOnlyList<EnabledMetric> Metrics { get; init; } = [];

    /// <summary>Which tables of the workspace logs go to, for services that leave the choice. Azure's default is the shared one; ours, where it is derived, are the service's own.</summary>
    [Maps("properties.logAnalyticsDestinationType", Terraform = "log_analytics_destination_type")]
    public LogTables? Tables { get; init; }

    private protected override string ComputedId => $"{_targetId ?? Target.Id}/providers/Microsoft.Insights/diagnosticSettings/{AzureName}";

    internal static DiagnosticSetting For(AzureResource target, LogAnalyticsWorkspace workspace) => new($"{Words.Kebab(target.GetType().Name)}-{target.SymbolicName.Replace('_', '-')}", target.Position.File, target.Position.Line, target.Position.Expression)
    {
        AzureName = "to-" + workspace.Name,
        Target = target,
        Workspace = workspace,
        Logs = target.Shape.HasLogs(target) ? [new EnabledLog { Group = "allLogs" }] : [],
        Metrics = target.Shape.Diagnostics!.Metrics ? [new EnabledMetric()] : [],
        Tables = target.Shape.Diagnostics.ChoosesTables && target.Shape.HasLogs(target) ? LogTables.Own : null,
    };

    internal override bool Place(ArmId id, ReadContext context)
    {
        _targetId = id.Scope;
        _read = context.Scope(id.Scope);
        return true;
    }
}

/// <summary>Where logs stand in a workspace: in tables of the service's own, with its columns, or in <c>AzureDiagnostics</c>, which has one set of 500 columns for all services.</summary>
public enum LogTables { [Wire("Dedicated")] Own, [Wire("AzureDiagnostics")] Shared }

/// <summary>A category of logs, or a group of them.</summary>
[Fixed("enabled", "true")]
public sealed record EnabledLog : Part
{
    [Maps("category", Terraform = "category")]
    public string? Category { get; init; }

    /// <summary><c>allLogs</c> or <c>audit</c>; instead of a category.</summary>
    [Maps("categoryGroup", Terraform = "category_group")]
    public string? Group { get; init; }
}

[Fixed("enabled", "true")]
public sealed record EnabledMetric : Part
{
    [Maps("category", Terraform = "category")]
    public string Category { get; init; } = "AllMetrics";
}
