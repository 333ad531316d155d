using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class FunctionRuntimeEndedTests : RuleTests<FunctionRuntimeEnded>
{
    protected override void Compliant(Architecture design)
    {
        Flex(FunctionLanguage.Python, "3.12");
        Planned(WebRuntime.DotNetIsolated("10.0"));
    }

    [Fact]
    public void Flex_Consumption()
    {
        var verdict = Reports(_ => Flex(FunctionLanguage.Python, "3.10"), on: "FunctionApp/work", at: nameof(FunctionApp.LanguageVersion), says: "Python 3.10, which is supported no more since 2026-11-01");
        Assert.Contains("source: https://learn.microsoft.com/", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_plan() => Reports(_ => Planned(WebRuntime.DotNetIsolated("8.0")), on: "PlanFunctionApp/batch", at: nameof(PlanFunctionApp.Runtime), says: ".NET 8.0");

    [Fact]
    public void The_day_counts()
    {
        Assert.Empty(RuleRun.Check(Designs.Family((_, _) => Flex(FunctionLanguage.Node, "20")), "2026-04-30", [new FunctionRuntimeEnded()]).Findings);
        Assert.Single(RuleRun.Check(Designs.Family((_, _) => Flex(FunctionLanguage.Node, "20")), "2026-05-01", [new FunctionRuntimeEnded()]).Findings);
    }

    [Fact]
    public void What_nothing_is_known_of() => Silent(_ => Flex(FunctionLanguage.Java, "17"));

    [Fact]
    public void No_runtime_is_named() => Silent(_ => Planned(null));

    [Fact]
    public void What_others_run() => Silent(_ => new FunctionApp("work")
    {
        LanguageVersion = "3.9", ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Web/sites/func",
    });

    private static void Flex(FunctionLanguage language, string version) => new FunctionApp("work") { Language = language, LanguageVersion = version };

    private static void Planned(WebRuntime? runtime) => new PlanFunctionApp("batch") { Runtime = runtime };
}
