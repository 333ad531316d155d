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
    private Stmt Statement(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block: return Sequence(block.Operations);
            case IExpressionStatementOperation statement: return Effect(statement.Operation);
            case IVariableDeclarationGroupOperation group: return Declarations(group);
            case IReturnOperation { Kind: OperationKind.Return } @return: return Return(@return);
            case IConditionalOperation conditional: return If(conditional);
            case IForEachLoopOperation loop: return Claiming(ForEach(loop), loop.Syntax);
            case IForLoopOperation loop: return Claiming(For(loop), loop.Syntax);
            case IWhileLoopOperation loop: return Claiming(While(loop), loop.Syntax);
            case ISwitchOperation @switch: return Switch(@switch);
            case IBranchOperation branch: return Branch(branch);
            case IUsingOperation @using: return Using(@using);
            case ITryOperation @try: return Try(@try);
            case ILabeledOperation labeled: return labeled.Operation is null ? static _ => Signal.Next : Statement(labeled.Operation);
            case ILockOperation @lock: return Statement(@lock.Body);
            case ILocalFunctionOperation or IEmptyOperation: return static _ => Signal.Next;
            case IThrowOperation: return Effect(operation);
            case IInvalidOperation: return DoesNotCompile(operation);
            default: return operation.Type is not null || operation is IAssignmentOperation or IInvocationOperation ? Effect(operation) : NotKnownStatement(operation, $"this form of statement ({operation.Kind}) is not supported in a model");
        }
    }

    private static Stmt DoesNotCompile(IOperation operation)
    {
        var syntax = operation.Syntax;
        return frame =>
        {
            frame.Run.Say(ProblemKind.DoesNotCompile, "The code has compile errors.", frame.At(syntax));
            return Signal.Next;
        };
    }

    private Stmt Sequence(ImmutableArray<IOperation> operations, int start = 0)
    {
        var statements = new List<Stmt>(operations.Length - start);
        Dictionary<ILabelSymbol, int>? labels = null;
        for (var index = start; index < operations.Length; index++)
        {
            if (operations[index] is ILabeledOperation labeled) (labels ??= new(SymbolEqualityComparer.Default))[labeled.Label] = statements.Count;
            if (operations[index] is IUsingDeclarationOperation declaration)
            {
                statements.Add(Using(declaration, Sequence(operations, index + 1)));
                break;
            }

            if (operations[index] is ILocalFunctionOperation or IEmptyOperation) continue;
            statements.Add(Statement(operations[index]));
        }

        if (labels is not null) return WithLabels([.. statements], labels);
        if (statements.Count == 1)
        {
            var only = statements[0];
            return frame =>
            {
                frame.Run.Spend(1, null);
                return only(frame);
            };
        }

        Stmt[] all = [.. statements];
        return frame =>
        {
            foreach (var statement in all)
            {
                frame.Run.Spend(1, null);
                var signal = statement(frame);
                if (signal != Signal.Next) return signal;
            }

            return Signal.Next;
        };
    }

    private static Stmt WithLabels(Stmt[] statements, Dictionary<ILabelSymbol, int> labels) => frame =>
    {
        for (var index = 0; index < statements.Length; index++)
        {
            frame.Run.Spend(1, null);
            var signal = statements[index](frame);
            if (signal == Signal.Next) continue;
            if (signal != Signal.Goto || !labels.TryGetValue(frame.Label!, out var to)) return signal;
            index = to - 1;
        }

        return Signal.Next;
    };

    private Stmt Effect(IOperation operation)
    {
        if (operation is IInvalidOperation) return DoesNotCompile(operation);
        var effect = Value(operation);
        var assigns = operation is ISimpleAssignmentOperation { Target: not IDiscardOperation } or IDeconstructionAssignmentOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IIncrementOrDecrementOperation;
        var changesNothing = IsOutside(operation);
        return frame =>
        {
            if (effect(frame) is Unknown unknown && !assigns)
            {
                // a call that was not made must not go unnoticed
                if (!unknown.IsSaid && !changesNothing) frame.Run.IsIncomplete = true;
                frame.Run.Say(unknown);
            }

            return Signal.Next;
        };
    }

    /// <summary>Whether the call goes to a part of the library that no model rests on, as a console.</summary>
    private bool IsOutside(IOperation operation) =>
        (operation is ISimpleAssignmentOperation { Target: IDiscardOperation } discarded && IsOutsideValue(discarded.Value)) || (operation is IInvocationOperation call && !_program.Types.IsUser(call.TargetMethod) && !Types.IsModel(call.TargetMethod) && call.Instance is null && call.TargetMethod.ReturnsVoid);

    private bool IsOutsideValue(IOperation value) => value switch
    {
        IConversionOperation conversion => IsOutsideValue(conversion.Operand),
        IInvocationOperation call => !_program.Types.IsUser(call.TargetMethod) && !Types.IsModel(call.TargetMethod),
        IPropertyReferenceOperation property => !_program.Types.IsUser(property.Property) && !Types.IsModel(property.Property),
        IObjectCreationOperation { Constructor: { } constructor } => !_program.Types.IsUser(constructor) && !Types.IsModel(constructor),
        _ => false,
    };

    private Stmt Declarations(IVariableDeclarationGroupOperation group, List<int>? disposed = null)
    {
        var declarations = group.Declarations.SelectMany(declaration => declaration.Declarators.Select(declarator => Declarator(declarator, declaration.Initializer, disposed))).ToArray();
        if (declarations.Length == 1) return declarations[0];
        return frame =>
        {
            foreach (var declaration in declarations) declaration(frame);
            return Signal.Next;
        };
    }

    private Stmt Declarator(IVariableDeclaratorOperation declarator, IVariableInitializerOperation? shared, List<int>? disposed)
    {
        if (declarator.Symbol.IsConst) return static _ => Signal.Next;
        if (declarator.Symbol.RefKind != RefKind.None) return NotKnownStatement(declarator, "a variable that stands for another ('ref') is not supported in a model");
        var type = _types.On(declarator.Symbol.Type);
        var initializer = declarator.Initializer ?? shared;
        var value = initializer is null ? frame => _program.DefaultOf(type, frame.Run) : Stored(initializer.Value);
        var declare = Declare(declarator.Symbol);
        var copy = disposed is null ? -1 : NewSlot();
        disposed?.Add(copy);
        return frame =>
        {
            var made = value(frame);
            declare(frame, made);
            if (copy >= 0) frame.Slots[copy] = made;
            return Signal.Next;
        };
    }

    private Stmt Return(IReturnOperation operation)
    {
        if (operation.ReturnedValue is not { } returned) return static _ => Signal.Return;
        var value = Stored(returned);
        return frame =>
        {
            frame.Result = value(frame);
            return Signal.Return;
        };
    }

    private Stmt If(IConditionalOperation operation)
    {
        var (condition, then) = (Value(operation.Condition), Statement(operation.WhenTrue));
        var otherwise = operation.WhenFalse is null ? null : Statement(operation.WhenFalse);
        return frame => Truth(frame, condition(frame)) ? then(frame) : otherwise is null ? Signal.Next : otherwise(frame);
    }

    private static Stmt Branch(IBranchOperation branch)
    {
        if (branch.BranchKind == BranchKind.Break) return static _ => Signal.Break;
        if (branch.BranchKind == BranchKind.Continue) return static _ => Signal.Continue;
        var label = branch.Target;
        return frame =>
        {
            frame.Run.Spend(1, null);
            frame.Label = label;
            return Signal.Goto;
        };
    }

    private Stmt For(IForLoopOperation loop)
    {
        Stmt[] before = [.. loop.Before.Select(Statement)];
        Stmt[] after = [.. loop.AtLoopBottom.Select(Statement)];
        var condition = loop.Condition is null ? null : Value(loop.Condition);
        var body = Statement(loop.Body);
        var syntax = loop.Syntax;
        return frame =>
        {
            foreach (var statement in before) statement(frame);
            var guessed = false;
            while (condition is null || Goes(frame, condition(frame), ref guessed))
            {
                frame.Run.Spend(2, null);
                var signal = body(frame);
                if (signal == Signal.Break) break;
                if (signal is Signal.Return or Signal.Goto) return signal;
                foreach (var statement in after) statement(frame);
            }

            return Signal.Next;
        };
    }

    private Stmt While(IWhileLoopOperation loop)
    {
        var condition = loop.Condition is null ? null : Value(loop.Condition);
        var (body, isTop, until, syntax) = (Statement(loop.Body), loop.ConditionIsTop, loop.ConditionIsUntil, loop.Syntax);
        return frame =>
        {
            var guessed = false;
            while (!isTop || condition is null || Goes(frame, condition(frame), ref guessed) != until)
            {
                frame.Run.Spend(2, null);
                var signal = body(frame);
                if (signal == Signal.Break) break;
                if (signal is Signal.Return or Signal.Goto) return signal;
                if (!isTop && (condition is not null && Goes(frame, condition(frame), ref guessed) == until)) break;
            }

            return Signal.Next;
        };
    }

    /// <summary>A loop that runs over the model's share is told of at the innermost loop.</summary>
    private static Stmt Claiming(Stmt loop, SyntaxNode syntax) => frame =>
    {
        try
        {
            return loop(frame);
        }
        catch (LimitException limit) when (limit.At is null)
        {
            limit.At = frame.At(syntax);
            throw;
        }
    };

    /// <summary>What is not known is taken to hold once at most.</summary>
    private static bool Goes(Frame frame, object? condition, ref bool guessed)
    {
        if (condition is not Unknown unknown) return (bool)condition!;
        if (guessed) return false;
        guessed = true;
        return frame.Run.Guess(unknown);
    }

    private Stmt ForEach(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous) return NotKnownStatement(loop, "'await foreach' is not supported in a model");
        var (source, each, body, syntax) = (Collection(loop), LoopVariable(loop), Statement(loop.Body), loop.Syntax);
        return frame =>
        {
            var items = source(frame);
            if (items is Unknown unknown)
            {
                if (!frame.Run.Guess(unknown)) return Signal.Next;
                each(frame, frame.Run.Unknown(unknown.Reason, unknown.At));
                var once = body(frame);
                return once is Signal.Return or Signal.Goto ? once : Signal.Next;
            }

            var enumerator = Enumerating(frame, items, syntax);
            if (enumerator is null) return Signal.Next;
            try
            {
                while (Next(frame, enumerator, syntax))
                {
                    frame.Run.Spend(2, null);
                    each(frame, enumerator.Current);
                    var signal = body(frame);
                    if (signal == Signal.Break) break;
                    if (signal is Signal.Return or Signal.Goto) return signal;
                }
            }
            finally
            {
                (enumerator as IDisposable)?.Dispose();
            }

            return Signal.Next;
        };
    }

    /// <summary>What is gone through; where an extension method gives the enumerator, that enumerator.</summary>
    private Expr Collection(IForEachLoopOperation loop)
    {
        var source = Value(loop.Collection);
        if (loop.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.CommonForEachStatementSyntax statement) return source;
        var method = Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetForEachStatementInfo(_program.ModelOf(statement), statement).GetEnumeratorMethod;
        if (method is not { IsExtensionMethod: true } || !_program.Types.IsUser(method)) return source;
        var (call, syntax) = (Callable(loop, _types.On(method.ReducedFrom ?? method)), loop.Syntax);
        return frame => source(frame) is var given && given is Unknown ? given : call(frame, null, [given], frame.At(syntax));
    }

    /// <summary>The conversion that a type declares, from what is gone through to the loop's variable.</summary>
    private Func<Frame, object?, object?>? ItemConversion(IForEachLoopOperation loop)
    {
        if (loop.Syntax is not Microsoft.CodeAnalysis.CSharp.Syntax.CommonForEachStatementSyntax statement) return null;
        if (Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetForEachStatementInfo(_program.ModelOf(statement), statement).ElementConversion is not { IsUserDefined: true, MethodSymbol: { } method }) return null;
        var slot = NewSlot();
        var convert = Operator(loop, method, [frame => frame.Slots[slot]], isLifted: false);
        return (frame, value) =>
        {
            frame.Slots[slot] = value;
            return convert(frame);
        };
    }

    private Action<Frame, object?> LoopVariable(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
        {
            var declare = Declare(variable.Symbol);
            var coerce = ItemConversion(loop) ?? Coerce(_types.On(variable.Symbol.Type));
            return (frame, value) => declare(frame, Synthesized.Copied(coerce(frame, value)));
        }

        var places = new List<Action<Frame>>();
        var assign = Deconstruct(loop.LoopControlVariable, loop.Syntax, places);
        return (frame, value) =>
        {
            foreach (var place in places) place(frame);
            assign(frame, value);
        };
    }

    /// <summary>The items of anything that <c>foreach</c> takes; null where it was told that there are none to be had.</summary>
    private static IEnumerator? Enumerating(Frame frame, object? items, SyntaxNode syntax)
    {
        switch (items)
        {
            case null:
                frame.Fail(new NullReferenceException(), syntax);
                return null;
            case UserObject own:
                return UserEnumerable.Of(own, frame.At(syntax)) is { } enumerable ? enumerable.GetEnumerator() : Refused();
            case IEnumerable many:
                return many.GetEnumerator();
            case IEnumerator already:
                return already;
            default:
                return Refused();
        }

        IEnumerator? Refused()
        {
            frame.Run.Say(frame.Unknown(syntax, "what is gone through here cannot be followed"));
            frame.Run.IsIncomplete = true;
            return null;
        }
    }

    private static bool Next(Frame frame, IEnumerator enumerator, SyntaxNode syntax)
    {
        try
        {
            return enumerator.MoveNext();
        }
        catch (UnknownException unknown)
        {
            frame.Run.Say(unknown.Value);
            frame.Run.IsIncomplete = true;
            return false;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or NullReferenceException or ArgumentException or InvalidCastException)
        {
            frame.Fail(wrong, syntax);
            return false;
        }
    }

    private Stmt Switch(ISwitchOperation @switch)
    {
        var value = Value(@switch.Value);
        var sections = @switch.Cases.Select(section => (Tests: section.Clauses.Where(clause => clause is not IDefaultCaseClauseOperation).Select(Clause).ToArray(), IsDefault: section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation), Body: Sequence(section.Body))).ToArray();
        var labels = new Dictionary<ILabelSymbol, int>(SymbolEqualityComparer.Default);
        for (var index = 0; index < @switch.Cases.Length; index++)
        {
            foreach (var clause in @switch.Cases[index].Clauses.Where(clause => clause.Label is not null)) labels[clause.Label!] = index;
        }

        var fallback = Array.FindIndex(sections, section => section.IsDefault);
        return frame =>
        {
            var tested = value(frame);
            var chosen = -1;
            if (tested is Unknown unknown)
            {
                chosen = frame.Run.Choose(unknown, sections.Length + (fallback < 0 ? 1 : 0));
                if (chosen < sections.Length) foreach (var test in sections[chosen].Tests.Take(1)) test(frame, tested);
            }
            else
            {
                for (var index = 0; index < sections.Length && chosen < 0; index++)
                {
                    if (Array.Exists(sections[index].Tests, test => test(frame, tested))) chosen = index;
                }

                if (chosen < 0) chosen = fallback;
            }

            while (chosen >= 0 && chosen < sections.Length)
            {
                var signal = sections[chosen].Body(frame);
                if (signal == Signal.Goto && labels.TryGetValue(frame.Label!, out var next))
                {
                    chosen = next;
                    continue;
                }

                return signal == Signal.Break ? Signal.Next : signal;
            }

            return Signal.Next;
        };
    }

    private Func<Frame, object?, bool> Clause(ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                var constant = Value(single.Value);
                return (frame, value) => value is Unknown || Equals(constant(frame), value);
            case IPatternCaseClauseOperation pattern:
                var test = Pattern(pattern.Pattern);
                var guard = pattern.Guard is null ? null : Value(pattern.Guard);
                return (frame, value) => test(frame, value) && (guard is null || value is Unknown || Truth(frame, guard(frame)));
            default:
                return static (_, _) => false;
        }
    }

    private Stmt Using(IUsingOperation operation)
    {
        if (operation.IsAsynchronous) return NotKnownStatement(operation, "'await using' is not supported in a model");
        var disposed = new List<int>();
        Stmt resources;
        if (operation.Resources is IVariableDeclarationGroupOperation group)
        {
            resources = Declarations(group, disposed);
        }
        else
        {
            var slot = NewSlot();
            disposed.Add(slot);
            var value = Value(operation.Resources);
            resources = frame =>
            {
                frame.Slots[slot] = value(frame);
                return Signal.Next;
            };
        }

        return Disposing(resources, disposed, Statement(operation.Body), operation.Syntax);
    }

    private Stmt Using(IUsingDeclarationOperation operation, Stmt rest)
    {
        var disposed = new List<int>();
        var resources = Declarations(operation.DeclarationGroup, disposed);
        return Disposing(resources, disposed, rest, operation.Syntax);
    }

    private static Stmt Disposing(Stmt resources, List<int> slots, Stmt body, SyntaxNode syntax) => frame =>
    {
        foreach (var slot in slots) frame.Slots[slot] = null;
        try
        {
            resources(frame);
            return body(frame);
        }
        finally
        {
            Dispose(frame, slots, syntax);
        }
    };

    private static void Dispose(Frame frame, List<int> slots, SyntaxNode syntax)
    {
        for (var index = slots.Count - 1; index >= 0; index--)
        {
            frame.Run.At = frame.At(syntax);
            if (frame.Slots[slots[index]] is Unknown unknown) frame.Run.Say(unknown);
            else (frame.Slots[slots[index]] as IDisposable)?.Dispose();
        }
    }

    private Stmt Try(ITryOperation operation)
    {
        var caught = NewSlot();
        var body = Statement(operation.Body);
        var catches = operation.Catches.Select(clause => Catch(clause, caught)).ToArray();
        var last = operation.Finally is null ? null : Statement(operation.Finally);
        return frame =>
        {
            var signal = Signal.Next;
            try
            {
                signal = Guarded(frame, body, catches, caught);
            }
            finally
            {
                if (last is not null)
                {
                    var result = frame.Result;
                    last(frame);
                    frame.Result = result;
                }
            }

            return signal;
        };
    }

    private static Signal Guarded(Frame frame, Stmt body, (Func<Frame, object, bool> Takes, Stmt Handler)[] catches, int caught)
    {
        if (catches.Length == 0) return body(frame);
        var (run, tries, depth) = (frame.Run, frame.Run.Tries, frame.Run.Depth);
        Stmt? handler = null;
        try
        {
            run.Tries = tries + 1;
            return body(frame);
        }
        catch (ProgramException thrown) when ((handler = HandlerOf(frame, thrown, catches, caught)) is not null) // a filter is asked before anything that is left behind is cleaned up
        {
            (run.Tries, run.Depth) = (tries, depth);
            return handler(frame);
        }
        finally
        {
            run.Tries = tries;
        }
    }

    private static Stmt? HandlerOf(Frame frame, ProgramException thrown, (Func<Frame, object, bool> Takes, Stmt Handler)[] catches, int caught)
    {
        foreach (var (takes, handler) in catches)
        {
            frame.Slots[caught] = thrown;
            if (takes(frame, thrown.Value)) return handler;
        }

        return null;
    }

    private (Func<Frame, object, bool>, Stmt) Catch(ICatchClauseOperation clause, int caught)
    {
        var type = clause.ExceptionType is { SpecialType: not SpecialType.System_Object } stated ? _types.On(stated) : null;
        var isInstance = type is null ? static (_, _) => true : Instance(type);
        var declare = clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation variable ? Declare(variable.Symbol) : null;
        _caught.Push(caught);
        var filter = clause.Filter is null ? null : Value(clause.Filter);
        var handler = Statement(clause.Handler);
        _caught.Pop();
        return ((frame, value) =>
        {
            if (!isInstance(frame, value)) return false;
            declare?.Invoke(frame, value);
            return filter is null || Truth(frame, filter(frame));
        }, handler);
    }
}
