using AiFactory.Analyzers.Repairs;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>Works out the waiver of a finding: where it can be said, what it is about, and who bears the risk.</summary>
internal static class WaiverPlan
{
    /// <summary>Said where the finding is, else at the innermost of the calls that led there. Null where the architecture is known at none, as in a helper that makes a resource and is called by nobody that has it.</summary>
    public static async Task<PlannedChange?> OfAsync(PlacedFinding finding, Date asOf, CancellationToken cancel)
    {
        if (At(finding.Spot, finding.Spot, asOf) is { } here) return here;
        var callers = await finding.FromCallersAsync(cancel).ConfigureAwait(false);
        return callers.Select(place => At(finding.Spot, place, asOf)).FirstOrDefault(plan => plan is not null);
    }

    private static PlannedChange? At(Spot finding, Spot place, Date asOf)
    {
        var isAboutTheWhole = place.Node is TypeDeclarationSyntax or MethodDeclarationSyntax;
        var description = isAboutTheWhole ? Statements.Description(place.Node, place.Model) : null;
        var position = description is null ? place.Node.SpanStart : Statements.EndOf(description);
        if (place.Model.Parameter(position, Symbols.Architecture) is not { } architecture) return null;

        var subject = finding.Key is null || isAboutTheWhole ? null : Subject(place);
        var waiver = Waiver(finding, place, asOf, architecture, position, subject?.Name);
        TextChange[] changes = subject is not null ? [.. subject.Introduction, Placement.After(place.Text, subject, [], waiver, statement => MustComeBefore(statement, architecture))]
            : description is not null ? [Statements.Last(place.Text, description, waiver)]
            : Statements.Outermost(place.Node) is { } around ? [Placement.After(place.Text, new("", around, []), [], waiver, statement => MustComeBefore(statement, architecture))]
            : [];
        return changes.Length == 0 ? null : new($"Waive {finding.RuleId}{(subject is null && finding.Key is not null ? " for all it finds" : "")} with reason and expiry", $"Waive/{finding.RuleId}", place.Model.SyntaxTree, changes);
    }

    /// <summary>The creation of the element, or the call that made it.</summary>
    private static ElementVariable? Subject(Spot place)
    {
        ExpressionSyntax? maker = (ExpressionSyntax?)place.Creation ?? place.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(call => place.KindOf(call) == place.Kind);
        return maker is null ? null : ElementVariable.Of(maker, place.Model, place.Text);
    }

    private static string Waiver(Spot finding, Spot place, Date asOf, string architecture, int position, string? element)
    {
        var owner = Owners.Stated(place.Model, position);
        string?[] environments = [.. finding.Environments.Select(name => EnvironmentNames.Expression(place.Model, position, name))];
        return string.Concat(
            $"{architecture}.Waive({SymbolDisplay.FormatLiteral(finding.RuleId, quote: true)})",
            element is null ? "" : $".On({element})",
            environments.Length == 0 || environments.Contains(null) ? "" : $".In({string.Join(", ", environments)})",
            ".Because(\"TODO: say why\")",
            owner is null ? ".OwnedBy(\"TODO: say who bears the risk\")" : "",
            $".ApprovedBy({owner ?? "\"TODO: say who approved it\""})",
            $".Until(\"{asOf.AddDays(90)}\");");
    }

    /// <summary>Waivers stand together, and know the owner only after the brief.</summary>
    private static bool MustComeBefore(StatementSyntax statement, string architecture) => statement is ExpressionStatementSyntax { Expression: var expression } && expression switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Brief" } } => true,
        InvocationExpressionSyntax => expression.ToString().StartsWith($"{architecture}.Waive(", StringComparison.Ordinal),
        _ => false,
    };
}
