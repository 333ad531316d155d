using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>The network that Azure manages for the machines of a Machine Learning workspace. They stand in no subnet of ours, and reach what the workspace's rules lead to.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/machine-learning/how-to-managed-network</remarks>
internal static class ManagedNetwork
{
    /// <summary>The workspace in whose managed network a machine stands; null where it stands in a subnet or in none.</summary>
    public static MachineLearningWorkspace? Of(INetworkInjected machine) => machine is ComputeCluster { Subnet: null } or ComputeInstance { Subnet: null }
        ? ((AzureResource)machine).Enclosing.OfType<MachineLearningWorkspace>().FirstOrDefault(workspace => workspace.Isolation != NetworkIsolation.Disabled)
        : null;

    /// <summary>Azure itself leads to what belongs to the workspace; to all else a rule does.</summary>
    public static bool LeadsTo(MachineLearningWorkspace workspace, AzureResource service) =>
        ReferenceEquals(service, workspace) || ReferenceEquals(service, workspace.Storage) || ReferenceEquals(service, workspace.Vault) || ReferenceEquals(service, workspace.Images)
        || workspace.PrivateEndpointRules.Any(rule => ReferenceEquals(rule.Target, service));
}
