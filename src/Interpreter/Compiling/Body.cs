using System.Collections.Immutable;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>Turns the operations of one method, lambda or initialiser into closures. Variables become slots of a frame; what nested functions share becomes cells in them.</summary>
internal sealed partial class Body
{
    private readonly Program _program;
    private readonly Substitution _types;
    private readonly Captures _captures;
    private readonly Dictionary<ISymbol, int> _slots = new(SymbolEqualityComparer.Default);
    private readonly Stack<int> _receivers = new();
    private readonly Stack<int> _conditionals = new();
    private readonly Stack<int> _caught = new();
    private int _count;

    private Body(Program program, Substitution types, Captures captures) => (_program, _types, _captures) = (program, types, captures);

    /// <summary>A method, accessor or constructor's body.</summary>
    public static Code Compile(Program program, IMethodSymbol symbol, IOperation operation)
    {
        var body = new Body(program, Substitution.Of(symbol, program.Compilation), Captures.Of(operation));
        return body.Function(symbol.OriginalDefinition.Parameters, symbol, operation);
    }

    /// <summary>The value of a field's initialiser.</summary>
    public static Code CompileValue(Program program, ISymbol field, IOperation value, INamedTypeSymbol type)
    {
        var body = new Body(program, Substitution.Of(type, program.Compilation), Captures.Of(value));
        var compiled = body.Value(value);
        return (run, self, _, caller) => compiled(new Frame(run, body._count, self, caller));
    }

    /// <summary>A call of another constructor before the body.</summary>
    public static Code CompileConstructorCall(Program program, IMethodSymbol symbol, IInvocationOperation call)
    {
        var body = new Body(program, Substitution.Of(symbol, program.Compilation), Captures.Of(call));
        foreach (var parameter in symbol.OriginalDefinition.Parameters) body.NewSlot(parameter);
        var arguments = body.Arguments(call.Arguments, call.TargetMethod.Parameters.Length, toUser: program.Types.IsUser(call.TargetMethod));
        var target = body._types.On(call.TargetMethod);
        if (program.Types.IsUser(target))
        {
            var function = program.FunctionOf(target);
            return (run, self, given, caller) =>
            {
                var frame = body.FrameOf(run, self, given, caller, symbol.Parameters);
                return function.Call(run, self, arguments(frame), frame.At(call.Syntax));
            };
        }

        if (target.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || program.Members.Of(target) is not { } real || !typeof(Exception).IsAssignableFrom(real.Method.DeclaringType)) return (_, _, _, _) => null;
        return (run, self, given, caller) =>
        {
            object?[] values = [.. arguments(body.FrameOf(run, self, given, caller, symbol.Parameters)).Select(value => value is UserObject { Native: { } native } ? native : value)];
            return ((UserObject)self!).Native = values.OfType<Unknown>().FirstOrDefault() is null ? real.Invoke(null, values) : new Exception("unknown");
        };
    }

    private Frame FrameOf(Run run, object? self, object?[] arguments, Site? caller, ImmutableArray<IParameterSymbol> parameters)
    {
        var frame = new Frame(run, _count, self, caller);
        for (var index = 0; index < arguments.Length; index++) frame.Slots[index] = Received(arguments[index], parameters[index], _captures.IsShared(parameters[index].OriginalDefinition));
        return frame;
    }

    private static object? Received(object? argument, IParameterSymbol parameter, bool isShared) =>
        isShared || parameter.RefKind is RefKind.Ref or RefKind.Out ? argument as Cell ?? new Cell(argument) : argument is Cell cell ? cell.Value : argument;

    /// <summary>Parameters take the first slots.</summary>
    private Code Function(ImmutableArray<IParameterSymbol> parameters, IMethodSymbol symbol, IOperation operation)
    {
        foreach (var parameter in parameters) NewSlot(parameter);
        var defaults = DefaultsOf(parameters);
        var isPlain = !parameters.Any(IsShared) && Array.TrueForAll(defaults, made => made is null);
        var iterator = IsIterator(operation) ? IteratorOf(symbol, operation) : null;
        var statement = iterator is null ? Statement(operation) : null;
        return (run, self, arguments, caller) =>
        {
            var frame = new Frame(run, _count, self, caller);
            if (isPlain) for (var index = 0; index < parameters.Length; index++) frame.Slots[index] = arguments[index] is Cell cell ? cell.Value : arguments[index];
            else for (var index = 0; index < parameters.Length; index++) frame.Slots[index] = Received(arguments[index] ?? defaults[index]?.Invoke(run), parameters[index], IsShared(parameters[index]));
            if (iterator is not null) return iterator(frame);
            statement!(frame);
            frame.Close();
            return frame.Result;
        };
    }

    private bool IsShared(ISymbol variable) => _captures.IsShared(variable) || variable is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out };

    private int NewSlot() => _count++;

    private int NewSlot(ISymbol variable)
    {
        if (_slots.TryGetValue(variable, out var known)) return known;
        return _slots[variable] = NewSlot();
    }

    // Variables

    private Expr Read(ISymbol variable, IOperation at)
    {
        if (variable is IParameterSymbol parameter && !_slots.ContainsKey(variable) && OfTheObject(parameter) is { } field) return field;
        var slot = NewSlot(variable);
        if (!IsShared(variable)) return frame => frame.Slots[slot];
        return frame => frame.Slots[slot] is Cell cell ? cell.Value : null;
    }

    private Action<Frame, object?> Write(ISymbol variable)
    {
        if (variable is IParameterSymbol parameter && !_slots.ContainsKey(variable) && PlaceInObject(parameter) is { } index) return (frame, value) => ((UserObject)frame.This!).Fields[index] = value;
        var slot = NewSlot(variable);
        if (!IsShared(variable)) return (frame, value) => frame.Slots[slot] = value;
        return (frame, value) => CellAt(frame, slot).Value = value;
    }

    /// <summary>A new variable, each time its declaration is met.</summary>
    private Action<Frame, object?> Declare(ISymbol variable)
    {
        var slot = NewSlot(variable);
        if (!IsShared(variable)) return (frame, value) => frame.Slots[slot] = value;
        return (frame, value) =>
        {
            if (frame.Slots[slot] is Cell { IsEarly: true } early)
            {
                early.IsEarly = false;
                early.Value = value;
            }
            else
            {
                frame.Slots[slot] = new Cell(value);
            }
        };
    }

    private static Cell CellAt(Frame frame, int slot)
    {
        if (frame.Slots[slot] is Cell cell) return cell;
        cell = new(null) { IsEarly = true };
        frame.Slots[slot] = cell;
        return cell;
    }

    /// <summary>The parameter of a primary constructor, which the object keeps; or what an extension block extends.</summary>
    private Expr? OfTheObject(IParameterSymbol parameter)
    {
        if (PlaceInObject(parameter) is { } index) return frame => ((UserObject)frame.This!).Fields[index];
        return parameter.ContainingSymbol is INamedTypeSymbol ? frame => frame.This : null;
    }

    private int? PlaceInObject(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && _types.On(constructor.ContainingType) is INamedTypeSymbol type && _program.TypeOf(type).IndexOf(parameter) is >= 0 and var index ? index : null;

    // Nested functions

    /// <param name="cells">What it shares with its surroundings.</param>
    private delegate object? NestedCode(Run run, object? self, object?[] arguments, Cell[] cells, Site? caller);

    /// <summary>A lambda's or local function's code, and how to gather what it shares where it is made or called.</summary>
    private (NestedCode Code, Func<Frame, Cell[]> Gather) Nested(IMethodSymbol symbol, IOperation operation, Substitution types)
    {
        var inner = new Body(_program, types, _captures);
        ISymbol[] free = [.. _captures.FreeOf(symbol.OriginalDefinition).Where(variable => variable is not IParameterSymbol parameter || (parameter.ContainingSymbol is IMethodSymbol && PlaceInObject(parameter) is null))];
        var parameters = symbol.OriginalDefinition.Parameters;
        foreach (var parameter in parameters) inner.NewSlot(parameter);
        int[] innerSlots = [.. free.Select(inner.NewSlot)];
        int[] outerSlots = [.. free.Select(NewSlot)];
        var isIterator = IsIterator(operation);
        var defaults = inner.DefaultsOf(parameters);
        Stmt? statement = null;
        Func<Frame, System.Collections.IEnumerable>? iterator = null;

        return (Code, frame => Array.ConvertAll(outerSlots, slot => CellAt(frame, slot)));

        object? Code(Run run, object? self, object?[] arguments, Cell[] cells, Site? caller)
        {
            if (isIterator) iterator ??= inner.IteratorOf(symbol, operation);
            else statement ??= inner.Statement(operation);
            var frame = new Frame(run, inner._count, self, caller);
            for (var index = 0; index < parameters.Length; index++) frame.Slots[index] = Received(arguments[index] ?? defaults[index]?.Invoke(run), parameters[index], inner.IsShared(parameters[index]));
            for (var index = 0; index < innerSlots.Length; index++) frame.Slots[innerSlots[index]] = cells[index];
            if (iterator is not null) return iterator(frame);
            statement!(frame);
            return frame.Result;
        }
    }

    /// <summary>Null that came out of library code, which knows no struct or enum of a person's own, is that type's default.</summary>
    private Func<Run, object?>?[] DefaultsOf(ImmutableArray<IParameterSymbol> parameters) => [.. parameters.Select(parameter =>
    {
        var type = _types.On(parameter.Type);
        return type.IsValueType && !Types.IsNullable(type) && _program.Types.IsUser(type) ? run => _program.DefaultOf(type, run) : (Func<Run, object?>?)null;
    })];

    private readonly Dictionary<ISymbol, (NestedCode Code, Func<Frame, Cell[]> Gather)> _localFunctions = new(SymbolEqualityComparer.Default);

    private Func<Frame, object?[], Site, object?> LocalFunction(IMethodSymbol symbol)
    {
        var constructed = _types.On(symbol);
        if (_captures.Find(symbol)?.Body is not { } operation) return (frame, _, site) => frame.Unknown(site.Syntax, $"local function '{symbol.Name}' has no code here");
        if (symbol.IsAsync) return (frame, _, site) => frame.Unknown(site.Syntax, "async code ('await') runs when it pleases; a model says one thing after the other");
        if (!_localFunctions.TryGetValue(constructed, out var nested)) nested = _localFunctions[constructed] = Nested(symbol, operation, Substitution.Of(constructed, _program.Compilation, _types));
        var (code, gather) = nested;
        return (frame, arguments, site) => frame.Run.Deeper(symbol.Name, site, () => code(frame.Run, frame.This, arguments, gather(frame), site));
    }

    private Expr Lambda(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.IsAsync) return NotKnown(lambda, "async code ('await') runs when it pleases; a model says one thing after the other");
        var (code, gather) = Nested(lambda.Symbol, lambda.Body, _types);
        return frame =>
        {
            var cells = gather(frame);
            var (run, self, site) = (frame.Run, frame.This, frame.Caller);
            return new UserFunction(arguments => run.Deeper("the lambda", site, () => code(run, self, arguments, cells, site)), run);
        };
    }

    // What cannot be followed

    private static Expr NotKnown(IOperation operation, string reason)
    {
        var syntax = operation.Syntax;
        return frame => frame.Unknown(syntax, reason);
    }

    private static Stmt NotKnownStatement(IOperation operation, string reason)
    {
        var syntax = operation.Syntax;
        return frame =>
        {
            frame.Run.Say(frame.Unknown(syntax, reason));
            frame.Run.IsIncomplete = true;
            return Signal.Next;
        };
    }

    private ITypeSymbol TypeOf(IOperation operation) => _types.On(operation.Type!);

    private static bool Truth(Frame frame, object? value) => value is Unknown unknown ? frame.Run.Guess(unknown) : (bool)value!;
}
