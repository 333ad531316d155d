using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class FunctionsStartColdTests : RuleTests<FunctionsStartCold>
{
    protected override void Compliant(Architecture design) => Ask(design, Flex(new AlwaysReady()));

    [Fact]
    public void None_is_ready()
    {
        var verdict = Reports(design => Ask(design, Flex()), on: "FunctionApp/answers", at: nameof(FunctionApp.AlwaysReady));
        Assert.Equal(["employee calls answers"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void On_Consumption() => Assert.Equal(nameof(PlanFunctionApp.Plan), Assert.Single(Judge(Designs.Family((design, _) => Ask(design, OnPlan("Y1"))))).Property);

    [Fact]
    public void On_Elastic_Premium() => Silent(design => Ask(design, OnPlan("EP1")));

    [Fact]
    public void Nobody_waits_for_what_is_written() => Silent(design => design.Flow("Answer", Criticality.High).Writes(new Person("employee"), Flex(), "leaves a question"));

    [Fact]
    public void In_a_flow_that_can_wait() => Silent(design => Ask(design, Flex(), Criticality.Medium));

    [Fact]
    public void Those_of_others_are_theirs() => Silent(design => Ask(design, new FunctionApp("answers") { Ownership = Ownership.Observed }));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((design, _) => Ask(design, Flex()), null, Designs.Dev)));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "no flows");

    private static FunctionApp Flex(params AlwaysReady[] ready) => new("answers") { Plan = new("answers") { Size = "FC1", ZoneRedundant = true }, Code = "https://stwork.blob.core.windows.net/code", AlwaysReady = ready };

    private static PlanFunctionApp OnPlan(string size) => new("answers") { Plan = new("answers") { Size = size }, Storage = "stwork" };

    private static void Ask(Architecture design, AzureResource functions, Criticality criticality = Criticality.High) => design.Flow("Answer", criticality).Calls(new Person("employee"), functions, "asks");
}
