using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class InstanceOfManyProcessorsTests : RuleTests<InstanceOfManyProcessors>
{
    protected override void Compliant(Architecture design) => Instance("Standard_NC24ads_A100_v4");

    [Fact]
    public void Eight_for_one_person() => Reports(_ => Instance("Standard_ND96amsr_A100_v4"), on: "ComputeInstance/learning/notebooks", at: nameof(ComputeInstance.Size), says: "8 GPUs");

    [Fact]
    public void Four_in_any_case_of_letters() => Reports(_ => Instance("STANDARD_NC64AS_T4_V3"), on: "ComputeInstance/learning/notebooks", at: nameof(ComputeInstance.Size), says: "4 GPUs");

    [Fact]
    public void Who_needs_them_says_so() => Silent(_ => Instance("Standard_ND96amsr_A100_v4", "kernels that span all eight are debugged on it"));

    [Fact]
    public void A_cluster_may() => Silent(_ => new MachineLearningWorkspace("learning") { Clusters = [new("train") { Size = "Standard_ND96amsr_A100_v4" }] });

    private static void Instance(string size, string? why = null) => new MachineLearningWorkspace("learning") { Instances = [new("notebooks") { Size = size, Why = why }] };
}
