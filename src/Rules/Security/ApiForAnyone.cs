using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>APIs ask who calls, and check whom they call.</summary>
public sealed class ApiForAnyone : Rule<ApiManagementService>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2035",
        Title: "API Management lets anyone in, or trusts any backend",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Who calls cannot be limited, charged or shut out, and calls that are passed on can be read and answered by someone else.",
        Fix: "Leave SubscriptionRequired on, or check tokens in the Policy of the API; call backends by https and leave ChecksCertificateChain and ChecksCertificateName on.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-api-management")
    {
        Checklist = "SE:08",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_215", "Azure.APIM.ProductSubscription", "Azure.APIM.HTTPBackend"],
    };

    /// <summary>Policies that turn callers away. Source: https://learn.microsoft.com/azure/api-management/api-management-policies</summary>
    private static readonly string[] Checks = ["<validate-jwt", "<validate-azure-ad-token", "<validate-client-certificate", "<check-header", "<ip-filter", "<include-fragment", "<return-response", "<choose"];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ApiManagementService subject)
    {
        foreach (var api in subject.Apis.Where(api => !ChecksCallers(api)))
        {
            if (!api.SubscriptionRequired) yield return Fails(api, nameof(api.SubscriptionRequired), $"{Named(api)} takes calls of anyone: it asks for no subscription, and its policy for no token.");
            else if (subject.Products.FirstOrDefault(product => product is { Published: true, SubscriptionRequired: false } && product.Apis.Any(part => part.Api == api)) is { } open)
                yield return Fails(open, nameof(open.SubscriptionRequired), $"{Named(open)} lets anyone call {Named(api)}, whose policy asks for no token.");
        }

        foreach (var backend in subject.Backends)
        {
            if (backend.Url?.Parts.FirstOrDefault() is string start && start.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) yield return Fails(backend, nameof(backend.Url), $"{Named(backend)} is called without encryption.");
            if (!backend.ChecksCertificateChain) yield return Fails(backend, nameof(backend.ChecksCertificateChain), $"{Named(backend)} may show a certificate of any authority.");
            if (!backend.ChecksCertificateName) yield return Fails(backend, nameof(backend.ChecksCertificateName), $"{Named(backend)} may show a certificate of any name.");
        }
    }

    private static bool ChecksCallers(ManagedApi api) => api.Policy?.Xml is { } xml && xml.Parts.OfType<string>().Any(text => Array.Exists(Checks, check => text.Contains(check)));
}
