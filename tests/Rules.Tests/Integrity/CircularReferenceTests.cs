using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class CircularReferenceTests : RuleTests<CircularReference>
{
    protected override void Compliant(Architecture design)
    {
        var back = new WebApp("back");
        new WebApp("front") { Settings = { ["BACK"] = back.Host } };
        var one = new VirtualNetwork("one") { AddressSpace = ["10.0.0.0/24"] };
        new VirtualNetwork("two") { AddressSpace = ["10.1.0.0/24"], Hub = one };
    }

    [Fact]
    public void Two_that_know_each_other()
    {
        var verdict = Reports(_ =>
        {
            var back = new WebApp("back");
            var front = new WebApp("front") { Settings = { ["BACK"] = back.Host } };
            back.Settings["FRONT"] = $"https://{front.Host}/";
        }, on: "WebApp/back", says: "Web app 'back' refers to Web app 'front' refers to Web app 'back'");
        Assert.Equal(2, verdict.Evidence.Count);
    }
}
