using System.Collections;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    private delegate bool Test(Frame frame, object? value);

    private Expr IsPattern(IIsPatternOperation operation)
    {
        var (value, test, syntax) = (Value(operation.Value), Pattern(operation.Pattern), operation.Syntax);
        return frame =>
        {
            var given = value(frame);
            frame.Run.At ??= frame.At(syntax);
            if (given is not Unknown) return Answer(frame, test, given);
            test(frame, given); // binds what the pattern declares
            return given;
        };
    }

    private static object Answer(Frame frame, Test test, object? value)
    {
        try
        {
            return Arithmetic.Box(test(frame, value));
        }
        catch (UnknownException unknown)
        {
            return unknown.Value;
        }
    }

    private Expr SwitchExpression(ISwitchExpressionOperation operation)
    {
        var value = Value(operation.Value);
        var arms = operation.Arms.Select(arm => (Test: Pattern(arm.Pattern), Guard: arm.Guard is null ? null : Value(arm.Guard), Value: Stored(arm.Value))).ToArray();
        var syntax = operation.Syntax;
        return frame =>
        {
            var given = value(frame);
            if (given is Unknown unknown)
            {
                var (test, _, result) = arms[frame.Run.Choose(unknown, arms.Length)];
                test(frame, given);
                return result(frame);
            }

            foreach (var (test, guard, result) in arms)
            {
                if (Answer(frame, test, given) is var answer && (answer is Unknown maybe ? !frame.Run.Guess(maybe) : !(bool)answer)) continue;
                if (guard is null || Truth(frame, guard(frame))) return result(frame);
            }

            return frame.Fail(Unmatched(given), syntax);
        };
    }

    /// <summary>The exception that the compiler throws where no arm takes the value.</summary>
    private static Exception Unmatched(object? value)
    {
        var type = typeof(object).Assembly.GetType("System.Runtime.CompilerServices.SwitchExpressionException");
        return type is null ? new InvalidOperationException("Non-exhaustive switch expression failed to match its input.") : (Exception)Activator.CreateInstance(type, [value])!;
    }

    /// <summary>An unknown value passes every test, and what is declared for it is unknown.</summary>
    private Test Pattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                var expected = Value(constant.Value);
                var coerce = constant.Value.Type is { } type && IsNumber(Types.WithoutNullable(_types.On(type))) && IsNumber(Types.WithoutNullable(_types.On(constant.InputType))) ? ToNumber(Types.WithoutNullable(_types.On(constant.InputType)), false) : null;
                return (frame, value) =>
                {
                    var wanted = expected(frame);
                    if (wanted is not null && coerce is not null) wanted = coerce(wanted);
                    return value is Unknown || Equals(wanted, value);
                };
            case IDiscardPatternOperation:
                return static (_, _) => true;
            case ITypePatternOperation typed:
                var isInstance = Instance(_types.On(typed.MatchedType), from: typed.InputType);
                return (frame, value) => value is Unknown || (value is not null && isInstance(frame, value));
            case IDeclarationPatternOperation declaration:
                return Declaration(declaration);
            case IRelationalPatternOperation relational:
                return Relational(relational);
            case INegatedPatternOperation negated:
                var inner = Pattern(negated.Pattern);
                return (frame, value) => value is Unknown ? inner(frame, value) : !inner(frame, value);
            case IBinaryPatternOperation binary:
                var (left, right, isAnd) = (Pattern(binary.LeftPattern), Pattern(binary.RightPattern), binary.OperatorKind == BinaryOperatorKind.And);
                return (frame, value) => value is Unknown ? left(frame, value) | right(frame, value) : isAnd ? left(frame, value) && right(frame, value) : left(frame, value) || right(frame, value);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive);
            case IListPatternOperation list:
                return List(list);
            default:
                var syntax = pattern.Syntax;
                return (frame, value) => value is Unknown ? true : throw new UnknownException(frame.Unknown(syntax, $"this form of pattern ({pattern.Kind}) is not supported in a model"));
        }
    }

    private Test Declaration(IDeclarationPatternOperation declaration)
    {
        var isInstance = declaration.MatchesNull || declaration.MatchedType is null ? null : Instance(_types.On(declaration.MatchedType), from: declaration.InputType);
        var declare = declaration.DeclaredSymbol is null ? null : Declare(declaration.DeclaredSymbol);
        return (frame, value) =>
        {
            if (value is not Unknown && isInstance is not null && (value is null || !isInstance(frame, value))) return false;
            declare?.Invoke(frame, Synthesized.Copied(value));
            return true;
        };
    }

    private Test Relational(IRelationalPatternOperation relational)
    {
        var type = Types.WithoutNullable(_types.On(relational.Value.Type!));
        var (bound, plain) = (Value(relational.Value), type);
        var code = Code(plain);
        var compare = Arithmetic.Binary(relational.OperatorKind, code, false);
        var syntax = relational.Syntax;
        return (frame, value) =>
        {
            if (value is Unknown) return true;
            if (value is null || compare is null) return value is null ? false : throw new UnknownException(frame.Unknown(syntax, "this comparison is not supported in a model"));
            var number = Plain(value);
            return Type.GetTypeCode(number.GetType()) == code && (bool)compare(number, Plain(bound(frame)!));
        };
    }

    private Test Recursive(IRecursivePatternOperation recursive)
    {
        var isInstance = Instance(_types.On(recursive.MatchedType), from: recursive.InputType);
        var parts = recursive.DeconstructionSubpatterns.Select(Pattern).ToArray();
        var isAnyTuple = recursive.DeconstructSymbol is INamedTypeSymbol; // ITuple: decided by what the value is
        if (isAnyTuple) isInstance = (_, value) => Tuples.Is(value) && Tuples.Count(value) == parts.Length;
        var take = parts.Length == 0 ? null : Taking(isAnyTuple ? null : recursive.DeconstructSymbol as IMethodSymbol, parts.Length, recursive.Syntax);
        var slot = NewSlot();
        _receivers.Push(slot);
        var members = recursive.PropertySubpatterns.Select(member => (Value: Value(member.Member), Test: Pattern(member.Pattern))).ToArray();
        _receivers.Pop();
        var declare = recursive.DeclaredSymbol is null ? null : Declare(recursive.DeclaredSymbol);
        return (frame, value) =>
        {
            if (value is Unknown)
            {
                foreach (var part in parts) part(frame, value);
                foreach (var (_, test) in members) test(frame, value);
                declare?.Invoke(frame, value);
                return true;
            }

            if (value is null || !isInstance(frame, value)) return false;
            if (take is not null)
            {
                var items = take(frame, value);
                for (var index = 0; index < parts.Length; index++) if (!Passes(frame, parts[index], items[index])) return false;
            }

            foreach (var (member, test) in members)
            {
                frame.Slots[slot] = value;
                if (!Passes(frame, test, member(frame))) return false;
            }

            declare?.Invoke(frame, Synthesized.Copied(value));
            return true;
        };
    }

    private static bool Passes(Frame frame, Test test, object? value)
    {
        if (value is not Unknown unknown) return test(frame, value);
        test(frame, value);
        throw new UnknownException(unknown);
    }

    private Test List(IListPatternOperation list)
    {
        var slice = -1;
        for (var index = 0; index < list.Patterns.Length; index++) if (list.Patterns[index] is ISlicePatternOperation) slice = index;
        var tests = list.Patterns.Select(pattern => pattern is ISlicePatternOperation { Pattern: { } within } ? Pattern(within) : pattern is ISlicePatternOperation ? static (_, _) => true : Pattern(pattern)).ToArray();
        var takesSlice = slice >= 0 && ((ISlicePatternOperation)list.Patterns[slice]).Pattern is not null;
        var declare = list.DeclaredSymbol is null ? null : Declare(list.DeclaredSymbol);
        return (frame, value) =>
        {
            if (value is Unknown)
            {
                foreach (var test in tests) test(frame, value);
                declare?.Invoke(frame, value);
                return true;
            }

            IList? items = value switch { string text => text.ToCharArray(), IList some => some, _ => null };
            if (items is null) return value is null ? false : throw new UnknownException(frame.Unknown(list.Syntax, "a list pattern on this type is not supported in a model"));
            if (slice < 0 ? items.Count != tests.Length : items.Count < tests.Length - 1) return false;
            for (var index = 0; index < tests.Length; index++)
            {
                if (index == slice)
                {
                    if (takesSlice && !tests[index](frame, Part(value!, items, slice, items.Count - (tests.Length - 1)))) return false;
                }
                else if (!Passes(frame, tests[index], items[slice < 0 || index < slice ? index : items.Count - (tests.Length - index)]))
                {
                    return false;
                }
            }

            declare?.Invoke(frame, value);
            return true;
        };
    }

    private static object Part(object whole, IList items, int start, int count)
    {
        if (whole is string text) return text.Substring(start, count);
        var type = whole.GetType();
        var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments().FirstOrDefault() ?? typeof(object);
        var part = Array.CreateInstance(item, count);
        for (var index = 0; index < count; index++) part.SetValue(items[start + index], index);
        return type.IsArray ? part : Activator.CreateInstance(typeof(List<>).MakeGenericType(item), part);
    }

    // Taking apart

    /// <summary>The parts of a value, by the method that the compiler found or, for tuples, by themselves.</summary>
    private Func<Frame, object, object?[]> Taking(IMethodSymbol? method, int count, SyntaxNode syntax)
    {
        if (method is null) return (frame, value) => Parts(value) ?? throw new UnknownException(frame.Unknown(syntax, "what is taken apart here cannot be followed"));
        var target = _types.On(method.ReducedFrom is { } reduced ? reduced : method);
        var isExtension = target.IsStatic;
        if (isExtension && method.ReducedFrom is not null && method.TypeArguments.Length > 0) target = target.Construct([.. method.TypeArguments.Select(_types.On)]);
        var call = _program.Types.IsUser(target) ? UserCall(null!, target, isVirtual: !isExtension) : null;
        var real = call is null ? _program.Members.Of(target) : null;
        return (frame, value) =>
        {
            object?[] cells = [.. Enumerable.Range(0, count).Select(_ => new Cell(null))];
            object?[] arguments = isExtension ? [value, .. cells] : cells;
            if (call is not null) call(frame, isExtension ? null : value, arguments, frame.At(syntax));
            else if (real is not null) CallReal(frame, real, isExtension ? null : value, (object?[])arguments.Clone(), frame.At(syntax), mayBeNull: false);
            else return Parts(value) ?? throw new UnknownException(frame.Unknown(syntax, "what is taken apart here cannot be followed"));
            return Array.ConvertAll(cells, cell => ((Cell)cell!).Value);
        };
    }

    private static object?[]? Parts(object? value)
    {
        if (value is null) return null;
        if (Tuples.Is(value)) return [.. Enumerable.Range(0, Tuples.Count(value)).Select(index => Tuples.Get(value, index))];
        var type = value.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? [type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value)] : null;
    }

    private Expr Deconstruction(IDeconstructionAssignmentOperation operation)
    {
        var places = new List<Action<Frame>>(); // where the parts go is decided before what they are
        var (assign, value) = (Deconstruct(operation.Target, operation.Syntax, places), Value(operation.Value));
        return frame =>
        {
            foreach (var place in places) place(frame);
            var given = value(frame);
            assign(frame, given);
            return given;
        };
    }

    private Action<Frame, object?> Deconstruct(IOperation target, SyntaxNode syntax, List<Action<Frame>> places)
    {
        Microsoft.CodeAnalysis.CSharp.DeconstructionInfo? found = syntax switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax assignment => _program.ModelOf(syntax) is { } model ? Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, assignment) : null,
            Microsoft.CodeAnalysis.CSharp.Syntax.ForEachVariableStatementSyntax loop => _program.ModelOf(syntax) is { } model ? Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, loop) : null,
            _ => null,
        };
        return Deconstruct(target, found, syntax, places);
    }

    private Action<Frame, object?> Deconstruct(IOperation target, Microsoft.CodeAnalysis.CSharp.DeconstructionInfo? info, SyntaxNode syntax, List<Action<Frame>> places)
    {
        if (target is IDeclarationExpressionOperation { Expression: ITupleOperation declared }) target = declared;
        if (target is not ITupleOperation tuple)
        {
            var place = Place(target);
            var coerce = target.Type is null ? static (_, value) => value : Coerce(_types.On(target.Type));
            if (place.Prepare is not null) places.Add(place.Prepare);
            return (frame, value) => place.Set(frame, Synthesized.Copied(coerce(frame, value)));
        }

        var nested = info is { Nested.IsDefaultOrEmpty: false } ? info.Value.Nested : default;
        var parts = tuple.Elements.Select((element, index) => Deconstruct(element, nested.IsDefaultOrEmpty || index >= nested.Length ? null : nested[index], syntax, places)).ToArray();
        var take = Taking(info?.Method, parts.Length, syntax);
        return (frame, value) =>
        {
            if (value is Unknown)
            {
                foreach (var part in parts) part(frame, value);
                return;
            }

            if (value is null)
            {
                frame.Fail(new NullReferenceException(), syntax);
                return;
            }

            object?[] items;
            try
            {
                items = take(frame, value);
            }
            catch (UnknownException unknown)
            {
                items = [.. parts.Select(_ => unknown.Value)];
            }

            for (var index = 0; index < parts.Length; index++) parts[index](frame, items[index]);
        };
    }
}
