using System.Globalization;
using AiFactory.Interpreter.Values;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Reflection;

/// <summary>The compiler's types to the runtime's. Types of a person's own code are objects of ours within generic library types.</summary>
/// <param name="compilation">Whose own code is a person's.</param>
/// <param name="followsReferences">Whether the code of projects that it refers to is, too, where it is here as source.</param>
internal sealed class Types(Compilation compilation, bool followsReferences)
{
    private static readonly string Model = typeof(Architecture).Assembly.GetName().Name;

    private readonly Dictionary<ITypeSymbol, Type?> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, UserEnumType> _enums = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IAssemblySymbol, bool> _sources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the code behind the symbol is the person's own, and here to be read.</summary>
    public bool IsUser(ISymbol symbol) => symbol is INamedTypeSymbol { IsAnonymousType: true } || symbol.ContainingType?.IsAnonymousType == true
        || (symbol.ContainingAssembly is { } assembly && IsSource(assembly) && symbol is not INamedTypeSymbol { IsTupleType: true } && symbol.ContainingType?.IsTupleType != true);

    private bool IsSource(IAssemblySymbol assembly)
    {
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)) return true;
        if (!followsReferences) return false;
        if (!_sources.TryGetValue(assembly, out var isSource)) _sources[assembly] = isSource = assembly.Name != Model && compilation.GetMetadataReference(assembly) is CompilationReference;
        return isSource;
    }

    public static bool IsModel(ISymbol symbol) => symbol.ContainingAssembly?.Name == Model;

    /// <summary>Null for a type that a model may not use.</summary>
    public Type? Of(ITypeSymbol symbol)
    {
        if (_known.TryGetValue(symbol, out var known)) return known;
        return _known[symbol] = Find(symbol);
    }

    public UserEnumType EnumOf(INamedTypeSymbol symbol) => _enums.TryGetValue(symbol, out var known) ? known : _enums[symbol] = new(symbol, Of(symbol.EnumUnderlyingType!)!);

    /// <summary>The value without which a variable of the type does not exist.</summary>
    /// <param name="structs">Makes an empty struct of a person's own.</param>
    public object? DefaultOf(ITypeSymbol type, Func<INamedTypeSymbol, object?> structs)
    {
        if (!type.IsValueType || IsNullable(type)) return null;
        if (type is INamedTypeSymbol named && IsUser(type)) return type.TypeKind == TypeKind.Enum ? EnumOf(named).Zero : structs(named);
        return Of(type) is { IsValueType: true } real && real != typeof(void) ? Activator.CreateInstance(real) : null;
    }

    public static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static ITypeSymbol WithoutNullable(ITypeSymbol type) => IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    /// <summary>A constant of the compiler as a value of the type.</summary>
    public object? Constant(object? value, ITypeSymbol? type)
    {
        if (value is null || type is null) return value;
        var plain = WithoutNullable(type);
        if (plain is INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol) return IsUser(symbol) ? EnumOf(symbol).Of(value) : Of(symbol) is { } real ? Enum.ToObject(real, value) : value;
        return plain.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double && Of(plain) is { } wanted && wanted != value.GetType() && value is IConvertible
            ? Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture) : value;
    }

    public string MetadataName(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (_names.TryGetValue(type, out var known)) return known;
        var name = type switch
        {
            { IsTupleType: true, TupleUnderlyingType: { } underlying } when !ReferenceEquals(underlying, type) => MetadataName(underlying),
            { ContainingType: { } outer } => $"{MetadataName(outer)}+{type.MetadataName}",
            { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{space.ToDisplayString()}.{type.MetadataName}",
            _ => type.MetadataName,
        };
        return _names[type] = name;
    }

    /// <summary>Whether a parameter of library code has that type, both as they were declared.</summary>
    public bool IsSame(ITypeSymbol symbol, Type type, bool byReference)
    {
        if (type.IsByRef != byReference) return false;
        if (byReference) type = type.GetElementType()!;
        switch (symbol)
        {
            case ITypeParameterSymbol parameter:
                return type.IsGenericParameter && type.GenericParameterPosition == parameter.Ordinal + OuterArity(parameter) && type.DeclaringMethod is not null == (parameter.TypeParameterKind == TypeParameterKind.Method);
            case IArrayTypeSymbol array:
                return type.IsArray && type.GetArrayRank() == array.Rank && IsSame(array.ElementType, type.GetElementType()!, false);
            case IDynamicTypeSymbol:
                return type == typeof(object);
            case INamedTypeSymbol named when IsSpan(named):
                return type.IsArray && IsSame(named.TypeArguments[0], type.GetElementType()!, false);
            case INamedTypeSymbol named:
                if (type.IsGenericParameter || type.IsArray || AllowList.NameOf(type.IsGenericType ? type.GetGenericTypeDefinition() : type) != MetadataName(named)) return false;
                var given = named.TypeArguments;
                var real = type.GetGenericArguments();
                for (var index = 0; index < given.Length; index++)
                {
                    if (!IsSame(given[index], real[real.Length - given.Length + index], false)) return false;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Spans are views of arrays; a model sees the arrays.</summary>
    public static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { Arity: 1, Name: "ReadOnlySpan" or "Span" } named && named.ContainingNamespace?.Name == "System";

    private static int OuterArity(ITypeParameterSymbol parameter)
    {
        var arity = 0;
        for (var outer = parameter.TypeParameterKind == TypeParameterKind.Type ? parameter.ContainingType?.ContainingType : null; outer is not null; outer = outer.ContainingType) arity += outer.Arity;
        return arity;
    }

    private Type? Find(ITypeSymbol symbol)
    {
        switch (symbol)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType) is not { } element ? null : array.Rank == 1 ? element.MakeArrayType() : element.MakeArrayType(array.Rank);
            case IDynamicTypeSymbol:
                return null;
            case INamedTypeSymbol span when IsSpan(span):
                return Of(span.TypeArguments[0])?.MakeArrayType();
            case INamedTypeSymbol named:
                return Definition(named) is not { IsGenericTypeDefinition: true } definition ? Definition(named) : Closed(definition, named);
            default:
                return null;
        }
    }

    private Type? Definition(INamedTypeSymbol symbol)
    {
        if (IsUser(symbol)) return symbol.TypeKind switch { TypeKind.Enum => typeof(UserEnum), TypeKind.Delegate => typeof(UserFunction), _ => typeof(UserObject) };
        var name = MetadataName(symbol);
        if (!IsModel(symbol)) return AllowList.Find(name);
        return typeof(Architecture).Assembly.GetType(name) is { IsVisible: true } type ? type : null;
    }

    private Type? Closed(Type definition, INamedTypeSymbol symbol)
    {
        var arguments = new List<Type>();
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            var own = new List<Type>();
            foreach (var argument in type.TypeArguments)
            {
                if (Of(argument) is not { } mapped || mapped == typeof(void)) return null;
                own.Add(mapped);
            }

            arguments.InsertRange(0, own);
        }

        if (definition == typeof(Nullable<>) && !arguments[0].IsValueType) return arguments[0];
        try
        {
            return definition.MakeGenericType([.. arguments]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
