using System.Collections;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

/// <summary>Methods with <c>yield</c> run lazily, as they do in a program: our own iterators step through theirs.</summary>
internal sealed partial class Body
{
    /// <summary>Runs a statement; each item is something yielded. What became of it is in the frame's <see cref="Steps"/>.</summary>
    private delegate IEnumerable<object?> Steps(Frame frame, Outcome outcome);

    private sealed class Outcome
    {
        public Signal Signal;
    }

    private static bool IsIterator(IOperation operation) => Yields(operation);

    private static bool Yields(IOperation operation) =>
        operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak || (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation) && operation.ChildOperations.Any(Yields));

    private Func<Frame, IEnumerable> IteratorOf(IMethodSymbol symbol, IOperation operation)
    {
        var type = _types.On(symbol.ReturnType);
        var item = type is INamedTypeSymbol { Arity: 1 } generic ? _program.Types.Of(generic.TypeArguments[0]) ?? typeof(object) : typeof(object);
        var steps = Stepwise(operation);
        var sequence = typeof(Sequence<>).MakeGenericType(item);
        return frame => (IEnumerable)Activator.CreateInstance(sequence, frame, new Func<Frame, IEnumerable<object?>>(own => steps(own, new())));
    }

    private Steps Stepwise(IOperation operation)
    {
        if (!Yields(operation))
        {
            var statement = Statement(operation);
            return (frame, outcome) => Plain(frame, outcome, statement);
        }

        switch (operation)
        {
            case IReturnOperation { Kind: OperationKind.YieldBreak }: return static (_, outcome) => Ended(outcome);
            case IReturnOperation @return:
                var value = Stored(@return.ReturnedValue!);
                return (frame, outcome) => One(frame, outcome, value);
            case IBlockOperation block: return InTurn([.. block.Operations], 0);
            case IConditionalOperation conditional:
                var condition = Value(conditional.Condition);
                var (then, otherwise) = (Stepwise(conditional.WhenTrue), conditional.WhenFalse is null ? null : Stepwise(conditional.WhenFalse));
                return (frame, outcome) => Truth(frame, condition(frame)) ? then(frame, outcome) : otherwise?.Invoke(frame, outcome) ?? Nothing(outcome);
            case IForEachLoopOperation loop:
                var (source, each, body) = (Collection(loop), LoopVariable(loop), Stepwise(loop.Body));
                return (frame, outcome) => EachStep(frame, outcome, source(frame), each, body, loop.Syntax);
            case IForLoopOperation loop: return ForSteps(loop);
            case IWhileLoopOperation loop: return WhileSteps(loop);
            case IUsingOperation @using: return UsingSteps(@using);
            case ITryOperation { Catches.IsEmpty: true, Finally: { } last } @try:
                return FinallySteps(Stepwise(@try.Body), Statement(last));
            case ISwitchOperation @switch: return SwitchSteps(@switch);
            case ILabeledOperation { Operation: { } inner }: return Stepwise(inner);
            default:
                var refused = NotKnownStatement(operation, "'yield' within this form of statement is not supported in a model");
                return (frame, outcome) => Plain(frame, outcome, refused);
        }
    }

    private static IEnumerable<object?> Plain(Frame frame, Outcome outcome, Stmt statement)
    {
        frame.Run.Spend(1, null);
        outcome.Signal = statement(frame);
        yield break;
    }

    private static IEnumerable<object?> Nothing(Outcome outcome)
    {
        outcome.Signal = Signal.Next;
        return [];
    }

    private static IEnumerable<object?> Ended(Outcome outcome)
    {
        outcome.Signal = Signal.Return;
        return [];
    }

    private static IEnumerable<object?> One(Frame frame, Outcome outcome, Expr value)
    {
        frame.Run.Spend(2, null);
        yield return value(frame);
        outcome.Signal = Signal.Next;
    }

    private Steps InTurn(List<IOperation> operations, int start)
    {
        var parts = new List<Steps>();
        for (var index = start; index < operations.Count; index++)
        {
            if (operations[index] is IUsingDeclarationOperation declaration)
            {
                var disposed = new List<int>();
                var resources = Declarations(declaration.DeclarationGroup, disposed);
                parts.Add(Disposing(resources, disposed, InTurn(operations, index + 1), declaration.Syntax));
                break;
            }

            if (operations[index] is not ILocalFunctionOperation) parts.Add(Stepwise(operations[index]));
        }

        Steps[] all = [.. parts];
        return (frame, outcome) => Each(frame, outcome, all);
    }

    private static IEnumerable<object?> Each(Frame frame, Outcome outcome, Steps[] parts)
    {
        outcome.Signal = Signal.Next;
        foreach (var part in parts)
        {
            foreach (var item in part(frame, outcome)) yield return item;
            if (outcome.Signal != Signal.Next) yield break;
        }
    }

    private static IEnumerable<object?> EachStep(Frame frame, Outcome outcome, object? items, Action<Frame, object?> each, Steps body, SyntaxNode syntax)
    {
        outcome.Signal = Signal.Next;
        if (items is Unknown unknown)
        {
            if (!frame.Run.Guess(unknown)) yield break;
            each(frame, frame.Run.Unknown(unknown.Reason, unknown.At));
            foreach (var item in body(frame, outcome)) yield return item;
            if (outcome.Signal is Signal.Break or Signal.Continue) outcome.Signal = Signal.Next;
            yield break;
        }

        if (Enumerating(frame, items, syntax) is not { } enumerator) yield break;
        try
        {
            while (Next(frame, enumerator, syntax))
            {
                frame.Run.Spend(2, null);
                each(frame, enumerator.Current);
                foreach (var item in body(frame, outcome)) yield return item;
                if (Leaves(outcome)) yield break;
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }
    }

    private Steps ForSteps(IForLoopOperation loop)
    {
        Stmt[] before = [.. loop.Before.Select(Statement)];
        Stmt[] after = [.. loop.AtLoopBottom.Select(Statement)];
        var condition = loop.Condition is null ? null : Value(loop.Condition);
        var body = Stepwise(loop.Body);
        return Run;

        IEnumerable<object?> Run(Frame frame, Outcome outcome)
        {
            outcome.Signal = Signal.Next;
            foreach (var statement in before) statement(frame);
            var guessed = false;
            while (condition is null || Goes(frame, condition(frame), ref guessed))
            {
                frame.Run.Spend(2, null);
                foreach (var item in body(frame, outcome)) yield return item;
                if (Leaves(outcome)) yield break;
                foreach (var statement in after) statement(frame);
            }
        }
    }

    private Steps WhileSteps(IWhileLoopOperation loop)
    {
        var condition = loop.Condition is null ? null : Value(loop.Condition);
        var body = Stepwise(loop.Body);
        return Run;

        IEnumerable<object?> Run(Frame frame, Outcome outcome)
        {
            outcome.Signal = Signal.Next;
            var guessed = false;
            while (!loop.ConditionIsTop || condition is null || Goes(frame, condition(frame), ref guessed) != loop.ConditionIsUntil)
            {
                frame.Run.Spend(2, null);
                foreach (var item in body(frame, outcome)) yield return item;
                if (Leaves(outcome)) yield break;
                if (!loop.ConditionIsTop && condition is not null && Goes(frame, condition(frame), ref guessed) == loop.ConditionIsUntil) yield break;
            }
        }
    }

    /// <summary>Whether the loop is over; a break ends there.</summary>
    private static bool Leaves(Outcome outcome)
    {
        if (outcome.Signal is Signal.Return or Signal.Goto) return true;
        var isBreak = outcome.Signal == Signal.Break;
        outcome.Signal = Signal.Next;
        return isBreak;
    }

    private Steps UsingSteps(IUsingOperation operation)
    {
        var disposed = new List<int>();
        Stmt resources;
        if (operation.Resources is IVariableDeclarationGroupOperation group)
        {
            resources = Declarations(group, disposed);
        }
        else
        {
            var (slot, value) = (NewSlot(), Value(operation.Resources));
            disposed.Add(slot);
            resources = frame =>
            {
                frame.Slots[slot] = value(frame);
                return Signal.Next;
            };
        }

        return Disposing(resources, disposed, Stepwise(operation.Body), operation.Syntax);
    }

    private static Steps Disposing(Stmt resources, List<int> slots, Steps body, SyntaxNode syntax)
    {
        return Run;

        IEnumerable<object?> Run(Frame frame, Outcome outcome)
        {
            try
            {
                resources(frame);
                foreach (var item in body(frame, outcome)) yield return item;
            }
            finally
            {
                Dispose(frame, slots, syntax);
            }
        }
    }

    private static Steps FinallySteps(Steps body, Stmt last)
    {
        return Run;

        IEnumerable<object?> Run(Frame frame, Outcome outcome)
        {
            try
            {
                foreach (var item in body(frame, outcome)) yield return item;
            }
            finally
            {
                last(frame);
            }
        }
    }

    private Steps SwitchSteps(ISwitchOperation @switch)
    {
        var value = Value(@switch.Value);
        var sections = @switch.Cases.Select(section => (Tests: section.Clauses.Where(clause => clause is not IDefaultCaseClauseOperation).Select(Clause).ToArray(), IsDefault: section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation), Body: InTurn([.. section.Body], 0))).ToArray();
        return Run;

        IEnumerable<object?> Run(Frame frame, Outcome outcome)
        {
            outcome.Signal = Signal.Next;
            var tested = value(frame);
            var chosen = tested is Unknown unknown ? frame.Run.Choose(unknown, sections.Length) : Array.FindIndex(sections, section => Array.Exists(section.Tests, test => test(frame, tested)));
            if (chosen < 0) chosen = Array.FindIndex(sections, section => section.IsDefault);
            if (chosen < 0) yield break;
            foreach (var item in sections[chosen].Body(frame, outcome)) yield return item;
            if (outcome.Signal == Signal.Break) outcome.Signal = Signal.Next;
        }
    }
}

/// <summary>What a method with <c>yield</c> gives: a sequence that runs anew each time it is gone through.</summary>
internal sealed class Sequence<T>(Frame start, Func<Frame, IEnumerable<object?>> steps) : IEnumerable<T>, IEnumerator<T>
{
    private IEnumerator<T>? _own;

    public IEnumerator<T> GetEnumerator()
    {
        var frame = new Frame(start.Run, start.Slots.Length, start.This, start.Caller);
        Array.Copy(start.Slots, frame.Slots, start.Slots.Length);
        return new Deepening<T>(Items(frame), frame.Run, frame.Caller);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public T Current => Own.Current;
    object? IEnumerator.Current => Own.Current;
    public bool MoveNext() => Own.MoveNext();
    public void Reset() => throw new NotSupportedException();
    public void Dispose() => _own?.Dispose();

    private IEnumerator<T> Own => _own ??= GetEnumerator();

    private IEnumerator<T> Items(Frame frame)
    {
        foreach (var item in steps(frame))
        {
            frame.Run.Spend(2, null);
            if (item is Unknown unknown) throw new UnknownException(unknown);
            yield return item is null ? default! : (T)item;
        }
    }
}
