using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class ActionGroupTellsNobodyTests : RuleTests<ActionGroupTellsNobody>
{
    protected override void Compliant(Architecture design) => new ActionGroup("team") { Emails = ["team@contoso.com"] };

    [Fact]
    public void Nobody_in_it() => Reports(_ => new ActionGroup("team"), on: "ActionGroup/team", at: nameof(ActionGroup.Emails));

    [Fact]
    public void Switched_off() => Reports(_ => new ActionGroup("team") { Emails = ["team@contoso.com"], Enabled = false }, on: "ActionGroup/team", at: nameof(ActionGroup.Enabled));

    [Fact]
    public void Everyone_with_a_role() => Silent(_ => new ActionGroup("team") { Roles = [Role.Contributor] });

    [Fact]
    public void A_receiver_that_the_class_does_not_know() => Silent(_ => new ActionGroup("team").With("properties.logicAppReceivers", Value.Of("x")));

    [Fact]
    public void That_of_others_may_be_filled_elsewhere() => Silent(_ => new ActionGroup("team") { Ownership = Ownership.Observed });

    [Fact]
    public void What_was_read_may_tell_a_logic_app() =>
        CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Insights/actionGroups", "ag-read", """ "properties":{"enabled":true,"groupShortName":"x","emailReceivers":[],"smsReceivers":[],"webhookReceivers":[],"armRoleReceivers":[]}""")), says: "may tell others");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new ActionGroup("team"), null, Designs.Dev)));
}
