using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Puts a new statement where all that it names is known.</summary>
internal static class Placement
{
    /// <param name="also">Statements of the same block that it must come after too.</param>
    public static TextChange After(SourceText text, ElementVariable variable, IReadOnlyList<ISymbol> used, string statement, Func<StatementSyntax, bool>? also = null)
    {
        var beside = Statements.Beside(variable.Statement);
        var last = beside.LastOrDefault(other => other.SpanStart > variable.Statement.SpanStart
            && (also?.Invoke(other) == true || used.Any(symbol => symbol.DeclaringSyntaxReferences.Any(declaration => other.Span.Contains(declaration.Span)))));
        return last is null && variable.IsBeforeStatement ? Statements.Before(text, variable.Statement, statement) : Statements.After(text, last ?? variable.Statement, statement);
    }
}
