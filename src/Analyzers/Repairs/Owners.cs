using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Who answers for an architecture, as its sources say.</summary>
internal static class Owners
{
    /// <summary>The expression that the brief names its owner with, where it can be said again at that place; null otherwise.</summary>
    public static string? Stated(SemanticModel model, int position) => Briefs(model, position)
        .SelectMany(brief => brief.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        .Where(assignment => assignment.Left.ToString() == "Owner" && CanBeRepeated(assignment.Right))
        .Select(assignment => assignment.Right)
        .FirstOrDefault(owner => owner.IsKind(SyntaxKind.StringLiteralExpression) || IsKnown(owner, model, position))?.ToString();

    /// <summary>Statements that give the architecture its brief, around the place and in this file.</summary>
    public static IEnumerable<AssignmentExpressionSyntax> Briefs(SemanticModel model, int position) => model.SyntaxTree.GetRoot().FindToken(position).Parent!
        .AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(type => type.DescendantNodes()).OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Brief" });

    private static bool CanBeRepeated(ExpressionSyntax expression) => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax;

    /// <summary>Said at the place, it means the same.</summary>
    private static bool IsKnown(ExpressionSyntax owner, SemanticModel model, int position) =>
        model.GetSymbolInfo(owner).Symbol is { } symbol
        && (symbol is not ILocalSymbol || symbol.DeclaredAt() < position)
        && SymbolEqualityComparer.Default.Equals(model.GetSpeculativeSymbolInfo(position, owner, SpeculativeBindingOption.BindAsExpression).Symbol, symbol);
}
