using AiFactory.Interpreter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers;

/// <summary>Which letters are underlined.</summary>
public static class Spans
{
    public static Location Of(SyntaxNode syntax) => Location.Create(syntax.SyntaxTree, SpanOf(syntax));

    /// <summary>The calls that led there, innermost first.</summary>
    public static IEnumerable<Location> Callers(Place? place) => place?.Callers.Select(Of) ?? [];

    /// <summary>What names the thing, not all that is said of it: no initialiser, no chain of calls before.</summary>
    private static TextSpan SpanOf(SyntaxNode syntax) => syntax switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } made => TextSpan.FromBounds(made.NewKeyword.SpanStart, arguments.Span.End),
        ObjectCreationExpressionSyntax made => TextSpan.FromBounds(made.NewKeyword.SpanStart, made.Type.Span.End),
        InvocationExpressionSyntax call => TextSpan.FromBounds(NameOf(call.Expression).SpanStart, call.ArgumentList.Span.End),
        AssignmentExpressionSyntax given when IsLong(given) => given.Left.Span,
        ClassDeclarationSyntax declared => declared.Identifier.Span,
        RecordDeclarationSyntax declared => declared.Identifier.Span,
        MethodDeclarationSyntax declared => declared.Identifier.Span,
        _ => syntax.Span,
    };

    private static ExpressionSyntax NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax member => member.Name,
        _ => called,
    };

    /// <summary>A value of several lines would colour half the screen.</summary>
    private static bool IsLong(SyntaxNode syntax)
    {
        var lines = syntax.SyntaxTree.GetLineSpan(syntax.Span);
        return lines.StartLinePosition.Line != lines.EndLinePosition.Line;
    }
}
