using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A service that APIs pass calls on to.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/backends</remarks>
[AzureResource("Microsoft.ApiManagement/service/backends", "2024-05-01", Terraform = "azurerm_api_management_backend")]
[Service("API backend", "A service that APIs pass calls on to", Icon = "api-management", Source = "https://learn.microsoft.com/azure/api-management/backends")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(ApiManagementService), "api_management_name")]
public sealed class ApiBackend(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ApiManagementService>(name, new(file, line, expression))
{
    /// <summary>Where it is, without a slash at the end: <c>$"{models.Endpoint}openai"</c>.</summary>
    [Maps("properties.url", Needed = true, Terraform = "url")]
    public Text? Url { get; init; }

    [Maps("properties.protocol", Terraform = "protocol")]
    public BackendProtocol Protocol { get; init; } = BackendProtocol.Http;

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Trusts only certificates that lead to a known root.</summary>
    [Maps("properties.tls.validateCertificateChain", Terraform = "tls.validate_certificate_chain", Absent = true)]
    public bool ChecksCertificateChain { get; init; } = true;

    /// <summary>Trusts only certificates that bear the backend's name.</summary>
    [Maps("properties.tls.validateCertificateName", Terraform = "tls.validate_certificate_name", Absent = true)]
    public bool ChecksCertificateName { get; init; } = true;

    /// <summary>When it gets no calls for a while; gets all of them when null.</summary>
    [Maps("properties.circuitBreaker.rules[0]", Terraform = "circuit_breaker_rule")]
    public CircuitBreaker? Breaker { get; init; }
}

public enum BackendProtocol { [Wire("http")] Http, [Wire("soap")] Soap }

/// <summary>Spares a backend that fails: after a number of failures in a time it gets no calls for a while.</summary>
public sealed record CircuitBreaker : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "breaker";

    /// <summary>How long it gets no calls, as ISO 8601 writes it: <c>PT1M</c>.</summary>
    [Maps("tripDuration", Terraform = "trip_duration")]
    public string Pause { get; init; } = "PT1M";

    /// <summary>Pauses as long as the backend asks for with <c>Retry-After</c>, as a model does whose quota is used up.</summary>
    [Maps("acceptRetryAfter", Terraform = "accept_retry_after_enabled", Absent = false)]
    public bool HeedsRetryAfter { get; init; } = true;

    /// <summary>Failures that are too many, 1 to 10,000.</summary>
    [Within(1, 10000)]
    [Maps("failureCondition.count", Terraform = "failure_condition.count")]
    public int Failures { get; init; } = 3;

    /// <summary>The time that failures are counted in, as ISO 8601 writes it: <c>PT1M</c>.</summary>
    [Maps("failureCondition.interval", Terraform = "failure_condition.interval_duration")]
    public string Within { get; init; } = "PT1M";

    /// <summary>The answers that are failures: too many requests, and errors of the backend, unless given.</summary>
    [Maps("failureCondition.statusCodeRanges", Terraform = "failure_condition.status_code_range")]
    public IReadOnlyList<StatusCodes> Statuses { get; init; } = [new() { From = 429, To = 429 }, new() { From = 500, To = 599 }];
}

/// <summary>HTTP status codes, both ends included, 200 to 599.</summary>
public sealed record StatusCodes : Part
{
    [Within(200, 599)]
    [Maps("min", Terraform = "min")]
    public int From { get; init; } = 500;

    [Within(200, 599)]
    [Maps("max", Terraform = "max")]
    public int To { get; init; } = 599;
}
