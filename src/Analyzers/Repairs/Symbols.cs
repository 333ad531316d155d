using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>What names mean at a place.</summary>
internal static class Symbols
{
    public const string Architecture = "AiFactory.Model.Architecture";
    public const string Environment = "AiFactory.Model.DeploymentEnvironment";

    public static bool Is(this ITypeSymbol type, string fullName) => $"{type.ContainingNamespace?.ToDisplayString()}.{type.Name}" == fullName;

    /// <summary>The name of the parameter of that type which is known there; null without one.</summary>
    public static string? Parameter(this SemanticModel model, int position, string type) =>
        model.LookupSymbols(position).OfType<IParameterSymbol>().FirstOrDefault(parameter => parameter.Type.Is(type) && !IsShutOut(model, position, parameter))?.Name;

    /// <summary>The variables and parameters of that class, or of one that derives from it, that are known there; in the order declared.</summary>
    public static IEnumerable<ISymbol> Variables(this SemanticModel model, int position, string kind) => model.LookupSymbols(position)
        .Where(symbol => symbol switch
        {
            ILocalSymbol local => IsKind(local.Type, kind),
            IParameterSymbol parameter => IsKind(parameter.Type, kind),
            _ => false,
        })
        .Where(symbol => !IsShutOut(model, position, symbol))
        .OrderBy(symbol => symbol.DeclaredAt());

    public static bool HasName(this SemanticModel model, int position, string name) => model.LookupSymbols(position, name: name).Length > 0;

    /// <summary>Where a variable is declared; it is known after that.</summary>
    public static int DeclaredAt(this ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.Span.End ?? 0;

    /// <summary>The creation that a variable is declared with.</summary>
    public static BaseObjectCreationExpressionSyntax? Creation(this ISymbol symbol) =>
        (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;

    /// <summary>The text of the argument that names an element.</summary>
    public static ExpressionSyntax? NameArgument(this BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression;

    /// <summary>The value of a text that is written out; null for any other expression.</summary>
    public static string? Literal(this ExpressionSyntax? expression) => expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    public static AssignmentExpressionSyntax? Assignment(this BaseObjectCreationExpressionSyntax creation, string property) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    private static bool IsKind(ITypeSymbol? type, string kind) => type is not null && (type.Name == kind || IsKind(type.BaseType, kind));

    /// <summary>A static function does not see the variables around it.</summary>
    private static bool IsShutOut(SemanticModel model, int position, ISymbol symbol)
    {
        var declared = symbol.DeclaredAt();
        return model.SyntaxTree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().Any(node => node.SpanStart > declared && node switch
        {
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });
    }
}
