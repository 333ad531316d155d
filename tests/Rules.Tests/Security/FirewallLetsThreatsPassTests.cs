using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class FirewallLetsThreatsPassTests : RuleTests<FirewallLetsThreatsPass>
{
    protected override void Compliant(Architecture design)
    {
        new FirewallPolicy("rules");
        new FirewallPolicy("strict") { Tier = FirewallTier.Premium, IntrusionDetection = new() };
    }

    [Theory, InlineData(ThreatIntelligence.Alert), InlineData(ThreatIntelligence.Off)]
    public void Known_threats(ThreatIntelligence mode) => Reports(_ => new FirewallPolicy("rules") { Threats = mode }, on: "FirewallPolicy/rules", at: nameof(FirewallPolicy.Threats));

    [Fact]
    public void Attacks_that_are_not_looked_for() => Reports(_ => new FirewallPolicy("rules") { Tier = FirewallTier.Premium }, on: "FirewallPolicy/rules", at: nameof(FirewallPolicy.IntrusionDetection), says: "does not look");

    [Fact]
    public void Attacks_that_are_noted() => Reports(
        _ => new FirewallPolicy("rules") { Tier = FirewallTier.Premium, IntrusionDetection = new() { Mode = ThreatIntelligence.Alert } }, on: "FirewallPolicy/rules", at: nameof(FirewallPolicy.IntrusionDetection), says: "notes attacks");

    [Fact]
    public void A_firewall_without_a_policy() => Reports(_ => new AzureFirewall("hub") { Threats = ThreatIntelligence.Off }, on: "AzureFirewall/hub", at: nameof(AzureFirewall.Threats), alsoBreaks: "AIFA4501");

    [Fact]
    public void With_a_policy_that_decides() => Silent(_ => new AzureFirewall("hub") { Threats = ThreatIntelligence.Off, Policy = new FirewallPolicy("rules") });

    [Fact]
    public void Basic_can_only_note() => Silent(_ => new FirewallPolicy("rules") { Tier = FirewallTier.Basic });

    [Fact]
    public void A_policy_that_refines_another_is_no_weaker() => Silent(_ => new FirewallPolicy("rules") { Tier = FirewallTier.Premium, Base = new FirewallPolicy("company") });

    [Fact]
    public void What_was_read_without_it() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Network/firewallPolicies", "afwp-read", "\"properties\":{}")), says: "Tier");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new FirewallPolicy("rules") { Threats = ThreatIntelligence.Off }, null, Designs.Dev)));
}
