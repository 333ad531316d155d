using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Mapping;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Interpreter.Tests;

/// <summary>
/// Decision 3, over all rules: where a value or a part of the structure is not known, a rule reports exactly what it reports whatever the value is. Each broken file is varied:
/// a value becomes unknown, and then each of its legal values; a statement is made to depend on something unknown, and then is there or not.
/// </summary>
public sealed class UnknownTests
{
    private const string Flag = "System.IO.File.Exists(\"x\")";
    private const string Text = "System.IO.File.ReadAllText(\"x\")";
    private const string Lines = "System.IO.File.ReadAllLines(\"x\")";

    public static TheoryData<string> Rules => [.. BrokenFile.All.Select(file => file.Rule)];

    [Theory, MemberData(nameof(Rules))]
    public void A_value_that_is_not_known(string rule)
    {
        var broken = new BrokenFile(rule);
        MustHoldWhatever(broken, Values(broken.Sample).Select(value => (value.Name, Unknown: Replaced(value.Place, value.Unknown), Known: value.Legal.Select(legal => (legal, Replaced(value.Place, legal))))));
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_statement_that_may_not_run(string rule)
    {
        var broken = new BrokenFile(rule);
        MustHoldWhatever(broken, Statements(broken.Sample).Select(statement => ($"if (…) {statement}", Replaced(statement, $"if ({Flag}) {{ {statement} }}"), new[] { ("there", statement.SyntaxTree.ToString()), ("not there", Replaced(statement, ";")) }.AsEnumerable())));
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_statement_for_each_of_a_list_that_is_not_known(string rule)
    {
        var broken = new BrokenFile(rule);
        MustHoldWhatever(broken, Statements(broken.Sample).Select(statement => (
            $"foreach (…) {statement}", Replaced(statement, $"foreach (var line in {Lines}) {{ {statement} }}"),
            new[] { ("none", Replaced(statement, ";")), ("once", statement.SyntaxTree.ToString()), ("twice", Replaced(statement, $"{{ {statement} }} {{ {statement} }}")) }.AsEnumerable())));
    }

    [Fact]
    public void Values_of_each_kind_are_varied()
    {
        var kinds = BrokenFile.All.SelectMany(file => Values(file.Sample)).Select(value => value.Unknown.Split('(', '<')[0]).Distinct();
        Assert.Equal(4, kinds.Count());
    }

    /// <summary>No other rule may say more than holds whatever the value; the file's own rule must say no less either.</summary>
    private static void MustHoldWhatever(BrokenFile broken, IEnumerable<(string Name, string Unknown, IEnumerable<(string Name, string Text)> Known)> variants)
    {
        var wrong = new List<string>();
        foreach (var (name, unknown, known) in variants)
        {
            var interpretation = Of(broken, unknown).Interpret();
            if (!interpretation.Problems.Any(problem => problem.Kind == ProblemKind.NotKnown)) wrong.Add($"{name}: nothing is said to be unknown");

            var legal = known.Select(value => (value.Name, Interpretation: Of(broken, value.Text).Interpret())).Where(value => value.Interpretation.Problems.Count == 0).Select(value => (value.Name, Said: Said(value.Interpretation))).ToList();
            var always = legal.Select(value => value.Said).Aggregate((one, other) => [.. one.Intersect(other)]);
            var said = Said(interpretation);
            wrong.AddRange(said.Except(always).Select(finding => $"{name}: said though unknown: {finding}; not so for {string.Join(", ", legal.Where(value => !value.Said.Contains(finding)).Select(value => value.Name))}"));
            wrong.AddRange(always.Except(said).Where(finding => finding.StartsWith(broken.Rule, StringComparison.Ordinal)).Select(finding => $"{name}: not said, though so for each of {string.Join(", ", legal.Select(value => value.Name))}: {finding}; {string.Join("; ", interpretation.Problems.Select(Readable.Line))}"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>What holds in every world, as the compiler reports it.</summary>
    private static HashSet<string> Said(Interpretation interpretation) => interpretation.Worlds.Count == 0 ? [] : interpretation.Worlds
        .Select(world => RuleRun.Check(world.Family, BrokenFile.Today).Findings
            .Where(finding => !(interpretation.IsBroken && RuleCatalogue.Find(finding.Rule.Id)!.SeesWhole))
            .Where(finding => finding.Verdict.Element is not { } element || !element.Inside.Prepend(element).Any(place => interpretation.Obscured.Contains(place.Key)))
            .Select(finding => $"{finding.Rule.Id} on {finding.Verdict.Element?.Key ?? $"line {finding.Verdict.Position.Line}"} at {finding.Verdict.Property ?? "-"}").ToHashSet())
        .Aggregate((one, other) => [.. one.Intersect(other)]);

    private static Sample Of(BrokenFile broken, string text) => Sample.Of([(broken.Rule + ".cs", text)], broken.Options);

    private static string Replaced(SyntaxNode place, string text) => place.SyntaxTree.ToString().Remove(place.Span.Start, place.Span.Length).Insert(place.Span.Start, text);

    private static IEnumerable<StatementSyntax> Statements(Sample sample) =>
        sample.Compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == "Define").Body!.Statements.OfType<ExpressionStatementSyntax>();

    /// <summary>The flags, words and numbers that the initialisers of parts of the Model set.</summary>
    private static IEnumerable<(string Name, ExpressionSyntax Place, string Unknown, IReadOnlyList<string> Legal)> Values(Sample sample)
    {
        var tree = sample.Compilation.SyntaxTrees[0];
        var model = sample.Compilation.GetSemanticModel(tree);
        foreach (var assignment in tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => assignment.Parent.IsKind(SyntaxKind.ObjectInitializerExpression)))
        {
            if (model.GetSymbolInfo(assignment.Left).Symbol is not IPropertySymbol { ContainingAssembly.Name: "AiFactory.Model" } property) continue;
            var real = typeof(Architecture).Assembly.GetType(property.ContainingType.ToDisplayString())!.GetProperty(property.Name)!;
            var type = Nullable.GetUnderlyingType(real.PropertyType) ?? real.PropertyType;
            if (type != typeof(bool) && type != typeof(int) && !type.IsEnum) continue;

            var isNullable = type != real.PropertyType;
            var name = type.IsEnum ? type.FullName! : type.Name == "Int32" ? "int" : "bool";
            var unknown = isNullable ? $"System.Text.Json.JsonSerializer.Deserialize<{name}?>({Text})" : type.IsEnum ? $"({name})System.Environment.TickCount" : type == typeof(int) ? $"int.Parse({Text})" : Flag;
            yield return ($"{assignment}", assignment.Right, unknown, [.. Legal(real, type, name), .. isNullable ? new[] { "null" } : []]);
        }
    }

    private static IEnumerable<string> Legal(System.Reflection.PropertyInfo property, Type type, string name)
    {
        if (type == typeof(bool)) return ["false", "true"];
        if (type.IsEnum) return Enum.GetNames(type).Select(member => $"{name}.{member}");
        var within = property.GetCustomAttributes(typeof(WithinAttribute), inherit: true).Cast<WithinAttribute>().FirstOrDefault();
        int[] numbers = within is null ? [0, 1, 2, 3, 5, 10, 100, 1_000] : [within.Minimum, within.Minimum + 1, within.Minimum + 2, (within.Minimum + within.Maximum) / 2, within.Maximum - 1, within.Maximum];
        return numbers.Distinct().Select(number => number.ToString(CultureInfo.InvariantCulture));
    }
}
