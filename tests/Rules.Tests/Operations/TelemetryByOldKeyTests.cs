using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class TelemetryByOldKeyTests : RuleTests<TelemetryByOldKey>
{
    private const string Key = "APPINSIGHTS_INSTRUMENTATIONKEY";

    protected override void Compliant(Architecture design) => Web("APPLICATIONINSIGHTS_CONNECTION_STRING");

    [Fact]
    public void By_key() => Reports(_ => Web(Key), on: "WebApp/web", at: nameof(WebApp.Settings), says: "by instrumentation key");

    [Fact]
    public void A_slot() => Reports(_ => new WebApp("web") { HealthCheckPath = "/health", Slots = [new("next") { Settings = { [Key] = "x" } }] }, on: "WebAppSlot/web/next", at: nameof(WebAppSlot.Settings));

    [Fact]
    public void A_container() => Reports(_ => new ContainerApp("work") { Environment = new("apps") { ZoneRedundant = true }, Containers = [new() { Image = "contoso.azurecr.io/work:1.0", Settings = [new() { Name = Key, Value = "x" }] }] },
        on: "ContainerApp/work", at: nameof(ContainerApp.Containers));

    [Fact]
    public void Without_a_workspace() => Reports(_ => new ApplicationInsights("insights"), on: "ApplicationInsights/insights", at: nameof(ApplicationInsights.Workspace));

    [Fact]
    public void Beside_a_connection_string_the_key_is_not_looked_at() => Silent(_ => Web(Key, "APPLICATIONINSIGHTS_CONNECTION_STRING"));

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new ApplicationInsights("insights") { Ownership = Ownership.Observed });

    private static void Web(params string[] settings) => new WebApp("web") { HealthCheckPath = "/health", Settings = settings.ToDictionary(name => name, _ => (Text)"x") };
}
