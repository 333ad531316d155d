using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class WaiverEndsSoonTests : RuleTests<WaiverEndsSoon>
{
    protected override void Compliant(Architecture design) => Waive(design, "2026-12-22");

    [Fact]
    public void In_thirty_days() => Reports(design => Waive(design, "2026-12-21"), at: "Expires", says: "until 2026-12-21");

    [Fact]
    public void Today() => Reports(design => Waive(design, "2026-11-21"), at: "Expires", says: "until 2026-11-21");

    [Fact]
    public void Expired_is_another_rules_matter() => Silent(design => Waive(design, "2026-11-20"));

    private static void Waive(Architecture design, string until) => design.Waive("drift").Because("why").OwnedBy("us").ApprovedBy("them").Until(until);
}
