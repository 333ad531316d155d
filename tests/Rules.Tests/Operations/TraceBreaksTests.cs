using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class TraceBreaksTests : RuleTests<TraceBreaks>
{
    protected override void Compliant(Architecture design) => Ask(design, reports: true);

    [Fact]
    public void An_app_that_reports_nothing() => Reports(design => Ask(design, reports: false), on: "WebApp/web", at: nameof(WebApp.Settings), says: "takes part in 'Answer'");

    [Fact]
    public void A_container_that_reports_nothing() => Reports(design => Container(design), on: "ContainerApp/app", at: nameof(ContainerApp.Containers));

    [Fact]
    public void A_container_that_speaks_OpenTelemetry() => Silent(design => Container(design, new ContainerSetting { Name = "OTEL_EXPORTER_OTLP_ENDPOINT", Value = "http://collector:4317" }));

    [Fact]
    public void Where_nobody_collects_it_there_is_no_trace() => Silent(design => design.Flow("Answer").Calls(new Person("employee"), new WebApp("web"), "asks"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Ask(Architecture design, bool reports)
    {
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        var web = new WebApp("web");
        if (reports) web.Settings["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString;
        design.Flow("Answer").Calls(new Person("employee"), web, "asks");
    }

    private static void Container(Architecture design, params ContainerSetting[] settings)
    {
        new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        design.Flow("Answer").Calls(new Person("employee"), new ContainerApp("app") { Containers = [new() { Image = "images.azurecr.io/app:1", Settings = settings }] }, "asks");
    }
}
