using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class FlowWithoutAlertTests : RuleTests<FlowWithoutAlert>
{
    protected override void Compliant(Architecture design) => Watch(design, "team@example.com");

    [Fact]
    public void No_alert() => Reports(design => Watch(design, null), says: "critical flow 'Answer'");

    [Fact]
    public void An_alert_that_reaches_nobody() => Reports(design => Watch(design, ""), says: "critical flow 'Answer'", alsoBreaks: "AIFA4010");

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Watch(design, null, Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Watch(Architecture design, string? tells, Criticality criticality = Criticality.High)
    {
        design.Brief = new("Chat", "") { Owner = new("Us", "us@example.com"), Availability = 99, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var app = new ContainerApp("app");
        design.Flow("Answer", criticality).Calls(new Person("employee"), app, "asks");
        if (tells is not null) new MetricAlert("unwell") { Scopes = [app], Criteria = [new("Requests")], Tells = [new("team") { Emails = tells.Length == 0 ? [] : [tells] }] };
    }
}
