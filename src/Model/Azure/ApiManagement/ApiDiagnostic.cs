using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What of the calls to all APIs is written to a logger. Azure knows a few by name; that of Application Insights is <c>applicationinsights</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/diagnostics</remarks>
[AzureResource("Microsoft.ApiManagement/service/diagnostics", "2024-05-01", Terraform = "azurerm_api_management_diagnostic")]
[Service("API diagnostic", "What of the calls to APIs is written down", Icon = "application-insights", Source = "https://learn.microsoft.com/azure/api-management/diagnostic-logs-reference")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphen, NameScope.Parent, Verbatim = true)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
[Fixed("properties.sampling.samplingType", "fixed")]
public sealed class ApiDiagnostic(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <inheritdoc/>
    [Maps("name", Terraform = "identifier", CreateOnly = true)]
    public override string AzureName { get => base.AzureName; init => base.AzureName = value; }

    [Maps("properties.loggerId", Needed = true, Terraform = "api_management_logger_id")]
    public ApiLogger? Logger { get; init; }

    /// <summary>Calls of a hundred that are written down.</summary>
    [Maps("properties.sampling.percentage", Terraform = "sampling_percentage")]
    public decimal Percent { get; init; } = 100;

    /// <summary>Writes each call that failed, whatever the share.</summary>
    [Maps("properties.alwaysLog=allErrors|", Terraform = "always_log_errors", Absent = false)]
    public bool AllErrors { get; init; } = true;

    [Maps("properties.verbosity", Terraform = "verbosity")]
    public ApiVerbosity Verbosity { get; init; } = ApiVerbosity.Information;

    /// <summary>Writes who called by address, which is personal data.</summary>
    [Maps("properties.logClientIp", Terraform = "log_client_ip")]
    public bool CallerAddresses { get; init; }

    /// <summary>Bytes of what is asked that are written too, at most 8,192; none when null.</summary>
    [Within(0, 8192)]
    [Maps("properties.frontend.request.body.bytes", Terraform = "frontend_request.body_bytes")]
    public int? RequestBytes { get; init; }

    /// <summary>Bytes of what is answered that are written too, at most 8,192; none when null.</summary>
    [Within(0, 8192)]
    [Maps("properties.frontend.response.body.bytes", Terraform = "frontend_response.body_bytes")]
    public int? ResponseBytes { get; init; }

    /// <summary>How calls are followed from service to service.</summary>
    [Maps("properties.httpCorrelationProtocol", Terraform = "http_correlation_protocol")]
    public ApiCorrelation Correlation { get; init; } = ApiCorrelation.W3C;

    /// <summary>Sends on the metrics that policies make, such as those of tokens. Azure's default is off; ours is on.</summary>
    [Maps("properties.metrics", Azapi = true, Absent = false)]
    public bool Metrics { get; init; } = true;
}

public enum ApiVerbosity { [Wire("verbose")] Verbose, [Wire("information")] Information, [Wire("error")] Error }
public enum ApiCorrelation { None, Legacy, W3C }
