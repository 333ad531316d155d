using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Where statements stand, and where new ones can.</summary>
internal static class Statements
{
    /// <summary>The statement of a block that the node is in, when it is run once for each run of that statement: no lambda, no branch of an expression, no condition of a loop between them.</summary>
    public static StatementSyntax? Around(SyntaxNode node)
    {
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            if (at is StatementSyntax statement && statement.Parent is BlockSyntax or SwitchSectionSyntax) return statement;
            if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or ArrowExpressionClauseSyntax) return null;
            if (parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax) return null;
            if (parent is BinaryExpressionSyntax both && both.Right == at && both.Kind() is SyntaxKind.CoalesceExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression) return null;
            if (at is StatementSyntax) return null; // the body of an if or a using without braces
        }

        return null;
    }

    /// <summary>The statement of a block that the node is in, be it in a lambda.</summary>
    public static StatementSyntax? Outermost(SyntaxNode node) => node.AncestorsAndSelf()
        .TakeWhile(outer => outer is not MemberDeclarationSyntax)
        .OfType<StatementSyntax>().FirstOrDefault(statement => statement.Parent is BlockSyntax or SwitchSectionSyntax);

    /// <summary>The last place of a block, where all that is declared in it is known.</summary>
    public static int EndOf(BlockSyntax block) => block.CloseBraceToken.SpanStart - 1;

    public static SyntaxList<StatementSyntax> Beside(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => [],
    };

    public static TextChange Before(SourceText text, StatementSyntax statement, string added) =>
        new(new(statement.SpanStart, 0), added + text.NewLine() + text.Indentation(statement.SpanStart));

    public static TextChange After(SourceText text, StatementSyntax statement, string added) => text.EndsItsLine(statement.Span.End)
        ? new(new(text.LineEnd(statement.Span.End), 0), text.NewLine() + text.Indentation(statement.SpanStart) + added)
        : new(new(statement.Span.End, 0), " " + added);

    /// <summary>As the last of a body.</summary>
    public static TextChange Last(SourceText text, BlockSyntax body, string added) => body.Statements.LastOrDefault(statement => statement is not ReturnStatementSyntax) is { } last
        ? After(text, last, added)
        : new(new(body.OpenBraceToken.Span.End, 0), text.NewLine() + text.Indentation(body.OpenBraceToken.SpanStart) + "    " + added);

    /// <summary>With its line when it has one of its own.</summary>
    public static TextChange Removal(SourceText text, StatementSyntax statement) => text.BeginsItsLine(statement.SpanStart) && text.EndsItsLine(statement.Span.End)
        ? new(TextSpan.FromBounds(text.LineStart(statement.SpanStart), text.NextLine(statement.Span.End)), "")
        : new(statement.Span, "");

    /// <summary>The description that a class, or something in it, belongs to: the body of a method that is given the architecture.</summary>
    public static BlockSyntax? Description(SyntaxNode node, SemanticModel model) => node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
        .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>())
        .FirstOrDefault(method => method.Identifier.ValueText == "Define" && method.ParameterList.Parameters.Any(parameter => model.GetDeclaredSymbol(parameter)?.Type.Is(Symbols.Architecture) == true))?.Body;
}
