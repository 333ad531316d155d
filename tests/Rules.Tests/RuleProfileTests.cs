using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests;

public sealed class RuleProfileTests
{
    private const string Keys = "AIFA2003";

    public static TheoryData<string> Ours => [.. RuleProfile.BuiltIn];

    [Theory, MemberData(nameof(Ours))]
    public void Ours_can_be_read(string name) => Assert.Equal(name, Load(name).Name);

    [Fact]
    public void Without_a_word_rules_are_as_they_describe_themselves() => Assert.All(RuleCatalogue.All, rule => Assert.Equal(rule.Info, RuleProfile.Waf.Of(rule.Info)));

    [Fact]
    public void It_says_how_severe_a_finding_is() => Assert.Equal(Severity.Error, Found("""{ "rules": { "AIFA2003": "error" } }""").Single().Rule.Severity);

    [Fact]
    public void It_turns_a_rule_off_for_a_reason() => Assert.Empty(Found("""{ "rules": { "AIFA2003": { "severity": "off", "because": "keys rotate daily" } } }"""));

    [Fact]
    public void It_says_where_a_rule_is_asked() => Assert.Equal(["prod"], Found("""{ "rules": { "AIFA2003": { "environments": ["production"] } } }""").Single().Environments.Select(environment => environment.Name));

    [Fact]
    public void All_environments_are_named_by_naming_each() =>
        Assert.Empty(Of("""{ "rules": { "AIFA2003": { "environments": ["development", "test", "staging", "production"] } } }""").Of(new KeyAuthentication().Info)!.Environments);

    [Fact]
    public void The_longer_pattern_counts() => Assert.Equal(Severity.Info, Of("""{ "rules": { "AIFA20*": "warning", "AIFA2003": "info", "AIFA2*": "error" } }""").Of(new KeyAuthentication().Info)!.Severity);

    [Fact]
    public void What_extends_a_file_may_be_stricter() => Assert.Equal(Severity.Error, Load("team.json", Team("""{ "AIFA2003": "error" }""")).Of(new KeyAuthentication().Info)!.Severity);

    [Theory]
    [InlineData("""{ "AIFA2005": "warning" }""", "it makes AIFA2005 warning, which is error in platform.json")]
    [InlineData("""{ "AIFA2005": { "severity": "off", "because": "we like it" } }""", "it turns AIFA2005 off, which is error in platform.json")]
    [InlineData("""{ "AIFA2003": { "environments": ["production"] } }""", "it asks AIFA2003 in fewer environments than platform.json")]
    public void What_extends_a_file_may_not_be_looser(string rules, string says) => Assert.Contains(says, Refused("team.json", Team(rules)), StringComparison.Ordinal);

    [Fact]
    public void Nor_let_waivers_last_longer() => Assert.Contains("it lets waivers of security errors last 365 days, and platform.json 30",
        Refused("team.json", Files(("platform.json", """{ "waivers": { "securityErrorDays": 30 } }"""), ("team.json", """{ "extends": "platform.json", "waivers": { "securityErrorDays": 365 } }"""))), StringComparison.Ordinal);

    [Fact]
    public void A_file_is_looked_for_beside_the_one_that_names_it() =>
        Assert.Equal(Severity.Error, Load("teams/chat/team.json", Files(("rules/platform.json", """{ "rules": { "AIFA2003": "error" } }"""), ("teams/chat/team.json", """{ "extends": "../../rules/platform.json" }"""))).Of(new KeyAuthentication().Info)!.Severity);

    [Theory]
    [InlineData("""{ "rules": { "AIFA2003": { "severity": "off" } } }""", "own.json(1): 'AIFA2003' is turned off without a reason")]
    [InlineData("{\n \"rules\": {\n  \"AIFA2999\": \"error\" } }", "own.json(3): no rule is called 'AIFA2999'")]
    [InlineData("""{ "rules": { "AIFA2003": "fatal" } }""", "own.json(1): \"severity\" is one of off, info, warning, error")]
    [InlineData("""{ "rules": { "AIFA2003": { "environments": ["prod"] } } }""", "own.json(1): \"environments\" is one of development, test, staging, production")]
    [InlineData("""{ "rules": { "AIFA2003": { "environments": [] } } }""", "own.json(1): \"environments\" is a list of")]
    [InlineData("""{ "rules": { "AIFA2003": { "level": "error" } } }""", "'AIFA2003' has no \"level\"; it has severity, environments, because")]
    [InlineData("""{ "rule": {} }""", "A profile has no \"rule\"; it has extends, rules, waivers")]
    [InlineData("""{ "rules": { "AIFA7502": "warning" } }""", "AIFA7502 stays an error: what is written rests on it")]
    [InlineData("""{ "waivers": { "securityErrorDays": 0 } }""", "\"securityErrorDays\" is a number of days from 1 to 3650")]
    [InlineData("""{ "extends": "own.json" }""", "own.json extends itself")]
    [InlineData("""{ "extends": "other.json" }""", "There is no profile 'other.json'")]
    [InlineData("[]", "A profile is an object")]
    [InlineData("{", "own.json is not JSON")]
    public void What_means_nothing_is_refused(string text, string says) => Assert.Contains(says, Refused("own.json", Files(("own.json", text))), StringComparison.Ordinal);

    [Fact]
    public void There_is_no_such_profile() => Assert.Contains("There is no profile 'strict'. Write ai-baseline, regulated, waf, or the path of a JSON file.", Refused("strict", _ => null), StringComparison.Ordinal);

    [Fact]
    public void Rules_are_picked_by_id_and_by_pillar()
    {
        var picked = new RuleChoice { Ids = ["aifa2003", "AIFA25*"], Pillars = [WafPillar.Security] }.Of(RuleCatalogue.All);
        Assert.Contains(picked, rule => rule.Info.Id == Keys);
        Assert.All(picked, rule => Assert.True(rule.Info.Id == Keys || rule.Info.Id.StartsWith("AIFA25", StringComparison.Ordinal)));
        Assert.Empty(new RuleChoice { Ids = [Keys], Pillars = [WafPillar.Cost] }.Of(RuleCatalogue.All));
    }

    private static IReadOnlyList<Finding> Found(string profile) => RuleRun.Check(
        Designs.Family((_, _) => new StorageAccount("documents") { SharedKeyAccess = true }, null, Designs.Dev, Designs.Prod), Designs.Today, [new KeyAuthentication()], new() { Profile = Of(profile) }).Findings;

    private static RuleProfile Of(string text) => Load("own.json", Files(("own.json", text)));

    private static RuleProfile Load(string word, Func<string, string?>? read = null) => RuleProfile.Load(word, read ?? (_ => null));

    private static string Refused(string word, Func<string, string?> read) => Assert.Throws<FormatException>(() => Load(word, read)).Message;

    private static Func<string, string?> Team(string rules) => Files(("platform.json", """{ "extends": "waf" }"""), ("team.json", $$"""{ "extends": "platform.json", "rules": {{rules}} }"""));

    private static Func<string, string?> Files(params (string Path, string Text)[] files) => path => files.FirstOrDefault(file => file.Path == path).Text;
}
