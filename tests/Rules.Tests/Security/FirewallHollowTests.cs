using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class FirewallHollowTests : RuleTests<FirewallHollow>
{
    protected override void Compliant(Architecture design)
    {
        new WebApplicationFirewallPolicy("shield");
        new FrontDoorFirewallPolicy("edge");
    }

    [Fact]
    public void No_rules_against_attacks() => Reports(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [ManagedRuleSet.Bots] }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.ManagedRules), says: "against attacks");

    [Fact]
    public void No_rules_against_bots() => Reports(_ => new FrontDoorFirewallPolicy("edge") { ManagedRules = [FrontDoorRuleSet.Default] }, on: "FrontDoorFirewallPolicy/edge", at: nameof(FrontDoorFirewallPolicy.ManagedRules), says: "against bots");

    [Theory, InlineData("OWASP", "3.1"), InlineData("OWASP", "2.2.9"), InlineData("Microsoft_DefaultRuleSet", "1.1"), InlineData("DefaultRuleSet", "1.0")]
    public void Rules_that_nobody_keeps_up_to_date(string type, string version) =>
        Reports(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [new() { Type = type, Version = version }, ManagedRuleSet.Bots] }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.ManagedRules), says: $"{type} {version}");

    [Fact]
    public void Rules_that_are_still_kept() => Silent(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [ManagedRuleSet.Owasp, ManagedRuleSet.Bots] });

    [Fact]
    public void Newer_rules_than_are_known_here() => Silent(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [new() { Type = "Microsoft_DefaultRuleSet", Version = "2.10" }, ManagedRuleSet.Bots] });

    [Fact]
    public void Many_rules_off() => Reports(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [Without(5), ManagedRuleSet.Bots] }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.ManagedRules), says: "5 rules");

    [Fact]
    public void Few_rules_off() => Silent(_ => new WebApplicationFirewallPolicy("shield") { ManagedRules = [Without(4), ManagedRuleSet.Bots] });

    [Fact]
    public void A_part_that_no_rule_looks_at() => Reports(
        _ => new WebApplicationFirewallPolicy("shield") { Exclusions = [new() { Part = WafExclusionPart.RequestCookieNames, Selector = "session" }] }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.Exclusions), says: "look away");

    [Fact]
    public void A_part_that_a_set_of_Front_Door_does_not_look_at() => Reports(
        _ => new FrontDoorFirewallPolicy("edge") { ManagedRules = [FrontDoorRuleSet.Default with { Exclusions = [new() { Selector = "session" }] }, FrontDoorRuleSet.Bots] }, on: "FrontDoorFirewallPolicy/edge", at: nameof(FrontDoorFirewallPolicy.ManagedRules), says: "look away");

    [Fact]
    public void A_part_that_one_rule_does_not_look_at() => Silent(
        _ => new WebApplicationFirewallPolicy("shield") { Exclusions = [new() { Selector = "session", Rules = new() { Type = "Microsoft_DefaultRuleSet", Version = "2.1", Groups = [new() { Group = "SQLI", Rules = ["942130"] }] } }] });

    [Fact]
    public void A_Front_Door_that_cannot_have_them() => Silent(_ => new FrontDoorFirewallPolicy("edge") { Sku = FrontDoorSku.Standard });

    [Fact]
    public void One_that_is_off_is_told_elsewhere() => Silent(_ => new WebApplicationFirewallPolicy("shield") { Enabled = false, ManagedRules = [] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new WebApplicationFirewallPolicy("shield") { ManagedRules = [] }, null, Designs.Dev)));

    private static ManagedRuleSet Without(int rules) => ManagedRuleSet.Default with { Overrides = [new() { Group = "SQLI", Rules = [.. Enumerable.Range(942100, rules).Select(rule => new WafRuleOverride { Rule = $"{rule}" })] }] };
}
