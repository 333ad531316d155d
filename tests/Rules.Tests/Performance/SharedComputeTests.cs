using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class SharedComputeTests : RuleTests<SharedCompute>
{
    protected override void Compliant(Architecture design) => Cluster(design, 2);

    [Fact]
    public void One_pool_for_both()
    {
        var verdict = Reports(design => Cluster(design, 1), on: "KubernetesCluster/models", says: "runs 'Train' and the critical flow 'Answer'");
        Assert.Equal(["'Train' runs on Kubernetes cluster 'models'", "'Answer' runs on Kubernetes cluster 'models'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void One_pool_that_both_name() => Reports(design =>
    {
        var pool = new AgentPool("gpu");
        new KubernetesCluster("models") { Pools = [pool, new AgentPool("other")] };
        Tell(design, pool, pool);
    }, on: "AgentPool/models/gpu");

    [Fact]
    public void A_pool_for_each() => Silent(design =>
    {
        var (gpu, cpu) = (new AgentPool("gpu"), new AgentPool("cpu"));
        new KubernetesCluster("models") { Pools = [gpu, cpu] };
        Tell(design, gpu, cpu);
    });

    [Fact]
    public void Two_apps_on_one_plan() => Reports(design => Apps(design, shared: true), on: "AppServicePlan/web", alsoBreaks: ["AIFA1007", "AIFA2504", "AIFA4505"]);

    [Fact]
    public void Two_apps_on_plans_of_their_own() => Silent(design => Apps(design, shared: false));

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Cluster(design, 1, Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Cluster(Architecture design, int pools, Criticality criticality = Criticality.High)
    {
        var cluster = new KubernetesCluster("models") { Pools = [.. new[] { "one", "two" }.Take(pools).Select(name => new AgentPool(name) { Zones = ["1", "2", "3"] })] };
        Tell(design, cluster, cluster, criticality);
    }

    private static void Apps(Architecture design, bool shared)
    {
        var plan = Plan("web");
        Tell(design, new WebApp("trainer") { Plan = shared ? plan : Plan("trainer") }, new WebApp("web") { Plan = plan, HealthCheckPath = "/health" });
    }

    private static AppServicePlan Plan(string name) => new(name) { Size = "P1v3", Instances = 3, ZoneRedundant = true };

    private static void Tell(Architecture design, AzureResource trains, AzureResource answers, Criticality criticality = Criticality.High)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = 90 };
        design.Flow("Train").For(FlowPurpose.Training).Does(trains, "learns from the week");
        design.Flow("Answer", criticality).Calls(new Person("employee"), answers, "asks");
    }
}
