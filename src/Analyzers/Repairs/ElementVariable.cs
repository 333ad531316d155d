using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>The variable that holds an element, or one that is introduced for it.</summary>
/// <param name="Statement">After it the variable is known; null for a parameter.</param>
/// <param name="Introduction">What must change for it to be there; nothing where it is there already.</param>
internal sealed record ElementVariable(string Name, StatementSyntax Statement, IReadOnlyList<TextChange> Introduction)
{
    /// <summary>Whether the variable is declared before the statement, which then uses it.</summary>
    public bool IsBeforeStatement { get; init; }

    /// <summary>Null where no variable can hold just that element, as in a lambda that makes many.</summary>
    public static ElementVariable? Of(ExpressionSyntax creation, SemanticModel model, SourceText text)
    {
        SyntaxNode value = creation;
        while (value.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax) value = value.Parent;
        if (Statements.Around(value) is not { } statement) return null;

        if (value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: var declaration } declared } && declaration == statement) return new(declared.Identifier.Text, statement, []);
        if (value.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && assignment.Right == value && assignment.Parent == statement) return new(name.Identifier.Text, statement, []);
        if (model.GetTypeInfo(creation).Type is not { TypeKind: not TypeKind.Error } type) return null;

        var wanted = Identifier((creation as BaseObjectCreationExpressionSyntax)?.NameArgument().Literal() ?? type.Name);
        var free = Free(wanted, model, statement);
        if (value.Parent == statement && statement is ExpressionStatementSyntax) return new(free, statement, [new(new(statement.SpanStart, 0), $"var {free} = ")]);

        var kind = type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, statement.SpanStart);
        return new(free, statement, [Statements.Before(text, statement, $"{kind} {free} = {value};"), new(value.Span, free)]) { IsBeforeStatement = true };
    }

    /// <summary>The wanted name, or with a number where it is taken.</summary>
    public static string Free(string wanted, SemanticModel model, SyntaxNode place)
    {
        var member = place.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();
        var taken = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return new[] { wanted }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => wanted + number)).First(name => !taken.Contains(name) && !model.HasName(place.SpanStart, name));
    }

    /// <summary>"handbook editor" becomes handbookEditor.</summary>
    private static string Identifier(string words)
    {
        var name = new System.Text.StringBuilder(words.Length);
        var raises = false;
        foreach (var letter in words)
        {
            if (!char.IsLetterOrDigit(letter)) raises = name.Length > 0;
            else
            {
                name.Append(name.Length == 0 ? char.ToLowerInvariant(letter) : raises ? char.ToUpperInvariant(letter) : letter);
                raises = false;
            }
        }

        var text = name.Length == 0 || char.IsDigit(name[0]) ? "element" + name : name.ToString();
        return SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : "@" + text;
    }
}
