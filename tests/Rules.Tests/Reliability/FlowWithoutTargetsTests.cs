using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class FlowWithoutTargetsTests : RuleTests<FlowWithoutTargets>
{
    private static readonly Brief Full = new("Chat", "") { Owner = "team", Availability = 99.9, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };

    protected override void Compliant(Architecture design) => Flow(design, Full);

    [Fact]
    public void No_target_at_all() => Reports(design => Flow(design, new("Chat", "")), says: "lacks Owner, Availability, Rto, Rpo");

    [Fact]
    public void One_of_them() => Reports(design => Flow(design, Full with { Rpo = null }), says: "lacks Rpo.");

    [Fact]
    public void What_matters_less_needs_none() => Silent(design => Flow(design, new("Chat", ""), Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")), says: "no flows");

    private static void Flow(Architecture design, Brief brief, Criticality criticality = Criticality.High)
    {
        design.Brief = brief;
        design.Flow("Answer", criticality).Calls(new Person("employee"), new ExternalSystem("portal"), "asks");
    }
}
