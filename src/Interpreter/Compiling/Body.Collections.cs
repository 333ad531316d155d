using System.Collections;
using System.Collections.Immutable;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    private Expr Tuple(ITupleOperation operation)
    {
        var type = _types.On(operation.Type ?? operation.NaturalType!);
        if (_program.Types.Of(type) is not { } real) return NotKnown(operation, "this tuple cannot be followed");
        var values = operation.Elements.Select(Stored).ToArray();
        return frame => Made(frame, values, items => Tuples.Make(real, items));
    }

    private Expr TupleConversion(IConversionOperation operation, Expr value, INamedTypeSymbol from, INamedTypeSymbol to)
    {
        if (_program.Types.Of(to) is not { } real) return NotKnown(operation, "this tuple cannot be followed");
        var conversions = from.TupleElements.Zip(to.TupleElements, (one, other) => Converted(one.Type, other.Type)).ToArray();
        return frame =>
        {
            var given = value(frame);
            if (given is null or Unknown) return given;
            object?[] items = [.. Parts(given)!.Zip(conversions, (item, convert) => convert(frame, item))];
            return Tuples.Make(real, items);
        };
    }

    private Func<Frame, object?, object?> Converted(ITypeSymbol from, ITypeSymbol to)
    {
        var (plainFrom, plainTo) = (Types.WithoutNullable(from), Types.WithoutNullable(to));
        if (SymbolEqualityComparer.Default.Equals(plainFrom, plainTo) || !IsNumber(plainFrom) || !IsNumber(plainTo)) return static (_, value) => value;
        var convert = ToNumber(plainTo, false);
        return (_, value) => value is null or Unknown ? value : convert(value);
    }

    /// <summary>Evaluates the items; one that is not known makes the whole unknown.</summary>
    private static object? Made(Frame frame, Expr[] values, Func<object?[], object?> make)
    {
        var items = new object?[values.Length];
        for (var index = 0; index < items.Length; index++) items[index] = values[index](frame);
        return Array.Find(items, item => item is Unknown) ?? make(items);
    }

    private Expr Array_(IArrayCreationOperation operation)
    {
        var type = (IArrayTypeSymbol)TypeOf(operation);
        if (_program.Types.Of(type.ElementType) is not { } element) return NotKnown(operation, $"an array of '{type.ElementType.Name}' is not on the list of what a model may use");
        var syntax = operation.Syntax;
        if (operation.Initializer is { } initializer)
        {
            if (type.Rank > 1) return Filled(operation, initializer, element, type.Rank);
            var values = initializer.ElementValues.Select(Stored).ToArray();
            return frame => Collected(frame, values, element, items => ToArray(items, element));
        }

        var sizes = operation.DimensionSizes.Select(Value).ToArray();
        var fill = type.ElementType.IsValueType && !Types.IsNullable(type.ElementType) && !element.IsValueType;
        return frame =>
        {
            object?[] given = [.. sizes.Select(size => size(frame))];
            if (given.OfType<Unknown>().FirstOrDefault() is { } unknown) return unknown;
            long[] lengths = [.. given.Select(size => Convert.ToInt64(size, System.Globalization.CultureInfo.InvariantCulture))];
            if (Array.Exists(lengths, length => length < 0)) return frame.Fail(new OverflowException("Arithmetic operation resulted in an overflow."), syntax);
            if (lengths.Aggregate(1L, (all, length) => all > frame.Run.Limits.Items ? all : all * length) > frame.Run.Limits.Items) throw new LimitException($"A collection has more than {frame.Run.Limits.Items:N0} items.", frame.At(syntax));
            var made = Array.CreateInstance(element, lengths);
            frame.Run.Spend(made.Length / 16, null);
            if (fill && made.Rank == 1) for (var index = 0; index < made.Length; index++) made.SetValue(_program.DefaultOf(type.ElementType, frame.Run), index);
            return made;
        };
    }

    private Expr Filled(IArrayCreationOperation operation, IArrayInitializerOperation initializer, Type element, int rank)
    {
        var cells = new List<(int[] At, Expr Value)>();
        var lengths = new int[rank];
        Gather(initializer, [], 0);
        return frame =>
        {
            var made = Array.CreateInstance(element, lengths);
            foreach (var (at, value) in cells)
            {
                var given = value(frame);
                if (given is Unknown) return given;
                made.SetValue(given, at);
            }

            return made;
        };

        void Gather(IArrayInitializerOperation values, int[] at, int dimension)
        {
            lengths[dimension] = values.ElementValues.Length;
            for (var index = 0; index < values.ElementValues.Length; index++)
            {
                if (values.ElementValues[index] is IArrayInitializerOperation inner) Gather(inner, [.. at, index], dimension + 1);
                else cells.Add(([.. at, index], Stored(values.ElementValues[index])));
            }
        }
    }

    /// <summary>Items of which some may not be known: each value that they may have is tried.</summary>
    private static object? Collected(Frame frame, Expr[] values, Type element, Func<List<object?>, object?> make)
    {
        var items = new List<object?>(values.Length);
        foreach (var value in values)
        {
            if (Item(frame, value(frame), element, items) is { } unknown) return unknown;
        }

        return make(items);
    }

    private static Unknown? Item(Frame frame, object? item, Type element, List<object?> items)
    {
        if (item is Unknown unknown && !Options.TryPick(frame.Run, unknown, element, null, false, out item)) return unknown;
        items.Add(item is null ? null : Boundary.ToReal(item, element) ?? item);
        return null;
    }

    private static Array ToArray(List<object?> items, Type element)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var index = 0; index < items.Count; index++) array.SetValue(items[index], index);
        return array;
    }

    private Expr Collection(ICollectionExpressionOperation operation)
    {
        var type = TypeOf(operation);
        if (Types.IsNullable(type)) type = Types.WithoutNullable(type);
        var element = ItemType(type);
        var parts = operation.Elements.Select(part => part is ISpreadOperation spread ? (Value: Value(spread.Operand), Convert: Each(spread, element), part.Syntax) : (Value: Stored(part), Convert: null, part.Syntax)).ToArray();
        var real = element is null ? null : _program.Types.Of(element);
        var make = real is null ? null : Maker(operation, type, real);
        if (make is null) return NotKnown(operation, $"a collection of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' cannot be made in a model");
        var syntax = operation.Syntax;
        return frame =>
        {
            var items = new List<object?>(parts.Length);
            foreach (var (value, convert, at) in parts)
            {
                var given = value(frame);
                if (convert is not null)
                {
                    if (given is Unknown) return given;
                    if (Enumerating(frame, given, at) is not { } enumerator) return frame.Unknown(at, "what is spread here cannot be followed");
                    while (Next(frame, enumerator, at))
                    {
                        frame.Run.Spend(1, null);
                        if (Item(frame, convert(frame, enumerator.Current), real!, items) is { } opaque) return opaque;
                        if (items.Count > frame.Run.Limits.Items) throw new LimitException($"A collection has more than {frame.Run.Limits.Items:N0} items.", frame.At(syntax));
                    }
                }
                else if (Item(frame, given, real!, items) is { } unknown)
                {
                    return unknown;
                }
            }

            return make(frame, items);
        };
    }

    /// <summary>What becomes of each item that is spread.</summary>
    private Func<Frame, object?, object?> Each(ISpreadOperation spread, ITypeSymbol? element)
    {
        if (spread.ElementConversion.MethodSymbol is { } method)
        {
            var slot = NewSlot();
            var convert = Operator(spread, method, [frame => frame.Slots[slot]], isLifted: false);
            return (frame, item) =>
            {
                frame.Slots[slot] = item;
                return convert(frame);
            };
        }

        return spread.ElementType is { } from && element is not null ? Converted(_types.On(from), element) : static (_, item) => item;
    }

    private ITypeSymbol? ItemType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (Types.IsSpan(type)) return ((INamedTypeSymbol)type).TypeArguments[0];
        if (type is INamedTypeSymbol { Arity: 1, Name: "IEnumerable" } itself) return itself.TypeArguments[0];
        return type.AllInterfaces.FirstOrDefault(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0] ?? (type.SpecialType == SpecialType.System_Collections_IEnumerable ? _program.Compilation.ObjectType : null);
    }

    private Func<Frame, List<object?>, object?>? Maker(ICollectionExpressionOperation operation, ITypeSymbol type, Type element)
    {
        if (type is IArrayTypeSymbol || Types.IsSpan(type) || type.Name is "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection") return (_, items) => ToArray(items, element);
        if (_program.Types.IsUser(type))
        {
            if (operation.ConstructMethod is not { MethodKind: MethodKind.Constructor } constructor || type.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(member => member.Parameters.Length == 1) is not { } own) return null;
            var (made, addOwn) = (New(operation, _types.On(constructor), static _ => []), UserCall(operation, own, isVirtual: false));
            return (frame, items) =>
            {
                var collection = made(frame);
                foreach (var item in items) addOwn(frame, collection, [item], frame.At(operation.Syntax));
                return collection;
            };
        }

        if (_program.Types.Of(type) is not { } real) return null;
        if (real.IsInterface) real = typeof(List<>).MakeGenericType(element);
        if (real.IsGenericType && real.GetGenericTypeDefinition() is var definition && (definition == typeof(ImmutableArray<>) || definition == typeof(ImmutableList<>) || definition == typeof(ImmutableHashSet<>)))
        {
            var create = (definition == typeof(ImmutableArray<>) ? typeof(ImmutableArray) : definition == typeof(ImmutableList<>) ? typeof(ImmutableList) : typeof(ImmutableHashSet)).GetMethods()
                .First(method => method.Name == "CreateRange" && method.GetGenericArguments().Length == 1 && method.GetParameters().Length == 1).MakeGenericMethod(element);
            return (_, items) => create.Invoke(null, [ToArray(items, element)]);
        }

        if (real.GetConstructor(Type.EmptyTypes) is null || (!operation.Elements.IsEmpty && !typeof(IList).IsAssignableFrom(real) && real.GetMethod("Add", [element]) is null)) return null;
        var add = real.GetMethod("Add", [element]);
        var syntax = operation.Syntax;
        return (frame, items) =>
        {
            var made = Activator.CreateInstance(real);
            try
            {
                foreach (var item in items)
                {
                    if (made is IList list) list.Add(item);
                    else add!.Invoke(made, [item]);
                }
            }
            catch (System.Reflection.TargetInvocationException wrong) when (wrong.InnerException is { } inner)
            {
                return frame.Fail(inner, syntax);
            }

            return made;
        };
    }
}
