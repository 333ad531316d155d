using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Reflection;

/// <summary>The compiler's members of library types to the runtime's.</summary>
internal sealed class Members(Types types)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<IMethodSymbol, RealMember?> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>Null for what is not there, or may not be used. Type parameters must have been replaced.</summary>
    public RealMember? Of(IMethodSymbol method)
    {
        if (_methods.TryGetValue(method, out var known)) return known;
        return _methods[method] = Find(method);
    }

    public FieldInfo? Of(IFieldSymbol field) => types.Of(field.ContainingType)?.GetField((field.CorrespondingTupleField ?? field).MetadataName, Declared);

    /// <returns>Why the member may not be used, as the end of a sentence; null when it may.</returns>
    public string? Objection(IMethodSymbol method) => Types.IsModel(method) ? null
        : method is { MethodKind: MethodKind.Constructor, ContainingType.Name: nameof(DateTimeOffset), Parameters.Length: 1 } && method.Parameters[0].Type.SpecialType == SpecialType.System_DateTime ? "depends on the machine's time zone"
        : AllowList.Objection(types.MetadataName(method.ContainingType), method.MethodKind == MethodKind.Constructor ? ".ctor" : (method.AssociatedSymbol ?? method).Name);

    private RealMember? Find(IMethodSymbol method)
    {
        if (method.ContainingType is null || types.Of(method.ContainingType) is not { } type) return null;
        var open = FindOpen(method.OriginalDefinition, type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        if (open is null) return null;

        var closed = type.IsGenericType ? MethodBase.GetMethodFromHandle(open.MethodHandle, type.TypeHandle)! : open;
        if (method.TypeArguments.Length == 0 || closed is not MethodInfo generic) return new(closed);

        var arguments = new Type[method.TypeArguments.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            if (types.Of(method.TypeArguments[index]) is not { } argument) return null;
            arguments[index] = argument;
        }

        try
        {
            return new(generic.MakeGenericMethod(arguments));
        }
        catch (ArgumentException)
        {
            return null; // a struct of a person's own is no struct here
        }
    }

    private MethodBase? FindOpen(IMethodSymbol method, Type type)
    {
        var candidates = method.MethodKind == MethodKind.Constructor ? type.GetConstructors(Declared) : type.GetMember(method.MetadataName, MemberTypes.Method, Declared).Cast<MethodBase>();
        return candidates.FirstOrDefault(candidate => IsSame(method, candidate));
    }

    private bool IsSame(IMethodSymbol method, MethodBase candidate)
    {
        if (candidate.IsStatic != method.IsStatic || (candidate.IsGenericMethodDefinition ? candidate.GetGenericArguments().Length : 0) != method.Arity) return false;
        var parameters = candidate.GetParameters();
        if (parameters.Length != method.Parameters.Length) return false;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!types.IsSame(method.Parameters[index].Type, parameters[index].ParameterType, method.Parameters[index].RefKind != RefKind.None)) return false;
        }

        return method.MethodKind != MethodKind.Conversion || types.IsSame(method.ReturnType, ((MethodInfo)candidate).ReturnType, false);
    }
}
