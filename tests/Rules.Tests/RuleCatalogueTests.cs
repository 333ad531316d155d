using AiFactory.Model;

namespace AiFactory.Rules.Tests;

/// <summary>What holds of all rules.</summary>
public sealed class RuleCatalogueTests
{
    public static TheoryData<string> All => [.. RuleCatalogue.All.Select(rule => rule.Info.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Info.Id));

    [Fact]
    public void Titles_are_unique() => Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Info.Title));

    [Fact]
    public void A_rule_is_found_by_its_id_in_any_case() => Assert.Equal("AIFA2003", RuleCatalogue.Find("aifa2003")!.Info.Id);

    [Theory, MemberData(nameof(All))]
    public void An_id_is_of_its_pillars_range(string id) => Assert.Matches($"^AIFA{(int)Rule(id).Info.Pillar}[0-9]{{3}}$", id);

    [Theory, MemberData(nameof(All))]
    public void A_rule_lies_in_its_pillars_folder(string id) => Assert.Equal($"AiFactory.Rules.{Rule(id).Info.Pillar}", Rule(id).GetType().Namespace);

    [Theory, MemberData(nameof(All))]
    public void What_sees_the_whole_is_numbered_from_500(string id)
    {
        if (id is "AIFA1020" or "AIFA5008" or "AIFA6008") return; // the catalogue has them as rules about one resource; who writes to it, waits for it or uses it stands elsewhere
        Assert.True(!Rule(id).SeesWhole || string.CompareOrdinal(id[5..], "500") > 0);
    }

    [Theory, MemberData(nameof(All))]
    public void Every_text_is_filled(string id)
    {
        var info = Rule(id).Info;
        Assert.Matches("^[A-Z].*[^.]$", info.Title);
        Assert.Matches("^[A-Z].*[.]$", info.Why);
        Assert.Matches("^[A-Z].*[.]$", info.Fix);
    }

    [Theory, MemberData(nameof(All))]
    public void The_source_is_a_page_or_the_reasoning(string id)
    {
        var source = Rule(id).Info.Source;
        Assert.Matches(source.StartsWith("Own rule:", StringComparison.Ordinal) ? "^Own rule: .+[.]$" : "^https://[a-z.]+/[^ ]+$", source);
    }

    [Theory, MemberData(nameof(All))]
    public void A_checklist_code_is_one_of_WAFs(string id) => Assert.Matches("^((RE|SE|CO|OE|PE):[0-9]{2})?$", Rule(id).Info.Checklist ?? "");

    [Theory, MemberData(nameof(All))]
    public void Every_rule_has_a_test_class(string id)
    {
        var rule = Rule(id);
        var tests = typeof(RuleCatalogueTests).Assembly.GetType($"AiFactory.Rules.Tests.{rule.Info.Pillar}.{rule.GetType().Name}Tests");
        Assert.Equal(typeof(RuleTests<>).MakeGenericType(rule.GetType()), tests?.BaseType);
    }

    [Theory, MemberData(nameof(All))]
    public void A_rule_is_silent_on_nothing(string id) => Assert.Empty(RuleRun.Check(Designs.Family((_, _) => { }), Designs.Today, [Rule(id)]).Findings);

    [Theory, MemberData(nameof(All))]
    public void A_rule_bears_what_was_read(string id)
    {
        var read = Designs.Read(
            Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}"),
            Designs.Answer("Microsoft.Network/virtualNetworks", "vnet-read", """ "properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/24"]},"subnets":[{"name":"apps","properties":{"addressPrefix":"10.0.0.0/26"}}]}"""),
            Designs.Answer("Microsoft.Authorization/roleAssignments", "99999999-9999-4999-8999-999999999999", "\"properties\":{}"),
            Designs.Answer("Microsoft.Unknown/things", "thing", "\"properties\":{}"));
        Assert.NotNull(RuleRun.Check(ArchitectureFamily.Of(read), Designs.Today, [Rule(id)]));
    }

    private static Rule Rule(string id) => RuleCatalogue.Find(id)!;
}
