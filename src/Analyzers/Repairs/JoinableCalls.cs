using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Calls that take any number of elements, to which one more can be added.</summary>
internal static class JoinableCalls
{
    private const int Most = 8;

    /// <summary>Those that come after the element and in the scope of its variable.</summary>
    public static IEnumerable<InvocationExpressionSyntax> To(Spot spot, string method)
    {
        if (spot.Creation is not { } creation || ElementVariable.Of(creation, spot.Model, spot.Text) is not { IsBeforeStatement: false, Statement: var declaration }) return [];
        return declaration.Parent!.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.SpanStart > declaration.Span.End && call.Expression is MemberAccessExpressionSyntax member && member.Name.Identifier.ValueText == method)
            .Where(call => call.ArgumentList.Arguments.All(argument => argument.NameColon is null && spot.Model.GetTypeInfo(argument.Expression).Type is { TypeKind: not TypeKind.Array })) // not a whole list
            .Take(Most);
    }

    /// <summary>What tells the call from others like it: the first argument of the chain that it is in.</summary>
    public static string NameOf(InvocationExpressionSyntax call)
    {
        var first = call;
        while (first.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax earlier }) first = earlier;
        var argument = first.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return argument.Literal() ?? argument?.ToString() ?? first.Expression.ToString();
    }
}
