using AiFactory.Analyzers;
using AiFactory.Model;
using AiFactory.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace AiFactory.Interpreter.Tests;

/// <summary>
/// Each line of defence of an example matters: whatever one thing is taken out of its sources (a property, an item of a list, a statement, an argument, a call in a chain), it can no longer be built, or a finding appears that was not there;
/// or it is named here why its absence harms nothing.
/// </summary>
public sealed class RemovalTests(ITestOutputHelper output)
{
    /// <summary>What may go without a finding, by the property, method or list that it is, and why.</summary>
    private static readonly Dictionary<string, string> Harmless = new[]
    {
        ("words for readers", "Why Description Owner Decision By Rejected Because On Title"),
        ("where it is deployed, which only people know", "Subscription Tenant Region State Environments ExistingId AddressSpace"),
        ("names and tags", "chat.Naming chat.Tags[\"workload\"] chat.Tags[\"owner\"] chat.Tags[\"environment\"] chat.Tags[\"costCenter\"] Name Host Tag"),
        ("a picture shows less, and what is drawn nowhere though a step names it is found", "Layer Shows Stack Holds"),
        ("the story is shorter, or matters less", "Stage Returns Carries Does Calls Reads Writes Flow Data"),
        ("how people promote and accept is told, and what lacks a number is found", "Promote When In"),
        ("sizes and times: less is slower or dearer, not less safe", "Capacity Size Sku Type MinimumInstances MaximumInstances TimeToLive Serverless Lifecycle DeleteVersionsAfterDays"),
        ("the shape of an alert or a budget, and what it costs; another one tells as well", "Is Threshold Aggregation Dimensions Values Severity Percent Of MonthlyBudget Tells"),
        ("settings that only the program knows", "Runtime Settings"),
        ("the default is as safe", "Mode Filters Category Source Replication ProbePath"),
        ("the first value holds for all environments; where that is worse, it is found", "Pick"),
        ("one of several environments, or of several harms that Azure filters by default", "value"),
        ("Azure's own rules come last and keep the Internet out; a rule that lets in whom something needs is found", "Rules Direction Access Protocol Priority From To ToPorts ToAnyPorts AllowIn AllowOut"),
        ("no step takes this way", "Hub PrivateEndpoints"),
        ("what turns text into numbers writes none", "ContentFilter"),
    }.SelectMany(reason => reason.Item2.Split(' ').Select(what => (what, reason.Item1))).ToDictionary(pair => pair.what, pair => pair.Item1);

    [Fact]
    public void GroundedChat() => Whatever("GroundedChat");

    private void Whatever(string example)
    {
        (string Name, SyntaxTree Tree)[] sources = [.. Directory.GetFiles(Repository.At("examples", example), "*.cs").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.CSharp14))))];
        var before = Findings(sources.Select(source => (source.Name, source.Tree.ToString())))!;
        var silent = new List<string>();
        var (found, broken) = (0, 0);
        foreach (var (name, tree) in sources)
        {
            foreach (var (what, text, changed) in Removals(tree.GetRoot()).Where(removal => !IsHarmless(removal.What)))
            {
                var after = Findings(sources.Select(source => (source.Name, source.Name == name ? changed : source.Tree.ToString())));
                if (after is null) broken++;
                else if (after.Except(before).Any()) found++;
                else silent.Add($"{what}: {text}");
            }
        }

        output.WriteLine($"{example}: {found} removals are found, {broken} cannot be built, {silent.Count} are silent without a reason.");
        Assert.True(silent.Count == 0, string.Join("\n", silent.Select(line => line.ReplaceLineEndings(" "))));
    }

    /// <summary>An item of a list, and an argument, count as what they belong to.</summary>
    private static bool IsHarmless(string what) => Harmless.ContainsKey(what.Split(" of ")[^1].Replace("a ", "", StringComparison.Ordinal)) || what.StartsWith('[');

    /// <summary>What the rules say in each environment; null where the sources no longer make an architecture.</summary>
    private static HashSet<string>? Findings(IEnumerable<(string Name, string Text)> sources)
    {
        var sample = Sample.Of(sources.Append(("Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq; global using AiFactory.Model; global using AiFactory.Model.Azure; global using static AiFactory.Model.Units;")));
        if (sample.Compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return null;
        var interpretation = sample.Interpret();
        return interpretation.Problems.Count > 0 ? null
            : [.. WorldCheck.Of(interpretation, BrokenFile.Today).Findings.SelectMany(finding => finding.Environments.Select(environment => $"{environment.Name} {finding.Rule.Id} {finding.Verdict.Element?.Key} {finding.Verdict.Message}"))];
    }

    private static IEnumerable<(string What, string Text, string Changed)> Removals(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment:
                    yield return Said(assignment.Left.ToString(), assignment, initializer.WithExpressions(initializer.Expressions.Remove(assignment)), initializer);
                    break;
                case CollectionElementSyntax { Parent: CollectionExpressionSyntax list } element:
                    yield return Said($"item of {Holder(list)}", element, list.WithElements(list.Elements.Remove(element)), list);
                    break;
                case ExpressionStatementSyntax statement:
                    yield return Said(Called(statement.Expression), statement, SyntaxFactory.EmptyStatement(), statement);
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } } arguments } argument when arguments.Arguments.Count > 1:
                    yield return Said($"argument of {method.Name}", argument, arguments.WithArguments(arguments.Arguments.Remove(argument)), arguments);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax before, Name: var name } } call:
                    yield return Said($"{name}", call, before, call);
                    break;
            }
        }

        (string, string, string) Said(string what, SyntaxNode text, SyntaxNode changed, SyntaxNode place) => (what, Short(text), root.ReplaceNode(place, changed.WithTriviaFrom(place)).ToFullString());
    }

    private static string Short(SyntaxNode node) => node.ToString() is var text && text.Length > 120 ? text[..120] + "…" : text;

    private static string Holder(CollectionExpressionSyntax list) => list.Parent is AssignmentExpressionSyntax assignment ? assignment.Left.ToString() : list.Parent is ArgumentSyntax ? "an argument" : "a value";

    private static string Called(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } => $"{Root(method)}",
        AssignmentExpressionSyntax assignment => assignment.Left.ToString(),
        _ => expression.Kind().ToString(),
    };

    /// <summary>The first call of a chain: of <c>chat.Flow(…).Stage(…).Calls(…)</c> it is Flow.</summary>
    private static string Root(MemberAccessExpressionSyntax method) => method.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner } ? Root(inner) : method.Name.Identifier.Text;
}
