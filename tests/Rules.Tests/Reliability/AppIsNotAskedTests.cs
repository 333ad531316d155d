using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class AppIsNotAskedTests : RuleTests<AppIsNotAsked>
{
    protected override void Compliant(Architecture design) => Web("/health");

    [Fact]
    public void Without_a_health_check() => Reports(_ => Web(null), on: "WebApp/web", at: nameof(WebApp.HealthCheckPath));

    [Fact]
    public void On_Windows_too() => Reports(_ => new WindowsWebApp("web") { Plan = Plan() }, on: "WindowsWebApp/web", at: nameof(WebApp.HealthCheckPath), alsoBreaks: "AIFA4011");

    [Fact]
    public void Falls_asleep() => Reports(_ => new WebApp("web") { Plan = Plan(), HealthCheckPath = "/health", AlwaysOn = false }, on: "WebApp/web", at: nameof(WebApp.AlwaysOn));

    [Fact]
    public void Functions_on_such_a_plan() => Reports(_ => Functions("P1v3"), on: "PlanFunctionApp/work", at: nameof(PlanFunctionApp.AlwaysOn));

    [Fact]
    public void Functions_on_Elastic_Premium() => Silent(_ => Functions("EP1"));

    [Fact]
    public void Functions_on_Flex_Consumption() => Silent(_ => new FunctionApp("work") { Plan = Plan("FC1"), Code = "https://stwork.blob.core.windows.net/code" });

    [Fact]
    public void Of_free_machines_another_rule_speaks() => Silent(_ => new WebApp("web") { Plan = Plan("F1"), AlwaysOn = false });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Web(null), null, Designs.Dev)));

    private static AppServicePlan Plan(string size = "P1v3") => new("web") { Size = size, Instances = 3, ZoneRedundant = true };

    private static void Web(string? health) => new WebApp("web") { Plan = Plan(), HealthCheckPath = health };

    private static void Functions(string size) => new PlanFunctionApp("work") { Plan = Plan(size), Storage = "stwork" };
}
