using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Reflection;

/// <summary>What the type parameters of generic code stand for. Generic code is compiled once for each set of arguments.</summary>
internal sealed class Substitution
{
    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _arguments;
    private readonly Compilation? _compilation;

    private Substitution(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments, Compilation? compilation) => (_arguments, _compilation) = (arguments, compilation);

    public static Substitution None { get; } = new([], null);

    public bool IsEmpty => _arguments.Count == 0;

    /// <summary>The arguments of a constructed method and of the types around it.</summary>
    public static Substitution Of(ISymbol symbol, Compilation compilation, Substitution? outer = null)
    {
        Dictionary<ITypeParameterSymbol, ITypeSymbol>? arguments = null;
        if (symbol is IMethodSymbol method) Add(method.OriginalDefinition.TypeParameters, method.TypeArguments);
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType) Add(type.OriginalDefinition.TypeParameters, type.TypeArguments);
        if (arguments is null) return outer ?? None;
        if (outer is not null) foreach (var pair in outer._arguments.Where(pair => !arguments.ContainsKey(pair.Key))) arguments[pair.Key] = pair.Value;
        return new(arguments, compilation);

        void Add(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> given)
        {
            for (var index = 0; index < parameters.Length && index < given.Length; index++)
            {
                if (SymbolEqualityComparer.Default.Equals(parameters[index], given[index])) continue;
                (arguments ??= new(SymbolEqualityComparer.Default))[parameters[index]] = given[index];
            }
        }
    }

    public ITypeSymbol On(ITypeSymbol type)
    {
        if (IsEmpty) return type;
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return _arguments.TryGetValue(parameter, out var argument) || _arguments.TryGetValue(parameter.OriginalDefinition, out argument) ? argument : type;
            case IArrayTypeSymbol array:
                return _compilation!.CreateArrayTypeSymbol(On(array.ElementType), array.Rank);
            case INamedTypeSymbol { IsTupleType: true } tuple when !tuple.TupleElements.IsDefaultOrEmpty && tuple.TupleUnderlyingType is { } underlying && !ReferenceEquals(underlying, tuple):
                return On(underlying);
            case INamedTypeSymbol { IsGenericType: true } generic:
                return Constructed(generic);
            default:
                return type;
        }
    }

    public IMethodSymbol On(IMethodSymbol method)
    {
        if (IsEmpty) return method;
        var definition = method.OriginalDefinition;
        var found = definition;
        if (method.ContainingType is { } type && (IsGeneric(type) || type.IsAnonymousType))
        {
            var owner = (INamedTypeSymbol)On(type);
            found = owner.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, definition)) ?? method;
        }
        else if (method.Arity == 0)
        {
            return method;
        }

        return method.Arity == 0 || method.MethodKind == MethodKind.LocalFunction && method.TypeArguments.IsEmpty ? found : found.OriginalDefinition.Arity == 0 ? found : found.ConstructedFrom.Construct([.. method.TypeArguments.Select(On)]);
    }

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.IsGenericType || IsGeneric(type.ContainingType));

    private ITypeSymbol Constructed(INamedTypeSymbol generic)
    {
        var definition = generic.OriginalDefinition;
        if (generic.ContainingType is { } outer && IsGeneric(outer)) definition = ((INamedTypeSymbol)On(outer)).GetTypeMembers(generic.Name, generic.Arity).FirstOrDefault() ?? definition;
        return generic.TypeArguments.IsEmpty ? definition : definition.ConstructedFrom.Construct([.. generic.TypeArguments.Select(On)]);
    }
}
