using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class PeakNotBorneTests : RuleTests<PeakNotBorne>
{
    protected override void Compliant(Architecture design) => Answer(design, 20, 40);

    [Fact]
    public void It_bears_less()
    {
        var verdict = Reports(design => Answer(design, 20.5, 40), on: "ContainerApp/finder", at: nameof(Element.CallsPerSecond), says: "41 times a second; it was measured to bear 40");
        Assert.Equal("web calls finder", verdict.Evidence[0].Text);
    }

    [Fact]
    public void A_system_outside_bears_less() => Reports(design =>
        design.Flow("Answer").Promises(peakPerSecond: 50).Calls(new ContainerApp("web"), new ExternalSystem("partner") { CallsPerSecond = 10, SignIn = SignIn.Entra, Availability = 99, Holds = DataClass.Internal }, "asks"), on: "ExternalSystem/partner", at: nameof(Element.CallsPerSecond));

    [Fact]
    public void A_part_is_called_and_the_whole_was_measured() => Reports(design =>
    {
        var passages = new SearchService("passages") { Replicas = 3, CallsPerSecond = 15 };
        design.Flow("Answer").Promises(peakPerSecond: 20).Reads(new ContainerApp("web"), new Feature("handbook", passages), "looks up");
        design.Flow("Fill").For(FlowPurpose.Batch).Writes(new ContainerApp("indexer"), passages, "fills");
    }, on: "SearchService/passages", at: nameof(Element.CallsPerSecond), alsoBreaks: ["AIFA2504"]);

    [Fact]
    public void Nobody_said_how_often_it_runs() => Silent(design => Answer(design, null, 1));

    [Fact]
    public void Nobody_measured_it() => Silent(design => Answer(design, 1000, null));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Answer(Architecture design, double? peak, double? bears)
    {
        var (web, finder) = (new ContainerApp("web"), new ContainerApp("finder") { CallsPerSecond = bears });
        design.Flow("Answer").Promises(peakPerSecond: peak).Calls(web, finder, "finds").Calls(web, finder, "finds what goes with it");
    }
}
