using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class RuntimeEndedTests : RuleTests<RuntimeEnded>
{
    protected override void Compliant(Architecture design)
    {
        new WebApp("web") { Runtime = WebRuntime.Node("22-lts") };
        new WindowsWebApp("old") { DotNet = "v10.0" };
    }

    [Fact]
    public void On_Linux()
    {
        var verdict = Reports(_ => new WebApp("web") { Runtime = WebRuntime.Node("20-lts") }, on: "WebApp/web", at: nameof(WebApp.Runtime), says: "Node.js 20, which is supported no more since 2026-05-01");
        Assert.Contains("read: 2026-11-21", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void On_Windows() => Reports(_ => new WindowsWebApp("old") { DotNet = "v6.0" }, on: "WindowsWebApp/old", at: nameof(WindowsWebApp.DotNet), says: ".NET 6.0");

    [Fact]
    public void The_day_before_its_end() => Assert.Empty(RuleRun.Check(Designs.Family((_, _) => new WebApp("web") { Runtime = WebRuntime.DotNet("8.0") }), "2026-11-10", [new RuntimeEnded()]).Findings);

    [Fact]
    public void The_NET_Framework_goes_with_Windows() => Silent(_ => new WindowsWebApp("old") { DotNet = "v4.0" });

    [Fact]
    public void No_runtime_is_named() => Silent(_ => new WebApp("web"));

    [Fact]
    public void Functions_have_a_rule_of_their_own() => Silent(_ => new FunctionApp("work") { LanguageVersion = "3.9" });

    [Fact]
    public void What_others_run() => Silent(_ => new WebApp("web")
    {
        Runtime = WebRuntime.Python("3.9"), ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Web/sites/app",
    });
}
