using System.Globalization;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Analyzers.Repairs;

/// <summary>What a property's value becomes: the new value, or one that is new only in the environments that the finding is about.</summary>
internal sealed class PropertyValue
{
    private readonly Spot _spot;
    private readonly string[] _choices;

    public PropertyValue(Spot spot)
    {
        _spot = spot;
        IsEverywhere = spot.Environments.Count == 0;
        _choices = [.. IsEverywhere
            ? (spot.Rule?.Environments ?? []).Select(EnvironmentNames.Choice).OfType<string>()
            : spot.Environments.Select(name => EnvironmentNames.Choice(spot.Model.Compilation, name)).OfType<string>().Distinct()];
    }

    /// <summary>Whether the finding is about all environments that the rule is asked in.</summary>
    public bool IsEverywhere { get; }

    /// <summary>Whether an old value can stay where the finding is not.</summary>
    public bool Divides(ExpressionSyntax old) => _choices.Length > 0 && (Pick(old) is not null || (!IsEverywhere && Environment(old) is not null && HasType(old)));

    /// <summary>The text of the value; that of the old one where nothing must change.</summary>
    /// <param name="atLeast">A number that is as high already stays.</param>
    public string Of(ExpressionSyntax? old, string value, bool atLeast = false)
    {
        if (old is null) return value;
        if (!Divides(old)) return Keep(old, value, atLeast) ? old.ToString() : value;
        return Pick(old) is { } pick ? Picked(pick, value, atLeast) : $"{Environment(old)}.{nameof(DeploymentEnvironment.Pick)}({old}, {string.Join(", ", _choices.Select(choice => $"{choice}: {value}"))})";
    }

    private string Picked(InvocationExpressionSyntax pick, string value, bool atLeast)
    {
        var arguments = pick.ArgumentList.Arguments;
        var changed = pick.ArgumentList;
        var otherwise = arguments.FirstOrDefault(argument => argument.NameColon is null)?.Expression;
        foreach (var choice in _choices)
        {
            var known = changed.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == choice);
            if ((known?.Expression ?? otherwise) is { } present && Keep(present, value, atLeast)) continue;
            var expression = SyntaxFactory.ParseExpression(value);
            changed = known is not null
                ? changed.ReplaceNode(known.Expression, expression.WithTriviaFrom(known.Expression))
                : changed.AddArguments(SyntaxFactory.Argument(SyntaxFactory.NameColon(choice).WithTrailingTrivia(SyntaxFactory.Space), default, expression).WithLeadingTrivia(SyntaxFactory.Space));
        }

        return pick.Expression + changed.ToString();
    }

    private bool Keep(ExpressionSyntax present, string value, bool atLeast) => atLeast
        && _spot.Model.SyntaxTree == present.SyntaxTree
        && _spot.Model.GetConstantValue(present) is { HasValue: true, Value: int number }
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var least) && number >= least;

    private InvocationExpressionSyntax? Pick(ExpressionSyntax old) =>
        old is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(DeploymentEnvironment.Pick) } } call
        && _spot.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && method.ContainingType.Is(Symbols.Environment) ? call : null;

    private string? Environment(SyntaxNode old) => _spot.Model.Parameter(old.SpanStart, Symbols.Environment);

    /// <summary>Null, a list in brackets and new(…) get their types from the property and could not stand in a Pick.</summary>
    private bool HasType(ExpressionSyntax old) => _spot.Model.GetTypeInfo(old).Type is { TypeKind: not TypeKind.Error } && old is not ImplicitObjectCreationExpressionSyntax;
}
