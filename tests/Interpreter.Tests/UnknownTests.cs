using System.Globalization;
using System.Reflection;
using AiFactory.Analyzers;
using AiFactory.Model;
using AiFactory.Model.Mapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace AiFactory.Interpreter.Tests;

/// <summary>
/// Decision 3, over all rules: where a value or a part of the structure is not known, a rule reports exactly what it reports whatever the value is. Each broken file is varied:
/// a value becomes unknown, and then each of its legal values; a statement is made to depend on something unknown, and then is there or not.
/// </summary>
public sealed class UnknownTests(ITestOutputHelper output)
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
    public void A_value_that_was_left_to_its_default(string rule)
    {
        var broken = new BrokenFile(rule);
        var about = About(broken);
        MustHoldWhatever(broken, Defaults(broken.Sample).Where(value => about.Contains(value.Name.Split(' ')[0]) || IsSampled(rule, value.Name)).Select(value => (value.Name, Unknown: value.With(value.Unknown), Known: value.Legal.Select(legal => (legal, value.With(legal))))));
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

    /// <summary>The classes that the rule's own finding is about: each of their properties is varied. What the others' properties do to a rule, the file of that rule shows.</summary>
    private static HashSet<string> About(BrokenFile broken) =>
        [.. WorldCheck.Of(broken.Sample.Interpret(), BrokenFile.Today).Findings.Where(finding => finding.Rule.Id == broken.Rule).Select(finding => finding.Verdict.Element?.GetType().Name).OfType<string>()];

    /// <summary>One in four of the other properties, the same ones each time; all where AIFACTORY_CASES is set.</summary>
    private static bool IsSampled(string rule, string name) =>
        Environment.GetEnvironmentVariable("AIFACTORY_CASES") is { Length: > 0 } || $"{rule} {name}".Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)) % 4 == 0;

    /// <summary>No other rule may say more than holds whatever the value; the file's own rule must say no less either.</summary>
    private void MustHoldWhatever(BrokenFile broken, IEnumerable<(string Name, string Unknown, IEnumerable<(string Name, string Text)> Known)> variants)
    {
        var wrong = new List<string>();
        foreach (var (name, unknown, known) in variants)
        {
            var interpretation = Of(broken, unknown).Interpret();
            if (!interpretation.Problems.Any(problem => problem.Kind == ProblemKind.NotKnown)) wrong.Add($"{name}: nothing is said to be unknown");

            var legal = known.Select(value => (value.Name, Interpretation: Of(broken, value.Text).Interpret())).Where(value => value.Interpretation.Problems.Count == 0).Select(value => (value.Name, Said: Said(value.Interpretation))).ToList();
            var always = legal.Select(value => value.Said).Aggregate((one, other) => [.. one.Intersect(other)]);
            var said = Said(interpretation);
            output.WriteLine($"{(always.Any(finding => finding.StartsWith(broken.Rule, StringComparison.Ordinal)) ? "said" : "silent")} whatever of {legal.Count}: {name}");
            wrong.AddRange(said.Except(always).Select(finding => $"{name}: said though unknown: {finding}; not so for {string.Join(", ", legal.Where(value => !value.Said.Contains(finding)).Select(value => value.Name))}"));
            wrong.AddRange(always.Except(said).Where(finding => finding.StartsWith(broken.Rule, StringComparison.Ordinal)).Select(finding => $"{name}: not said, though so for each of {string.Join(", ", legal.Select(value => value.Name))}: {finding}; {string.Join("; ", interpretation.Problems.Select(Readable.Line))}"));
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>What holds in every world, as the compiler reports it.</summary>
    private static HashSet<string> Said(Interpretation interpretation) =>
        [.. WorldCheck.Of(interpretation, BrokenFile.Today).Findings.Select(finding => $"{finding.Rule.Id} on {finding.Verdict.Element?.Key ?? $"line {finding.Verdict.Position.Line}"} at {finding.Verdict.Property ?? "-"}")];

    private static Sample Of(BrokenFile broken, string text) => Sample.Of([(broken.Rule + ".cs", text)], broken.Options);

    private static string Replaced(SyntaxNode place, string text) => place.SyntaxTree.ToString().Remove(place.Span.Start, place.Span.Length).Insert(place.Span.Start, text);

    private static IEnumerable<StatementSyntax> Statements(Sample sample) =>
        sample.Compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == "Define").Body!.Statements.OfType<ExpressionStatementSyntax>();

    /// <summary>The flags, words and numbers that the initialisers of parts of the Model set.</summary>
    private static IEnumerable<(string Name, ExpressionSyntax Place, string Unknown, IReadOnlyList<string> Legal)> Values(Sample sample)
    {
        var model = sample.Compilation.GetSemanticModel(sample.Compilation.SyntaxTrees[0]);
        foreach (var assignment in Nodes<AssignmentExpressionSyntax>(sample).Where(assignment => assignment.Parent.IsKind(SyntaxKind.ObjectInitializerExpression)))
        {
            if (model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol property && Real(property.ContainingType)?.GetProperty(property.Name) is { } real && Kind(real.PropertyType) is { } kind)
                yield return ($"{assignment}", assignment.Right, kind.Unknown, Legal(real));
        }
    }

    /// <summary>The same of what could be set where an element is made, and is not.</summary>
    private static IEnumerable<(string Name, Func<string, string> With, string Unknown, IReadOnlyList<string> Legal)> Defaults(Sample sample)
    {
        var model = sample.Compilation.GetSemanticModel(sample.Compilation.SyntaxTrees[0]);
        foreach (var creation in Nodes<ObjectCreationExpressionSyntax>(sample))
        {
            if (model.GetTypeInfo(creation).Type is not { } type || Real(type) is not { } real || !typeof(Element).IsAssignableFrom(real)) continue;
            var given = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString()).ToHashSet() ?? [];
            foreach (var property in real.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && !given.Contains(property.Name)))
            {
                if (Kind(property.PropertyType) is { } kind) yield return ($"{real.Name} {{ {property.Name} }}", value => Replaced(creation, With(creation, $"{property.Name} = {value}")), kind.Unknown, Legal(property));
            }
        }
    }

    private static string With(ObjectCreationExpressionSyntax creation, string assignment) => creation.Initializer is { } initializer
        ? $"new {creation.Type}{creation.ArgumentList} {{ {string.Join(", ", initializer.Expressions.Select(expression => expression.ToString()).Append(assignment))} }}"
        : $"{creation} {{ {assignment} }}";

    private static IEnumerable<T> Nodes<T>(Sample sample) where T : SyntaxNode => sample.Compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<T>();

    private static Type? Real(ITypeSymbol type) => typeof(Architecture).Assembly.GetType(type.ToDisplayString());

    /// <summary>How the type is written, and a value of it that is not known; null for what is neither flag, word nor number.</summary>
    private static (string Name, string Unknown)? Kind(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type != typeof(bool) && type != typeof(int) && !type.IsEnum) return null;
        var name = type.IsEnum ? type.FullName! : type == typeof(int) ? "int" : "bool";
        return (name, type != declared ? $"System.Text.Json.JsonSerializer.Deserialize<{name}?>({Text})" : type.IsEnum ? $"({name})System.Environment.TickCount" : type == typeof(int) ? $"int.Parse({Text})" : Flag);
    }

    private static IReadOnlyList<string> Legal(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var within = property.GetCustomAttributes<WithinAttribute>().FirstOrDefault();
        int[] numbers = within is null ? [0, 1, 2, 3, 5, 10, 100, 1_000] : [within.Minimum, within.Minimum + 1, within.Minimum + 2, (within.Minimum + within.Maximum) / 2, within.Maximum - 1, within.Maximum];
        var values = type == typeof(bool) ? ["false", "true"]
            : type.IsEnum ? Enum.GetNames(type).Select(member => $"{type.FullName}.{member}")
            : numbers.Distinct().Select(number => number.ToString(CultureInfo.InvariantCulture));
        return [.. values, .. type == property.PropertyType ? Array.Empty<string>() : ["null"]];
    }
}
