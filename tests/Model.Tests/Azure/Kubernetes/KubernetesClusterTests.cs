using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Kubernetes;

public sealed class KubernetesClusterTests
{
    /// <summary>What one has to say is a subnet; the rest is closed, known to Microsoft Entra alone, and spread over zones.</summary>
    [Fact]
    public void A_cluster_is_private_and_without_accounts_of_its_own_by_itself()
    {
        var nodes = new Subnet("nodes");
        var cluster = Placed(new KubernetesCluster("models") { SystemPool = new() { Subnet = nodes } });
        var terraform = Projection.Write(cluster, Wire.Terraform)[""];

        Assert.False(((IPublicEndpoint)cluster).PublicNetworkAccess);
        Assert.False(((IKeyAuthentication)cluster).AcceptsKeys);
        Assert.True(((IZoneRedundant)cluster).IsZoneRedundant);
        Assert.Same(nodes, ((INetworkInjected)cluster).Subnet);
        Assert.Equal((Value.Of(true), Value.Of(true), Value.Of("System")), (terraform["private_cluster_enabled"], terraform["local_account_disabled"], terraform["private_dns_zone_id"]));
        Assert.Equal((Value.Of("azure"), Value.Of("overlay")), (WirePath.Parse("network_profile.network_plugin").Find(terraform), WirePath.Parse("network_profile.network_plugin_mode").Find(terraform)));
    }

    /// <summary>A flag of azurerm is a taint in Azure.</summary>
    [Fact]
    public void What_keeps_others_from_the_clusters_own_machines_is_a_taint()
    {
        var closed = ArmWriter.Documents(Placed(new KubernetesCluster("models"))).Single().Body;
        var open = ArmWriter.Documents(Placed(new KubernetesCluster("models") { SystemPool = new() { OnlyTheClustersOwn = false } })).Single().Body;

        Assert.Equal(Value.Of("CriticalAddonsOnly=true:NoSchedule"), WirePath.Parse("properties.agentPoolProfiles[0].nodeTaints[0]").Find(closed));
        Assert.False(((KubernetesCluster)new ArmReader(new ReadContext()).Read(open)).SystemPool.OnlyTheClustersOwn);
    }

    [Fact]
    public void Machines_for_pods_lie_in_the_subnet_of_the_cluster_and_scale_unless_a_number_is_given()
    {
        var nodes = new Subnet("nodes");
        var (scaling, stays, spot) = (new AgentPool("apps"), new AgentPool("few") { Scales = false, Nodes = 2 }, new AgentPool("spot") { Priority = PoolPriority.Spot });
        Placed(new KubernetesCluster("models") { SystemPool = new() { Subnet = nodes }, Pools = [scaling, stays, spot] });

        Assert.Same(nodes, scaling.Subnet);
        Assert.Equal((1, 5, null), (scaling.MinimumNodes, scaling.MaximumNodes, scaling.Nodes));
        Assert.Equal((null, null, 2), (stays.MinimumNodes, stays.MaximumNodes, stays.Nodes));
        Assert.Equal((PoolEviction.Delete, -1m), (spot.Eviction, spot.MaximumPrice));
    }

    /// <summary>azurerm refuses a subject or an issuer that it does not know; the cluster's comes from the cluster.</summary>
    [Fact]
    public void Pods_act_as_an_identity_by_the_tokens_of_their_cluster()
    {
        var cluster = Placed(new KubernetesCluster("models"));
        var credential = FederatedCredential.OfPods(cluster, "chat", "web");

        Assert.Equal("system:serviceaccount:chat:web", credential.Subject);
        Assert.Equal((Text)cluster.Issuer, credential.Issuer);
        Assert.Equal(["api://AzureADTokenExchange"], credential.Audiences);
    }

    /// <summary>Azure roles say who may what within a cluster too.</summary>
    [Fact]
    public void Who_reads_a_cluster_may_look_and_who_writes_may_deploy()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var cluster = new KubernetesCluster("models");
            new WebApp("board").Reads(cluster);
            new WebApp("deployer").Writes(cluster);
        });

        Assert.Equal(["Azure Kubernetes Service RBAC Reader", "Azure Kubernetes Service RBAC Writer"], graph.Grants.Select(grant => grant.Role).Order(StringComparer.Ordinal));
    }

    private static KubernetesCluster Placed(KubernetesCluster cluster)
    {
        cluster.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });
        return cluster;
    }
}
