using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Kubernetes cluster elsewhere that Azure Arc connects: policies, monitoring and deployments as for one in Azure.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.kubernetes/connectedclusters</remarks>
[AzureResource("Microsoft.Kubernetes/connectedClusters", "2024-01-01", Terraform = "azurerm_arc_kubernetes_cluster")]
[Service("Arc-enabled Kubernetes", "A Kubernetes cluster elsewhere, governed from Azure", Icon = "arc-kubernetes", Source = "https://learn.microsoft.com/azure/azure-arc/kubernetes/overview")]
[Without(Traits.Any & ~(Traits.Grants | Traits.Identity))]
[Without(Traits.Identity, Although = "the one that it always has is for its agents")]
[Named("arck", 1, 63, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Grants(Verb.Reads, nameof(Role.ArcKubernetesViewer))]
[Grants(Verb.Writes, nameof(Role.ArcKubernetesWriter))]
[Fixed("identity.type", "SystemAssigned", Terraform = "identity.type")]
public sealed class ConnectedCluster(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>The certificate of the agents in the cluster, in base 64 and without its private key. The agents make it when they are installed.</summary>
    [Maps("properties.agentPublicKeyCertificate", Needed = true, Terraform = "agent_public_key_certificate", CreateOnly = true)]
    public Text? AgentCertificate { get; init; }
}
