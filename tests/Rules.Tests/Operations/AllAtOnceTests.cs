using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class AllAtOnceTests : RuleTests<AllAtOnce>
{
    protected override void Compliant(Architecture design) => Ask(design, new ContainerApp("chat") { Revisions = RevisionMode.Multiple });

    [Fact]
    public void One_revision_at_a_time()
    {
        var verdict = Reports(design => Ask(design, new ContainerApp("chat")), on: "ContainerApp/chat", at: nameof(ContainerApp.Revisions), says: "all of the critical flow 'Answer' at once");
        Assert.Equal(["employee calls chat"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_web_app_without_a_slot() => Reports(design => Ask(design, Web([])), on: "WebApp/web", at: nameof(WebApp.Slots), alsoBreaks: "AIFA2504");

    [Fact]
    public void A_web_app_with_a_slot_to_swap_with() => Silent(design => Ask(design, Web([new("next")])));

    [Fact]
    public void Two_behind_a_front_door() => Silent(design =>
    {
        var (one, two) = (new ContainerApp("one"), new ContainerApp("two"));
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Origins = [new("one") { Host = one.Host }, new("two") { Host = two.Host }] }] };
        Ask(design, one);
    });

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Ask(design, new ContainerApp("chat"), Criticality.Medium));

    [Fact]
    public void A_flow_of_the_night() => Silent(design => Ask(design, new ContainerApp("chat"), purpose: FlowPurpose.Batch));

    [Fact]
    public void A_promise_that_leaves_hours_for_the_way_back() => Silent(design => Ask(design, new ContainerApp("chat"), availability: 99.5));

    [Fact]
    public void Functions_have_no_slots_to_speak_of() => Silent(design => Ask(design, new FunctionApp("answer")));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static WebApp Web(WebAppSlot[] slots) => new("web") { HealthCheckPath = "/health", Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Slots = slots };

    private static void Ask(Architecture design, AzureResource app, Criticality criticality = Criticality.High, FlowPurpose purpose = FlowPurpose.Interactive, double availability = 99.9)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = availability };
        design.Flow("Answer", criticality).For(purpose).Calls(new Person("employee"), app, "asks");
    }
}
