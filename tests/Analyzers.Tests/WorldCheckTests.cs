using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Analyzers.Tests;

/// <summary>What is said of an architecture must hold in every world that its sources may describe.</summary>
public sealed class WorldCheckTests
{
    private const string Keys = "AIFA2003";
    private const string NoMonitoring = "AIFA4501"; // a question about the whole

    private static readonly Date Today = new(2026, 11, 21);

    [Fact]
    public void One_world_is_judged_as_it_is()
    {
        var family = Family((_, _) => Store(keys: true));
        var (expected, actual) = (RuleRun.Check(family, Today), Check(Of([family]), Today));
        Assert.Equal(expected.Findings.Select(finding => finding.ToString()), actual.Findings.Select(finding => finding.ToString()));
        Assert.Equal((expected.RulesAsked, expected.RulesHeld), (actual.RulesAsked, actual.RulesHeld));
    }

    [Fact]
    public void No_world_says_nothing()
    {
        var result = Check(Of([], NotKnown), Today);
        Assert.Empty(result.Findings);
        Assert.Equal((0, 0), (result.RulesAsked, result.RulesHeld));
    }

    [Fact]
    public void What_all_worlds_say_is_said()
    {
        var result = Check((_, _) => Store(keys: true), (_, _) => Store(keys: true));
        Assert.True(Assert.Single(result.Findings, finding => finding.Rule.Id == Keys).IsEverywhere);
        Assert.DoesNotContain(result.NotAssessed, finding => finding.Rule.Id == Keys);
    }

    [Fact]
    public void What_one_world_does_not_say_is_not_assessed_and_names_what_is_not_known()
    {
        var result = Check((_, _) => Store(keys: true), (_, _) => Store(keys: false));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == Keys);
        var open = Assert.Single(result.NotAssessed, finding => finding.Rule.Id == Keys);
        Assert.Equal(Outcome.NotAssessed, open.Verdict.Outcome);
        Assert.Contains("Not known: The value of 'keys' comes from a file.", open.Verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_another_world_says_is_not_assessed_either()
    {
        var result = Check((_, _) => Store(keys: false), (_, _) => Store(keys: true));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == Keys);
        Assert.Single(result.NotAssessed, finding => finding.Rule.Id == Keys);
        Assert.Equal(RuleRun.Check(Family((_, _) => Store(keys: true)), Today).RulesHeld, result.RulesHeld);
    }

    [Fact]
    public void It_is_said_of_the_environments_of_all_worlds()
    {
        var result = Check((_, _) => Store(keys: true), (_, env) => Store(keys: env.IsProduction));
        var finding = Assert.Single(result.Findings, finding => finding.Rule.Id == Keys);
        Assert.Equal(["prod"], finding.Environments.Select(environment => environment.Name));
        Assert.False(finding.IsEverywhere);
        Assert.Equal(["dev"], Assert.Single(result.NotAssessed, finding => finding.Rule.Id == Keys).Environments.Select(environment => environment.Name));
    }

    [Fact]
    public void Values_in_the_message_make_no_difference()
    {
        var result = Check((_, _) => Kept(days: 400), (_, _) => Kept(days: 500));
        Assert.Contains("400", Assert.Single(result.Findings, finding => finding.Rule.Id == "AIFA7531").Verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_alike_as_many_are_said_as_all_worlds_have()
    {
        Action<Model.Architecture, DeploymentEnvironment> two = (_, _) => { Store("a", keys: true); Store("b", keys: true); };
        var result = Check(two, (_, _) => { Store("a", keys: true); Store("b", keys: false); });
        Assert.Equal("StorageAccount/a", Assert.Single(result.Findings, finding => finding.Rule.Id == Keys).Verdict.Element!.Key);
    }

    [Fact]
    public void What_another_world_waives_is_not_said()
    {
        var result = Check((_, _) => Store(keys: true), (design, _) => design.Waive(Keys).On(Store(keys: true)).Because("moving").ApprovedBy(new("a", "a@example.com")).Until("2027-03-31"));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == Keys);
        Assert.Single(result.NotAssessed, finding => finding.Rule.Id == Keys && finding.Verdict.Outcome == Outcome.NotAssessed);
    }

    [Fact]
    public void What_is_said_of_waivers_must_hold_in_all_worlds_too()
    {
        Action<Model.Architecture, DeploymentEnvironment> idle = (design, _) => design.Waive(Keys).On(Store(keys: false)).Because("moving").ApprovedBy(new("a", "a@example.com")).Until("2027-03-31");
        Action<Model.Architecture, DeploymentEnvironment> used = (design, _) => design.Waive(Keys).On(Store(keys: true)).Because("moving").ApprovedBy(new("a", "a@example.com")).Until("2027-03-31");
        Assert.Contains(RuleRun.Check(Family(idle), Today).Findings, finding => finding.Rule.Id == "AIFA7523");
        Assert.DoesNotContain(Check(idle, used).Findings, finding => finding.Rule.Id == "AIFA7523");
    }

    [Fact]
    public void What_was_left_out_silences_the_rules_about_the_whole_alone()
    {
        var family = Family((_, _) => Store(keys: true));
        Assert.Contains(RuleRun.Check(family, Today).Findings, finding => finding.Rule.Id == NoMonitoring);

        var result = Check(Of([family], Refused), Today);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == Keys);
        Assert.All(result.Findings, finding => Assert.False(RuleCatalogue.Find(finding.Rule.Id)!.SeesWhole));
        Assert.Contains("Left out: The text is no address.", Assert.Single(result.NotAssessed, finding => finding.Rule.Id == NoMonitoring).Verdict.Message, StringComparison.Ordinal);
        Assert.Equal(0, result.RulesHeld);
    }

    [Fact]
    public void Of_an_element_with_an_unknown_that_no_value_stands_for_and_of_its_parts_nothing_is_said()
    {
        var family = Family((_, _) => { Store("a", keys: true); Store("b", keys: true); _ = new VirtualNetwork("main") { Subnets = [new Subnet("apps", 26)] }; });
        Assert.Contains(RuleRun.Check(family, Today).Findings, finding => finding.Verdict.Element is Subnet);

        var result = Check(Of([family], NotKnown) with { Obscured = ["StorageAccount/a", "VirtualNetwork/main"] }, Today);
        Assert.Equal(["StorageAccount/b"], result.Findings.Select(finding => finding.Verdict.Element!.Key).Distinct());
        Assert.Contains(result.NotAssessed, finding => finding.Rule.Id == Keys && finding.Verdict.Element!.Key == "StorageAccount/a");
        Assert.Equal(0, result.RulesHeld);
    }

    private static Problem NotKnown { get; } = new(ProblemKind.NotKnown, "The value of 'keys' comes from a file.", new Place(SyntaxFactory.IdentifierName("keys"), []), []);
    private static Problem Refused { get; } = new(ProblemKind.InvalidCall, "The text is no address.", new Place(SyntaxFactory.IdentifierName("address"), []), []);

    private static StorageAccount Store(bool keys) => Store("documents", keys);

    private static StorageAccount Store(string name, bool keys) => new(name) { SharedKeyAccess = keys };

    private static StorageAccount Kept(int days) => new("documents") { BlobSoftDeleteDays = days };

    /// <summary>What is said in full; the short way to the findings must say the same.</summary>
    private static CheckResult Check(Interpretation interpretation, Date asOf)
    {
        var result = WorldCheck.Of(interpretation, asOf);
        Assert.Equal(result.Findings.Select(finding => finding.ToString()), WorldCheck.Findings(interpretation, asOf).Select(finding => finding.ToString()));
        return result;
    }

    private static CheckResult Check(params Action<Model.Architecture, DeploymentEnvironment>[] worlds) =>
        Check(Of([.. worlds.Select(Family)], NotKnown), Today);

    private static ArchitectureFamily Family(Action<Model.Architecture, DeploymentEnvironment> define) => Sketch.Family(define, null, Sketch.Dev, Sketch.Prod);

    /// <summary>An interpretation made by hand: where its parts stand is not asked here.</summary>
    private static Interpretation Of(IReadOnlyList<ArchitectureFamily> worlds, params Problem[] problems) =>
        new(null!, "Sketch", [.. worlds.Select(family => new World(family, null!))], problems);
}
