using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Interpreter;

/// <summary>Where in the sources the parts of a family were made.</summary>
public sealed class SourceMap
{
    private readonly IReadOnlyDictionary<SourcePosition, Site> _said;

    internal SourceMap(IReadOnlyDictionary<SourcePosition, Site> said) => _said = said;

    /// <summary>Where the element was made: the creation or call. Null for what no source made.</summary>
    public Place? Of(Element element) => element.MadeAt is Site site ? site.ToPlace() : Of(element.Position);

    /// <summary>Where the property was given its value: the assignment in the initialiser, or the argument. Null where it was not given.</summary>
    public Place? Of(Element element, string property)
    {
        if (Of(element) is not { Syntax: BaseObjectCreationExpressionSyntax creation } place) return null;
        var assignment = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().LastOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);
        if (assignment is not null) return place with { Syntax = assignment };

        var arguments = creation.ArgumentList?.Arguments ?? default;
        var named = arguments.FirstOrDefault(argument => Matches(argument.NameColon?.Name.Identifier.ValueText));
        if (named is not null) return place with { Syntax = named };
        var parameters = element.GetType().GetConstructors().FirstOrDefault()?.GetParameters() ?? [];
        var position = Array.FindIndex(parameters, parameter => Matches(parameter.Name));
        return position >= 0 && position < arguments.Count && arguments[position].NameColon is null ? place with { Syntax = arguments[position] } : null;

        bool Matches(string? parameter) => string.Equals(parameter, property, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where something else was said: a waiver, a step, a layer.</summary>
    public Place? Of(SourcePosition position) => _said.TryGetValue(position, out var site) ? site.ToPlace() : null;
}
