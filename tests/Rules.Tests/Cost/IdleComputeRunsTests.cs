using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class IdleComputeRunsTests : RuleTests<IdleComputeRuns>
{
    protected override void Compliant(Architecture design) => new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2" }], Instances = [new("mine") { Size = "Standard_DS3_v2" }] };

    [Fact]
    public void Nodes_that_are_always_there() => Reports(_ => Cluster(2), on: "ComputeCluster/science/train", at: nameof(ComputeCluster.Minimum), says: "keeps 2 of its nodes");

    [Fact]
    public void An_instance_that_never_stops() => Reports(_ => Instance(), on: "ComputeInstance/science/mine", at: nameof(ComputeInstance.Idle));

    [Fact]
    public void One_that_stops_every_evening() => Silent(_ => Instance(new StartStop { Cron = "0 18 * * 1-5" }));

    [Fact]
    public void A_Spark_pool() => Reports(_ => Pool(), on: "SynapseSparkPool/lake/notebooks", at: nameof(SynapseSparkPool.PausesAfterMinutes));

    [Fact]
    public void What_must_be_ready_says_so() => Silent(_ => Cluster(2, "answers within a minute"));

    private static void Cluster(int minimum, string? why = null) => new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Minimum = minimum, Maximum = 4, Why = why }] };

    private static void Instance(params StartStop[] schedule) => new MachineLearningWorkspace("science") { Instances = [new("mine") { Size = "Standard_DS3_v2", Idle = null, Schedule = schedule }] };

    private static void Pool() => new SynapseWorkspace("lake") { Lake = new StorageAccount("lake") { DataLake = true }, FileSystem = "synapse", StopsExfiltration = true, SparkPools = [new("notebooks") { PausesAfterMinutes = null }] };
}
