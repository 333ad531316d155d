using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service in production answers no call from the public Internet.</summary>
public sealed class PublicAccess : Rule<IPublicEndpoint>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2005",
        Title: "A service answers the public Internet",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Whoever has or steals a credential can use it from anywhere, and every flaw of the service is open to all.",
        Fix: "Leave PublicNetworkAccess off and give the service a private endpoint, or deny all networks but those named.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_59", "CKV_AZURE_109", "CKV_AZURE_134", "CKV_AZURE_101", "CKV_AZURE_124", "CKV_AZURE_222", "CKV_AZURE_6", "CKV_AZURE_115", "Azure.Storage.Firewall", "Azure.KeyVault.Firewall", "Azure.AI.PublicAccess", "Azure.AKS.AuthorizedIPs", "Azure.LogicApp.LimitHTTPTrigger", "AVD-AZU-0012", "AVD-AZU-0013", "AVD-AZU-0041"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(IPublicEndpoint.PublicNetworkAccess), "false")) { Kinds = [typeof(ISelectedNetworks), typeof(AppServiceApp), typeof(ContainerRegistry), typeof(ContainerAppsEnvironment), typeof(DataFactory)] },
            new("Deny all networks but those named", new RemoveProperty(nameof(StorageAccount.OtherNetworks), "NetworkAction.Deny")) { Kinds = [typeof(StorageAccount), typeof(CognitiveAccount), typeof(KeyVault)] },
            new("Deny all networks but those named", new SetProperty(nameof(CosmosAccount.FiltersNetworks), "true")) { Kinds = [typeof(CosmosAccount)] },
            new("Turn {property} off", new SetProperty(nameof(IPublicEndpoint.PublicNetworkAccess), "false")) { Kinds = [typeof(ApiManagementService)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IPublicEndpoint subject)
    {
        if (subject.PublicNetworkAccess && subject is not ISelectedNetworks { OnlySelectedNetworks: true })
            yield return Fails((Element)subject, nameof(subject.PublicNetworkAccess), $"{Named((Element)subject)} answers calls from any public address.");
    }
}
