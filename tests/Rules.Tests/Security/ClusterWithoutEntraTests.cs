using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class ClusterWithoutEntraTests : RuleTests<ClusterWithoutEntra>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("work");

    [Fact]
    public void Without_Entra() => Reports(_ => new KubernetesCluster("work") { Entra = null }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.Entra));

    [Fact]
    public void Without_roles() => Reports(_ => new KubernetesCluster("work") { RoleBasedAccess = false, Entra = null }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.RoleBasedAccess));

    [Fact]
    public void Pods_without_identities() => Reports(_ => new KubernetesCluster("work") { WorkloadIdentity = false, TokenIssuer = false }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.WorkloadIdentity));

    [Fact]
    public void Identities_without_tokens() => Reports(_ => new KubernetesCluster("work") { TokenIssuer = false }, on: "KubernetesCluster/work", at: nameof(KubernetesCluster.TokenIssuer));

    [Fact]
    public void Roles_in_the_cluster_for_groups_of_Entra_are_a_choice() => Silent(_ => new KubernetesCluster("work") { Entra = new() { AzureRoles = false } });
}
