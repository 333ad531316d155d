using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Lets a workload elsewhere act as a managed identity, without a secret: a pod, a GitHub or Azure DevOps pipeline.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials</remarks>
[AzureResource("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "2024-11-30", Terraform = "azurerm_federated_identity_credential")]
[Service("Federated credential", "Lets a workload elsewhere act as a managed identity, without a secret", Deep = true, Icon = "managed-identity", Source = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation")]
[Without(Traits.Any)]
[Named("fc", 3, 120, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(UserAssignedIdentity), "parent_id")]
public sealed class FederatedCredential(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<UserAssignedIdentity>(name, new(file, line, expression))
{
    /// <summary>Who issues the tokens: a cluster's <see cref="KubernetesCluster.Issuer"/>, or <c>https://token.actions.githubusercontent.com</c>.</summary>
    [Maps("properties.issuer", Needed = true, Terraform = "issuer")]
    public Text? Issuer { get; init; }

    /// <summary>Whom the tokens are about, letter by letter: <c>system:serviceaccount:chat:web</c>, <c>repo:contoso/chat:environment:prod</c>.</summary>
    [Maps("properties.subject", Needed = true, Terraform = "subject")]
    public string? Subject { get; init; }

    /// <summary>Whom the tokens are for; Microsoft Entra unless given.</summary>
    [Maps("properties.audiences", Terraform = "audience")]
    public IReadOnlyList<string> Audiences { get; init; } = ["api://AzureADTokenExchange"];

    /// <summary>For the pods of one service account in one namespace of a cluster.</summary>
    public static FederatedCredential OfPods(KubernetesCluster cluster, string space, string account, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new($"{space}-{account}", file, line, "") { Issuer = cluster.Issuer, Subject = $"system:serviceaccount:{space}:{account}" };

    /// <summary>For the jobs of a GitHub repository that deploy to one environment.</summary>
    /// <param name="repository">As in <c>contoso/chat</c>.</param>
    public static FederatedCredential OfGitHub(string repository, string environment, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new($"github-{environment}", file, line, "") { Issuer = "https://token.actions.githubusercontent.com", Subject = $"repo:{repository}:environment:{environment}" };
}
