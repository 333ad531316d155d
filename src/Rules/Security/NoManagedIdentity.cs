using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>What runs code or answers with models acts under an identity of its own.</summary>
public sealed class NoManagedIdentity : Rule<IHasIdentity>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2007",
        Title: "Service that calls others has no managed identity",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "It can call nothing but with a key or a password, which somebody must keep, renew and not lose.",
        Fix: "Leave Identity at its default, or set it to a UserAssignedIdentity.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Controls = ["IM-3"],
        Peers = ["CKV_AZURE_16", "CKV_AZURE_71", "CKV_AZURE_207", "CKV_AZURE_238", "Azure.AppService.ManagedIdentity", "Azure.ContainerApp.ManagedIdentity", "Azure.AKS.ManagedIdentity", "Azure.APIM.ManagedIdentity", "Azure.AI.ManagedIdentity", "Azure.Search.ManagedIdentity", "AVD-AZU-0002"],
        Repairs =
        [
            new("Give it an identity of its own", new SetProperty(nameof(IHasIdentity.Identity), "ManagedIdentity.System")) { Kinds = [typeof(AppServiceApp), typeof(ContainerApp), typeof(ContainerJob), typeof(CognitiveAccount), typeof(SearchService), typeof(DataFactory), typeof(LogicApp), typeof(ApiManagementService)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IHasIdentity subject)
    {
        var element = (Element)subject;
        if (subject.Identity is null && CallsOthers(subject)) yield return Fails(element, nameof(subject.Identity), $"{Named(element)} has no managed identity.");
    }

    /// <summary>What runs code, pipelines or agents, or fetches what it answers from. Stores have an identity only to fetch their key.</summary>
    private static bool CallsOthers(IHasIdentity subject) => subject is
        AppServiceApp or DeploymentSlot<WebApp> or DeploymentSlot<WindowsWebApp> or ContainerApp or ContainerJob or KubernetesCluster or VirtualMachine
        or ApiManagementService or DataFactory or LogicApp or StandardLogicApp or StreamAnalyticsJob
        or CognitiveAccount or FoundryProject or FoundryHubProject or SearchService or WorkspaceBase or OnlineEndpoint or BatchEndpoint or DatabricksAccessConnector;
}
