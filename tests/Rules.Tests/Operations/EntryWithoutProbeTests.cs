using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class EntryWithoutProbeTests : RuleTests<EntryWithoutProbe>
{
    protected override void Compliant(Architecture design) => Ask(design, new WebApp("web") { HealthCheckPath = "/health" });

    [Fact]
    public void A_web_app()
    {
        var verdict = Reports(design => Ask(design, new WebApp("web")), on: "WebApp/web", at: nameof(WebApp.HealthCheckPath), says: "nothing asks whether it is well", alsoBreaks: "AIFA1007");
        Assert.Equal(["employee calls web"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_container() => Reports(design => Ask(design, new ContainerApp("app") { Containers = [new() { Image = "images.azurecr.io/app:1" }] }), on: "ContainerApp/app");

    [Fact]
    public void A_container_that_says_when_it_is_ready() => Silent(design => Ask(design, new ContainerApp("app") { Containers = [new() { Image = "images.azurecr.io/app:1", Readiness = new() }] }));

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Ask(design, new WebApp("web"), Criticality.Low));

    [Fact]
    public void What_is_called_within_is_no_entry() => Silent(design => design.Flow("Sort", Criticality.High).Calls(new ContainerApp("clock"), new WebApp("web"), "asks"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Ask(Architecture design, AzureResource entry, Criticality criticality = Criticality.High) => design.Flow("Answer", criticality).Calls(new Person("employee"), entry, "asks");
}
