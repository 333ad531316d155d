using System.Globalization;
using AiFactory.Interpreter.Compiling;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Running;

/// <summary>A class, struct, record or anonymous type of a person's own code: where its fields are, which method answers a call.</summary>
internal sealed class UserType
{
    private readonly Program _program;
    private readonly Dictionary<ISymbol, int> _indexes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _statics = new(SymbolEqualityComparer.Default);
    private readonly List<ITypeSymbol> _fieldTypes = [];
    private readonly List<ITypeSymbol> _staticTypes = [];
    private readonly List<bool> _compared = [];
    private readonly Dictionary<IMethodSymbol, IMethodSymbol> _dispatch = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(string, int, bool), Function?> _overrides = [];
    private readonly Dictionary<ITypeSymbol, bool> _is = new(SymbolEqualityComparer.Default);
    private (string Name, Func<UserObject, object?> Value)[]? _printed;

    public UserType(Program program, INamedTypeSymbol symbol)
    {
        (_program, Symbol) = (program, symbol);
        if (symbol.BaseType is { } parent && program.Types.IsUser(parent)) Base = program.TypeOf(parent);
        if (Base is not null) Inherit(Base);
        foreach (var member in symbol.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: false } field) Add(field, field.Type, field.IsStatic);
            else if (member is IEventSymbol { IsAbstract: false } @event) Add(@event, @event.Type, @event.IsStatic);
            else if (symbol.IsAnonymousType && member is IPropertySymbol property) Add(property, property.Type, isStatic: false);
        }

        PrimaryConstructor = symbol.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax));
        foreach (var parameter in PrimaryConstructor?.Parameters ?? []) Add(parameter, parameter.Type, isStatic: false, isCompared: false);
        HasValueEquality = symbol.IsRecord || symbol.IsValueType || symbol.IsAnonymousType;
        IsCopied = symbol.IsValueType && !symbol.IsReadOnly;
    }

    public INamedTypeSymbol Symbol { get; }
    public UserType? Base { get; }
    public IMethodSymbol? PrimaryConstructor { get; }
    public bool HasValueEquality { get; }

    /// <summary>Whether assigning a value of the type copies it: a struct that can change.</summary>
    public bool IsCopied { get; }

    public bool HasOwnEquality => Override("Equals", 1, toObject: true) is not null || TypedEquals is not null;

    /// <summary>A record's own <c>Equals(R other)</c>.</summary>
    public Function? TypedEquals => Symbol.IsRecord ? Override("Equals", 1) : null;

    public bool IsCompared(int index) => _compared[index];

    public int IndexOf(ISymbol field) => _indexes.TryGetValue(field.OriginalDefinition, out var index) ? index : -1;

    public int StaticIndexOf(ISymbol field) => _statics.TryGetValue(field.OriginalDefinition, out var index) ? index : -1;

    public object?[] NewFields(Run run) => [.. _fieldTypes.Select(type => _program.DefaultOf(type, run))];

    public object?[] NewStatics(Run run) => [.. _staticTypes.Select(type => _program.DefaultOf(type, run))];

    public bool Is(ITypeSymbol type)
    {
        if (_is.TryGetValue(type, out var known)) return known;
        return _is[type] = Find();

        bool Find()
        {
            if (type.SpecialType is SpecialType.System_Object || (type.SpecialType == SpecialType.System_ValueType && Symbol.IsValueType)) return true;
            for (var own = Symbol; own is not null; own = own.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(own, type)) return true;
            }

            return Symbol.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented, type));
        }
    }

    /// <summary>The method that answers a virtual or interface call on an object of this type.</summary>
    public IMethodSymbol Answering(IMethodSymbol called)
    {
        if (_dispatch.TryGetValue(called, out var known)) return known;
        var found = Find(called) ?? called;
        if (called.Arity > 0 && found.Arity == called.Arity && SymbolEqualityComparer.Default.Equals(found, found.ConstructedFrom)) found = found.Construct([.. called.TypeArguments]);
        return _dispatch[called] = found;
    }

    /// <summary>The nearest method that a person wrote under that name; null when there is none.</summary>
    /// <param name="toObject">The first parameter must be an object.</param>
    public Function? Override(string name, int parameters, bool toObject = false)
    {
        if (_overrides.TryGetValue((name, parameters, toObject), out var known)) return known;
        Function? found = null;
        for (var type = this; type is not null && found is null; type = type.Base)
        {
            var method = type.Symbol.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(member => !member.IsStatic && !member.IsImplicitlyDeclared && member.Parameters.Length == parameters
                && (member.Name == name || member.ExplicitInterfaceImplementations.Any(implemented => implemented.Name == name))
                && (!toObject || member.Parameters[0].Type.SpecialType == SpecialType.System_Object) && (toObject || name != "Equals" || member.Parameters[0].Type.SpecialType != SpecialType.System_Object));
            if (method is not null) found = _program.FunctionOf(method);
        }

        return _overrides[(name, parameters, toObject)] = found;
    }

    public string TextOf(UserObject value)
    {
        if (Override("ToString", 0) is { } own)
        {
            var text = own.Call(value.Run, value, [], null);
            return text is Unknown unknown ? throw new UnknownException(unknown) : (string?)text ?? "";
        }

        if (value.Native is Exception exception) return $"{NameOf(Symbol)}: {exception.Message}";
        if (!Symbol.IsRecord && !Symbol.IsAnonymousType) return NameOf(Symbol);
        value.Run.Spend(10, null);
        return value.Run.Deeper("ToString", null, () => Printed(value));
    }

    private string Printed(UserObject value)
    {
        if (Symbol.IsRecord && Override("PrintMembers", 1) is { } print)
        {
            var text = new System.Text.StringBuilder();
            return print.Call(value.Run, value, [text], null) is true ? $"{Symbol.Name} {{ {text} }}" : $"{Symbol.Name} {{ }}";
        }

        var parts = PrintedText(value);
        return Symbol.IsAnonymousType ? $"{{ {parts} }}" : parts.Length == 0 ? $"{Symbol.Name} {{ }}" : $"{Symbol.Name} {{ {parts} }}";
    }

    public static string NameOf(INamedTypeSymbol symbol)
    {
        if (symbol.ContainingType is { } outer) return $"{NameOf(outer)}+{symbol.MetadataName}";
        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{symbol.MetadataName}" : symbol.MetadataName;
    }

    /// <summary>The members that a record prints, its base's first, as one text.</summary>
    public string PrintedText(UserObject value) => string.Join(", ", PrintedMembers().Select(part => $"{part.Name} = {ValueText.Of(part.Value(value), value.Run)}"));

    private (string Name, Func<UserObject, object?> Value)[] PrintedMembers() => _printed ??= [.. Members()];

    private IEnumerable<(string, Func<UserObject, object?>)> Members()
    {
        foreach (var inherited in Base?.Members() ?? []) yield return inherited;
        foreach (var member in Symbol.GetMembers().Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && !member.IsOverride))
        {
            if (member is IFieldSymbol field) yield return (field.Name, value => value.Fields[IndexOf(field)]);
            if (member is not IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property || property.Name == "EqualityContract") continue;
            if (Symbol.IsAnonymousType) yield return (property.Name, value => value.Fields[IndexOf(property)]);
            else yield return (property.Name, value => _program.FunctionOf(value.Type.Answering(getter)).Call(value.Run, value, [], null));
        }
    }

    private void Inherit(UserType parent)
    {
        foreach (var pair in parent._indexes) _indexes[pair.Key] = pair.Value;
        _fieldTypes.AddRange(parent._fieldTypes);
        _compared.AddRange(parent._compared);
    }

    private void Add(ISymbol field, ITypeSymbol type, bool isStatic, bool isCompared = true)
    {
        if (isStatic)
        {
            _statics[field.OriginalDefinition] = _staticTypes.Count;
            _staticTypes.Add(type);
            return;
        }

        _indexes[field.OriginalDefinition] = _fieldTypes.Count;
        _fieldTypes.Add(type);
        _compared.Add(isCompared);
    }

    private IMethodSymbol? Find(IMethodSymbol called)
    {
        if (called.ContainingType.TypeKind == TypeKind.Interface)
        {
            // a base class may implement it with what this one overrides
            return Symbol.FindImplementationForInterfaceMember(called.Arity > 0 ? called.ConstructedFrom : called) is IMethodSymbol own ? Find(own) : null;
        }

        if (!called.IsVirtual && !called.IsAbstract && !called.IsOverride) return called;
        var root = Root(called);
        for (var type = Symbol; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (member.MetadataName == called.MetadataName && SymbolEqualityComparer.Default.Equals(Root(member), root)) return member;
            }
        }

        return called;
    }

    private static IMethodSymbol Root(IMethodSymbol method)
    {
        var root = method;
        while (root.OverriddenMethod is { } overridden) root = overridden;
        return root.OriginalDefinition;
    }
}

/// <summary>Values as text, by the rules of a program without a culture.</summary>
internal static class ValueText
{
    /// <param name="isFormatted">As a part of an interpolated text, where an object may have a text of its own.</param>
    public static string Of(object? value, Run run, string? format = null, bool isFormatted = false)
    {
        var text = value switch
        {
            null => "",
            string plain => plain,
            Unknown unknown => throw new UnknownException(unknown),
            Cell => "",
            UserObject own when format is not null || isFormatted => own.Type.Override("ToString", 2) is { } formatting ? Asked(formatting.Call(run, own, [format, CultureInfo.InvariantCulture], run.At)) : Named(own, run),
            IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
            _ => Named(value, run),
        };
        if (text.Length > run.Limits.Characters) throw TooLong(run);
        return text;
    }

    public static LimitException TooLong(Run run) => new($"A text has more than {run.Limits.Characters:N0} characters.", run.At!);

    private static string Asked(object? text) => text is Unknown unknown ? throw new UnknownException(unknown) : (string?)text ?? "";

    /// <summary>A collection's text is its type's name, which says our own types where a person's stand.</summary>
    private static string Named(object value, Run run)
    {
        var text = value.ToString() ?? "";
        if (value is not (UserObject or UserTypeName) && text.Contains("AiFactory.Interpreter")) throw new UnknownException(run.Unknown("the text of a collection is the name of its type", run.At!));
        return text;
    }
}
