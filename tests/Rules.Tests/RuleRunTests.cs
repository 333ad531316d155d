using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;
using AiFactory.Rules.Reliability;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests;

public sealed class RuleRunTests
{
    private static readonly Rule[] Keys = [new KeyAuthentication()];

    [Fact]
    public void What_holds_everywhere_is_one_finding()
    {
        var finding = Assert.Single(Check((_, _) => new StorageAccount("documents") { SharedKeyAccess = true }).Findings);
        Assert.Equal([Designs.Dev, Designs.Prod], finding.Environments);
        Assert.True(finding.IsEverywhere);
    }

    [Fact]
    public void What_holds_in_one_environment_says_which()
    {
        var finding = Assert.Single(Check((_, env) => new StorageAccount("documents") { SharedKeyAccess = env.IsProduction }).Findings);
        Assert.Equal([Designs.Prod], finding.Environments);
        Assert.False(finding.IsEverywhere);
    }

    [Fact]
    public void Everywhere_means_where_the_rule_is_asked()
    {
        var finding = Assert.Single(Check((_, _) => new StorageAccount("documents") { Replication = Replication.Lrs }, rules: new StorageInOneDatacentre()).Findings);
        Assert.Equal([Designs.Prod], finding.Environments);
        Assert.True(finding.IsEverywhere);
    }

    [Fact]
    public void A_waiver_of_the_rule_waives_all_of_it()
    {
        var result = Check((design, _) => { Two(); Accept(design.Waive("aifa2003")); });
        Assert.Empty(result.Findings);
        Assert.Equal(2, result.Waived.Count);
    }

    [Fact]
    public void A_waiver_on_an_element_waives_that_one()
    {
        var result = Check((design, _) => Accept(design.Waive("AIFA2003").On(Two())));
        Assert.Equal("StorageAccount/b", Assert.Single(result.Findings).Verdict.Element!.Key);
        Assert.Equal("StorageAccount/a", Assert.Single(result.Waived).Verdict.Element!.Key);
    }

    [Fact]
    public void A_waiver_on_what_it_lies_in_waives_the_part()
    {
        var result = Check((design, _) =>
        {
            var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", 26)] };
            Accept(design.Waive("AIFA2527").On(network));
        }, rules: new SubnetWithoutSecurityGroup());
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_waiver_in_an_environment_leaves_the_others()
    {
        var result = Check((design, _) => { new StorageAccount("documents") { SharedKeyAccess = true }; Accept(design.Waive("AIFA2003").In(Designs.Dev)); });
        Assert.Equal([Designs.Prod], Assert.Single(result.Findings).Environments);
        Assert.Equal([Designs.Dev], Assert.Single(result.Waived).Environments);
    }

    [Fact]
    public void A_waiver_of_a_rule_about_the_family_must_hold_in_all_its_environments()
    {
        static void Vault() => new KeyVault("secrets") { AzureName = "kv-same" };
        Assert.Empty(Check((design, _) => { Vault(); Accept(design.Waive("AIFA7502")); }, rules: new NameCollision()).Findings);
        Assert.Single(Check((design, _) => { Vault(); Accept(design.Waive("AIFA7502").In(Designs.Dev)); }, rules: new NameCollision()).Findings);
    }

    [Theory]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", true)]
    public void The_day_alone_decides_whether_a_waiver_holds(string asOf, bool isOver)
    {
        var family = Designs.Family((design, _) => { Two(); Accept(design.Waive("AIFA2003"), until: "2026-11-21"); });
        var result = RuleRun.Check(family, asOf, Keys);
        Assert.Equal(isOver ? 2 : 0, result.Findings.Count);
        Assert.Equal(isOver, result.HasExpiredWaiver);
    }

    [Fact]
    public void An_expired_waiver_counts_once_for_all_environments() =>
        Assert.Equal("AIFA2003", Assert.Single(Check((design, _) => Accept(design.Waive("AIFA2003"), until: "2020-01-01")).ExpiredWaivers).Rule);

    [Fact]
    public void A_waiver_without_a_last_day_or_a_reason_waives_nothing()
    {
        Assert.Equal(2, Check((design, _) => { Two(); design.Waive("AIFA2003").Because("why"); }).Findings.Count);
        Assert.Equal(2, Check((design, _) => { Two(); design.Waive("AIFA2003").Until("2027-03-31"); }).Findings.Count);
    }

    [Fact]
    public void Errors_come_first_then_the_rules_in_order_then_the_place()
    {
        static void Bad()
        {
            new StorageAccount("b") { SharedKeyAccess = true };
            new StorageAccount("a") { SharedKeyAccess = true, Replication = Replication.Lrs };
            new RedisCache("cache") { PlainPort = true };
        }

        string[] Keys(params Rule[] rules) => [.. Check((_, _) => Bad(), rules: rules).Findings.Select(finding => $"{finding.Rule.Id} {finding.Verdict.Element!.Name}")];
        string[] expected = ["AIFA2001 cache", "AIFA1001 a", "AIFA2003 b", "AIFA2003 a"];
        Assert.Equal(expected, Keys(new KeyAuthentication(), new StorageInOneDatacentre(), new PlainTransport()));
        Assert.Equal(expected, Keys(new PlainTransport(), new KeyAuthentication(), new StorageInOneDatacentre()));
    }

    [Fact]
    public void What_could_not_be_judged_does_not_hold()
    {
        var read = ArchitectureFamily.Of(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{\"allowSharedKeyAccess\":false}")));
        var result = RuleRun.Check(read, Designs.Today, [new KeyAuthentication(), new StorageInOneDatacentre(), new FlowWithoutTargets()]);
        Assert.Empty(result.Findings);
        Assert.Equal(["AIFA1001", "AIFA1502"], result.NotAssessed.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal((3, 1), (result.RulesAsked, result.RulesHeld));
    }

    [Fact]
    public void A_rule_above_the_level_is_not_asked() => Assert.Equal(0, RuleRun.Check(Designs.Family((_, _) => { }), Designs.Today, Keys, RuleChoice.All with { Level = 0 }).RulesAsked);

    [Fact]
    public void The_owner_is_the_elements_else_the_architectures()
    {
        var result = Check((design, _) =>
        {
            design.Brief = new("Chat", "") { Owner = "team" };
            new StorageAccount("a") { SharedKeyAccess = true };
            new StorageAccount("b") { SharedKeyAccess = true, Owner = "platform" };
        });
        Assert.Equal(["team", "platform"], result.Findings.Select(finding => finding.Owner!.Name));
    }

    [Fact]
    public void A_good_private_design_raises_no_false_alarm()
    {
        var result = RuleRun.Check(ArchitectureFamily.Build(new GroundedChat.GroundedChat(), new BuildOptions()), Designs.Today);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Rule.Id} {finding.Verdict.Message}"));
        Assert.All(result.Waived, finding => Assert.Equal("AIFA1516", finding.Rule.Id));
    }

    private static StorageAccount Two()
    {
        var first = new StorageAccount("a") { SharedKeyAccess = true };
        new StorageAccount("b") { SharedKeyAccess = true };
        return first;
    }

    private static void Accept(Waiver waiver, string until = "2027-03-31") => waiver.Because("why").OwnedBy("us").ApprovedBy("them").Until(until);

    private static CheckResult Check(Action<Architecture, DeploymentEnvironment> define, params Rule[] rules) =>
        RuleRun.Check(Designs.Family(define, null, Designs.Dev, Designs.Prod), Designs.Today, rules.Length == 0 ? Keys : rules);
}
