using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class OldHttpTests : RuleTests<OldHttp>
{
    protected override void Compliant(Architecture design) => new WebApp("web") { HealthCheckPath = "/health" };

    [Fact]
    public void The_older_one_alone() => Reports(_ => new WebApp("web") { HealthCheckPath = "/health", Http2 = false }, on: "WebApp/web", at: nameof(WebApp.Http2));

    [Fact]
    public void People_are_tied_to_an_instance() => Reports(_ => new WebApp("web") { HealthCheckPath = "/health", SessionAffinity = true }, on: "WebApp/web", at: nameof(WebApp.SessionAffinity));

    [Fact]
    public void Open_connections_come_back_to_theirs() => Silent(_ => new WebApp("web") { SessionAffinity = true, WebSockets = true });

    [Fact]
    public void An_app_that_cannot_do_without_says_so() => Silent(_ => new WebApp("web") { SessionAffinity = true, Why = "bought, and keeps sessions in memory" });

    [Fact]
    public void Functions() => Reports(_ => new PlanFunctionApp("work") { Plan = new AppServicePlan("work") { Size = "EP1", Instances = 2, ZoneRedundant = true }, Storage = "stwork", Http2 = false }, on: "PlanFunctionApp/work", at: nameof(PlanFunctionApp.Http2));
}
