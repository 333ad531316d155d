using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Application Insights: requests, dependencies and failures of applications.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/components</remarks>
[AzureResource("Microsoft.Insights/components", "2020-02-02", Terraform = "azurerm_application_insights")]
[Service("Application Insights", "Follows requests through applications and shows where they fail or wait", Deep = true, Icon = "application-insights", Source = "https://learn.microsoft.com/azure/azure-monitor/app/app-insights-overview")]
[Without(Traits.PrivateLink | Traits.PublicEndpoint, Although = "it is reached through Azure Monitor, which private link scopes close")]
[Without(Traits.Identity | Traits.Zones | Traits.Injection | Traits.Diagnostics)]
[Named("appi", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Grants(Verb.Writes, nameof(Role.MonitoringMetricsPublisher))]
[Grants(Verb.Calls, nameof(Role.MonitoringMetricsPublisher))]
[Fixed("kind", "web")]
public sealed class ApplicationInsights(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IKeyAuthentication
{
    [Maps("properties.Application_Type", Terraform = "application_type", CreateOnly = true)]
    public ApplicationKind Application { get; init; } = ApplicationKind.Web;

    /// <summary>Where its data is kept.</summary>
    [Maps("properties.WorkspaceResourceId", Terraform = "workspace_id")]
    public LogAnalyticsWorkspace? Workspace { get; init; }

    /// <summary>Per cent of the telemetry that is kept, above 0 to 100.</summary>
    [Maps("properties.SamplingPercentage", Terraform = "sampling_percentage")]
    public decimal? SamplingPercentage { get; init; }

    /// <summary>Forgets the address that a request came from.</summary>
    [Maps("!properties.DisableIpMasking", Terraform = "!disable_ip_masking", Absent = true)]
    public bool MasksAddresses { get; init; } = true;

    /// <summary>Accepts telemetry from whoever knows the connection string. Azure's default is on; ours is off.</summary>
    [Maps("!properties.DisableLocalAuth", Terraform = "!local_authentication_disabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Takes telemetry from public addresses.</summary>
    [Maps("properties.publicNetworkAccessForIngestion=Enabled|Disabled", Terraform = "internet_ingestion_enabled", Absent = true)]
    public bool PublicIngestion { get; init; } = true;

    /// <summary>Answers questions from public addresses.</summary>
    [Maps("properties.publicNetworkAccessForQuery=Enabled|Disabled", Terraform = "internet_query_enabled", Absent = true)]
    public bool PublicQueries { get; init; } = true;

    /// <summary>Where telemetry is sent. Not a secret when keys are off, yet written only as a reference.</summary>
    public Output ConnectionString => new(this, "properties.ConnectionString", "connection_string");

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
}

public enum ApplicationKind { [Wire("web")] Web, [Wire("other")] Other }
