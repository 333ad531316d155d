using System.Collections;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>Calls into the library that mean something else where types are a person's own, or where the machine's culture would decide.</summary>
internal sealed partial class Body
{
    private static readonly HashSet<string> Sorting = new(StringComparer.Ordinal) { "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy", "Sort" };

    private Expr? Special(IInvocationOperation operation, IMethodSymbol method)
    {
        if (_program.Types.IsUser(method) || method.ContainingType is not { } type) return null;
        if (operation.Instance?.Syntax is BaseExpressionSyntax && type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType) return BaseOfObject(operation, method);
        if (type.SpecialType == SpecialType.System_Enum && method.IsStatic) return OfEnum(operation, method);
        if (type.Name == nameof(Enumerable) && method.Name is "OfType" or "Cast" && method.TypeArguments.Length == 1 && _program.Types.IsUser(method.TypeArguments[0])) return OfUserType(operation, method);
        if (type.Name == "FormattableString" && method.Name == "Invariant") return Value(operation.Arguments[0].Value);
        if (Types.IsNullable(type)) return OfNullable(operation, method);
        if (type.Name == "MemoryExtensions") return OnSpan(operation, method);
        if (type.SpecialType == SpecialType.System_String) return OnText(operation, method);
        if (type.Name is "Architecture" or "Inputs" && method.Name == "Table" && Types.IsModel(method)) return Table(operation, method);
        return Sorting.Contains(method.Name) ? Ordinally(operation, method) : null;
    }

    private Expr? BaseOfObject(IInvocationOperation operation, IMethodSymbol method)
    {
        var syntax = operation.Syntax;
        if (method.Name == "ToString") return frame => ((UserObject)frame.This!).Type.Symbol.ToDisplayString();
        if (method.Name == "GetHashCode") return frame => frame.Unknown(syntax, "a hash code differs from run to run");
        return method.Name == "Equals" ? Same(Value(operation.Arguments[0].Value)) : null;

        static Expr Same(Expr other) => frame => Arithmetic.Box(ReferenceEquals(frame.This, other(frame)));
    }

    private Expr? OfNullable(IInvocationOperation operation, IMethodSymbol method)
    {
        if (operation.Instance is null) return null;
        var (self, arguments, syntax) = (Value(operation.Instance), Arguments(operation.Arguments, method.Parameters.Length, toUser: true), operation.Syntax);
        var type = Types.WithoutNullable(_types.On(operation.Instance.Type!));
        return method.Name switch
        {
            "GetValueOrDefault" => frame => self(frame) ?? (arguments(frame) is [var other] ? other : _program.DefaultOf(type, frame.Run)),
            "ToString" => frame => self(frame) is var value && value is Unknown ? value : ValueText.Of(value, frame.Run),
            "Equals" => frame => Arithmetic.Box(Equals(self(frame), arguments(frame)[0])),
            _ => NotKnown(operation, "a hash code differs from run to run"),
        };
    }

    private Expr? OfEnum(IInvocationOperation operation, IMethodSymbol method)
    {
        var argument = operation.Arguments.Select(given => given.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;
        var named = method.TypeArguments.FirstOrDefault() ?? (argument is null ? operation.Arguments.Select(given => given.Value is IConversionOperation { Operand: var inner } ? inner.Type : given.Value.Type).FirstOrDefault(type => type?.TypeKind == TypeKind.Enum) : _types.On(argument));
        if (named is not INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol || !_program.Types.IsUser(symbol)) return null;

        var type = _program.Types.EnumOf(symbol);
        var texts = operation.Arguments.Where(given => given.Value is not ITypeOfOperation && given.Parameter?.RefKind != RefKind.Out).Select(given => Value(given.Value)).ToArray();
        switch (method.Name)
        {
            case "GetValues": return _ => type.Values.ToArray();
            case "GetNames": return _ => type.Names.ToArray();
            case "IsDefined": return With(value => value is null ? null : Arithmetic.Box(type.IsDefined(value)));
            case "GetName" or "Format": return With(value => value is UserEnum member ? type.NameOf(member.Number) : null);
            case "ToObject": return With(value => value is null ? null : type.Of(value));
            case "Parse":
                var syntax = operation.Syntax;
                return frame => texts[0](frame) switch
                {
                    Unknown unknown => unknown,
                    string text => type.Parse(text, texts.Length > 1 && texts[1](frame) is true) ?? frame.Fail(new ArgumentException($"Requested value '{text}' was not found."), syntax),
                    _ => frame.Fail(new ArgumentNullException("value"), syntax),
                };
            case "TryParse":
                var (target, after) = ByReference(operation.Arguments.First(given => given.Parameter?.RefKind == RefKind.Out).Value);
                return frame =>
                {
                    var text = texts[0](frame);
                    if (text is Unknown) return text;
                    var found = text is string some ? type.Parse(some, texts.Length > 1 && texts[1](frame) is true) : null;
                    var cell = (Cell)target(frame)!;
                    cell.Value = found ?? type.Zero;
                    after?.Invoke(frame, cell);
                    return Arithmetic.Box(found is not null);
                };
            default: return null;
        }

        Expr With(Func<object?, object?> answer) => frame => texts[texts.Length - 1](frame) is var value && value is Unknown ? value : answer(value);
    }

    private Expr OfUserType(IInvocationOperation operation, IMethodSymbol method)
    {
        var (source, isInstance, syntax, isCast) = (Value(operation.Arguments[0].Value), Instance(method.TypeArguments[0]), operation.Syntax, method.Name == "Cast");
        var element = _program.Types.Of(method.TypeArguments[0])!;
        var sequence = typeof(Filtered<>).MakeGenericType(element);
        return frame => source(frame) switch
        {
            Unknown unknown => unknown,
            IEnumerable items => Activator.CreateInstance(sequence, items, new Func<object?, bool>(item => item is not null && isInstance(frame, item)), frame.Run, isCast),
            UserObject own when UserEnumerable.Of(own, frame.At(syntax)) is { } items => Activator.CreateInstance(sequence, items, new Func<object?, bool>(item => item is not null && isInstance(frame, item)), frame.Run, isCast),
            _ => frame.Fail(new ArgumentNullException("source"), syntax),
        };
    }

    /// <summary>The compiler sees spans in arrays, as in <c>names.Contains("a")</c>; a model sees the arrays.</summary>
    private Expr? OnSpan(IInvocationOperation operation, IMethodSymbol method)
    {
        var arguments = operation.Arguments.Select(argument => Value(argument.Value)).ToArray();
        Func<object?[], object?>? answer = method.Name switch
        {
            "Contains" when arguments.Length == 2 => given => Arithmetic.Box(Items(given[0]).Any(item => Equals(item, given[1]))),
            "IndexOf" when arguments.Length == 2 => given => Items(given[0]).TakeWhile(item => !Equals(item, given[1])).Count() is var place && place == Items(given[0]).Count() ? -1 : place,
            "SequenceEqual" when arguments.Length == 2 => given => Arithmetic.Box(Items(given[0]).SequenceEqual(Items(given[1]))),
            "StartsWith" when arguments.Length == 2 => given => Arithmetic.Box(given[1] is IEnumerable and not string ? Items(given[0]).Take(Items(given[1]).Count()).SequenceEqual(Items(given[1])) : Equals(Items(given[0]).FirstOrDefault(), given[1])),
            "AsSpan" when arguments.Length == 1 => given => given[0],
            _ => null,
        };
        if (answer is null) return NotKnown(operation, $"'{method.Name}' on a span is not supported in a model");
        return frame =>
        {
            object?[] given = [.. arguments.Select(argument => argument(frame))];
            frame.Run.Spend(1 + (given[0] is ICollection many ? many.Count : 0), null);
            return Array.Find(given, value => value is Unknown) ?? answer(given);
        };

        static IEnumerable<object?> Items(object? value) => (value as IEnumerable)?.Cast<object?>() ?? [];
    }

    /// <summary>Texts are compared by their characters, as programs do that are built for no culture.</summary>
    private Expr? OnText(IInvocationOperation operation, IMethodSymbol method)
    {
        if (method.Name == "Create" && operation.Arguments.Length == 2 && IsTextHandler(method.Parameters[1].Type)) return Value(operation.Arguments[1].Value);
        var parameters = method.Parameters;
        var isPlain = parameters.Length == 1 && parameters[0].Type.SpecialType == SpecialType.System_String;
        var texts = method.Name is "Compare" && parameters.Length == 2 && parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String);
        if (!isPlain && !texts) return null;
        Func<string?, string?, object?>? answer = method.Name switch
        {
            "CompareTo" or "Compare" => static (one, other) => string.CompareOrdinal(one, other),
            "StartsWith" => (one, other) => Arithmetic.Box(one!.StartsWith(other!, StringComparison.Ordinal)),
            "EndsWith" => (one, other) => Arithmetic.Box(one!.EndsWith(other!, StringComparison.Ordinal)),
            "IndexOf" => (one, other) => one!.IndexOf(other!, StringComparison.Ordinal),
            "LastIndexOf" => (one, other) => one!.LastIndexOf(other!, StringComparison.Ordinal),
            _ => null,
        };
        if (answer is null) return null;
        var (first, second, syntax) = (Value(operation.Instance ?? operation.Arguments[0].Value), Value(operation.Arguments[operation.Instance is null ? 1 : 0].Value), operation.Syntax);
        var isStatic = operation.Instance is null;
        return frame =>
        {
            var (one, other) = (first(frame), second(frame));
            if (one is Unknown) return one;
            if (other is Unknown) return other;
            if (!isStatic && one is null) return frame.Fail(new NullReferenceException(), syntax);
            if (!isStatic && other is null && method.Name != "CompareTo") return frame.Fail(new ArgumentNullException("value"), syntax);
            frame.Run.Spend(1, null);
            return answer((string?)one, (string?)other);
        };
    }

    /// <summary>Library code that sorts by texts is given the order of their characters.</summary>
    private Expr? Ordinally(IInvocationOperation operation, IMethodSymbol method)
    {
        if (method.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison")) return null;
        var key = method.TypeArguments.Length > 0 ? method.TypeArguments[method.TypeArguments.Length - 1] : method.ContainingType.TypeArguments.FirstOrDefault();
        if (key is null || !HasText(key) || _program.Types.Of(key) is not { } real) return null;
        var with = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Arity == method.Arity && candidate.Parameters.Length == method.Parameters.Length + 1
            && candidate.Parameters[candidate.Parameters.Length - 1].Type.Name == "IComparer" && candidate.Parameters.Take(method.Parameters.Length).Select(parameter => parameter.Type.Name).SequenceEqual(method.OriginalDefinition.Parameters.Select(parameter => parameter.Type.Name)));
        if (with is null) return null;
        if (with.Arity > 0) with = with.Construct([.. method.TypeArguments]);

        var comparer = Activator.CreateInstance(typeof(Ordinal<>).MakeGenericType(real));
        var call = Callable(operation, with);
        var arguments = Arguments(operation.Arguments, method.Parameters.Length, toUser: false);
        var (self, syntax) = (operation.Instance is null ? static _ => null : Value(operation.Instance), operation.Syntax);
        return frame => self(frame) is var target && target is Unknown ? target : call(frame, target, [.. arguments(frame), comparer], frame.At(syntax));
    }

    /// <summary>The constructor of a sorted collection that takes the order of texts by their characters.</summary>
    private (RealMember Member, object Comparer)? Sorted(IMethodSymbol constructor)
    {
        if (_types.On(constructor.ContainingType.TypeArguments[0]) is not { } key || !HasText(key) || _program.Types.Of(key) is not { } real) return null;
        var with = constructor.ContainingType.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length == constructor.Parameters.Length + 1 && candidate.Parameters[candidate.Parameters.Length - 1].Type.Name == "IComparer"
            && candidate.Parameters.Take(constructor.Parameters.Length).Select(parameter => parameter.Type).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default));
        return with is not null && _program.Members.Of(with) is { } member ? (member, Activator.CreateInstance(typeof(Ordinal<>).MakeGenericType(real))) : null;
    }

    private static bool HasText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(item => HasText(item.Type)));

    private Expr? Table(IInvocationOperation operation, IMethodSymbol method)
    {
        if (method.TypeArguments.Length != 1) return null;
        var (self, arguments, syntax) = (operation.Instance is { } instance ? Value(instance) : null, Arguments(operation.Arguments, method.Parameters.Length, toUser: false), operation.Syntax);
        var row = new RowType(_program, method.TypeArguments[0]);
        return frame =>
        {
            var target = self?.Invoke(frame);
            var given = arguments(frame);
            if (target is Unknown) return target;
            if (Array.Find(given, value => value is Unknown) is { } unknown) return unknown;
            return row.Read(frame, (AiFactory.Model.Architecture?)target, given, frame.At(syntax));
        };
    }
}

/// <summary>Items of one type of a person's own.</summary>
internal sealed class Filtered<T>(IEnumerable source, Func<object?, bool> isOne, Run run, bool mustBe) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in source)
        {
            run.Spend(1, null);
            if (isOne(item)) yield return (T)item;
            else if (mustBe) throw new InvalidCastException("An item is not of the type that is asked for.");
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Texts by their characters, tuples item by item.</summary>
internal sealed class Ordinal<T> : IComparer<T>
{
    public int Compare(T x, T y) => Compare((object?)x, y);

    private static int Compare(object? one, object? other)
    {
        if (one is string || other is string) return string.CompareOrdinal(one as string, other as string);
        if (!Tuples.Is(one) || !Tuples.Is(other)) return Comparer.Default.Compare(one, other);
        for (var index = 0; index < Tuples.Count(one!); index++)
        {
            var order = Compare(Tuples.Get(one!, index), Tuples.Get(other!, index));
            if (order != 0) return order;
        }

        return 0;
    }
}
