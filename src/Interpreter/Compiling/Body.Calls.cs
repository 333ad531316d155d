using System.Collections;
using System.Collections.Immutable;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    private const TypeKind Extension = (TypeKind)14; // C# 14; the compiler that we are built with has no name for it

    internal delegate object? Call(Frame frame, object? self, object?[] arguments, Site site);

    private Expr Invocation(IInvocationOperation operation)
    {
        var method = _types.On(operation.TargetMethod);
        if (operation.ConstrainedToType is { } constrained && method.IsStatic) method = Constrained(_types.On(constrained), method);
        if (IsLeftOut(operation, method)) return static _ => null;
        if (Special(operation, method) is { } special) return special;

        var arguments = Arguments(operation.Arguments, method.Parameters.Length, toUser: method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction || _program.Types.IsUser(method));
        var syntax = operation.Syntax;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var function = LocalFunction(operation.TargetMethod);
            return frame => function(frame, arguments(frame), frame.At(syntax));
        }

        var call = method.MethodKind == MethodKind.DelegateInvoke ? InvokeDelegate(operation, method) : Callable(operation, method, operation.IsVirtual);
        if (operation.Arguments.Any(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && argument.Value is IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation)) call = WritingBack(call);
        if (operation.Instance is null) return frame => call(frame, null, arguments(frame), frame.At(syntax));

        var self = Value(operation.Instance);
        return frame =>
        {
            var target = self(frame);
            if (target is Unknown) return target;
            return call(frame, target, arguments(frame), frame.At(syntax));
        };
    }

    /// <summary>Whether the compiler drops the call: a partial method without code, or one for a symbol that is not defined.</summary>
    private bool IsLeftOut(IInvocationOperation operation, IMethodSymbol method)
    {
        if (!method.ReturnsVoid) return false;
        if (method.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null }) return true;
        if (!_program.Types.IsUser(method)) return false;
        string?[] symbols = [.. method.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute").Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)];
        return symbols.Length > 0 && !operation.Syntax.SyntaxTree.Options.PreprocessorSymbolNames.Intersect(symbols).Any();
    }

    private static Call WritingBack(Call call) => (frame, self, arguments, site) =>
    {
        Cell[] cells = [.. arguments.OfType<Cell>().Where(cell => cell.Changed is not null)];
        var result = call(frame, self, arguments, site);
        foreach (var cell in cells) cell.Changed!();
        return result;
    };

    private static IMethodSymbol Constrained(ITypeSymbol type, IMethodSymbol method) => type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;

    private static Call InvokeDelegate(IOperation operation, IMethodSymbol method) => (frame, self, arguments, site) =>
    {
        if (self is null) return frame.Run.Fail(new NullReferenceException(), site);
        if (UserFunction.Behind(self) is { } function)
        {
            frame.Run.At = site;
            return function.Call(arguments);
        }

        if (self is not Delegate real) return frame.Unknown(operation.Syntax, "this function cannot be followed");
        if (arguments.OfType<Unknown>().FirstOrDefault() is { } unknown) return unknown;
        return CallReal(frame, new RealMember(real.GetType().GetMethod("Invoke")!), real, arguments, site, mayBeNull: false);
    };

    /// <summary>How a method, accessor or operator is called, whoever wrote it.</summary>
    private Call Callable(IOperation operation, IMethodSymbol method, bool isVirtual = false)
    {
        if (_program.Types.IsUser(method)) return UserCall(operation, method, isVirtual);
        if (PositionOf(operation as IInvocationOperation) is { } position) return RealCall(method, position);
        return _program.Calls.TryGetValue(method, out var known) ? known : _program.Calls[method] = RealCall(method, null); // a setter is called in many places
    }

    /// <param name="position">What the library is told of the place of the call.</param>
    private Call RealCall(IMethodSymbol method, SourcePosition? position)
    {
        var name = NameOf(method);
        var objection = _program.Members.Objection(method);
        var real = objection is null ? Sibling(method) ?? _program.Members.Of(method) : null;
        int[] outs = [.. method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out && _types.On(parameter.Type) is { IsValueType: true } type && _program.Types.IsUser(type) && !Types.IsNullable(type)).Select(parameter => parameter.Ordinal)];
        var comparesTypes = method.ContainingType?.Name == "Type" && method.Name is "op_Equality" or "op_Inequality";
        var coerce = method.ReturnsVoid ? null : CoerceResult(method.ReturnType);
        return (frame, self, arguments, site) =>
        {
            if (self is UserObject or UserEnum or UserFunction or UserTypeName && CallOwn(frame, self, method, arguments, site) is var (answered, result) && answered) return result;
            if (self is UserFunction) return frame.Run.Unknown($"{name} on a function cannot be followed", site);
            if (comparesTypes && Array.Exists(arguments, argument => argument is UserTypeName)) return Arithmetic.Box(Equals(arguments[0], arguments[1]) == (method.Name == "op_Equality"));
            if (objection is not null) return frame.Run.Unknown($"{name} {objection}", site);
            if (real is null) return frame.Run.Unknown($"{name} is not on the list of what a model may use", site);
            if (position is { } said) frame.Run.NoteSaid(said, site);
            var value = outs.Length == 0 ? CallReal(frame, real, self, arguments, site, mayBeNull: false) : WithOuts(frame, real, self, arguments, site);
            return coerce is null ? value : coerce(frame, value);
        };

        object? WithOuts(Frame frame, RealMember member, object? self, object?[] arguments, Site site)
        {
            var written = Array.ConvertAll(outs, place => arguments[place] as Cell);
            var value = CallReal(frame, member, self, arguments, site, mayBeNull: false);
            for (var index = 0; index < written.Length; index++) if (written[index] is { } cell) cell.Value ??= _program.DefaultOf(_types.On(method.Parameters[outs[index]].Type), frame.Run);
            return value;
        }
    }

    private Call UserCall(IOperation operation, IMethodSymbol method, bool isVirtual)
    {
        var type = method.ContainingType;
        if ((!isVirtual || method.IsStatic) && !type.IsAnonymousType)
        {
            var function = _program.FunctionOf(method);
            var needsStatics = method.IsStatic && type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared) ? _program.TypeOf(type) : null;
            return (frame, self, arguments, site) =>
            {
                if (self is null && !method.IsStatic && type.TypeKind != Extension) return frame.Run.Fail(new NullReferenceException(), site);
                if (self is UserEnum or UserFunction && CallOwn(frame, self, method, arguments, site) is var (answered, result) && answered) return result;
                if (needsStatics is not null) Statics.Of(_program, needsStatics, frame.Run, site);
                frame.Run.At = site;
                return function.Call(frame.Run, self, arguments, site);
            };
        }

        return (frame, self, arguments, site) =>
        {
            if (self is null) return frame.Run.Fail(new NullReferenceException(), site);
            frame.Run.At = site;
            if (self is UserObject own)
            {
                var answering = own.Type.Answering(method);
                return _program.Types.IsUser(answering) ? _program.FunctionOf(answering).Call(frame.Run, self, arguments, site) : CallOwn(frame, self, answering, arguments, site).Result;
            }

            return CallOwn(frame, self, method, arguments, site) is var (answered, result) && answered ? result : frame.Run.Unknown($"{NameOf(method)} cannot be followed here", site);
        };
    }

    /// <summary>Members of library types on a person's own objects: those of object, Enum and interfaces.</summary>
    private (bool Answered, object? Result) CallOwn(Frame frame, object self, IMethodSymbol method, object?[] arguments, Site site)
    {
        frame.Run.At = site;
        if (arguments.Length > 0 && arguments[0] is Unknown unknown) return (true, unknown);
        try
        {
            if (self is UserObject own)
            {
                if (own.Native is not null && _program.Members.Of(method) is { } real && real.Method.DeclaringType!.IsInstanceOfType(own.Native) && method.Name is not ("ToString" or "Equals" or "GetHashCode" or "GetType"))
                    return (true, _program.Members.Objection(method) is { } objection ? frame.Run.Unknown($"{NameOf(method)} {objection}", site) : CallReal(frame, real, own.Native, arguments, site, mayBeNull: false));
                var answering = own.Type.Answering(method);
                if (_program.Types.IsUser(answering)) return (true, _program.FunctionOf(answering).Call(frame.Run, self, arguments, site));
            }

            switch (method.Name)
            {
                case "ToString": return (true, self is UserEnum member && arguments.Length > 0 ? member.ToString(arguments[0] as string, null) : ValueText.Of(self, frame.Run));
                case "Equals" when arguments.Length == 1: return (true, Arithmetic.Box(self.Equals(arguments[0])));
                case "CompareTo" when self is IComparable comparable: return (true, comparable.CompareTo(arguments[0]!));
                case "HasFlag" when self is UserEnum flags && arguments[0] is UserEnum flag: return (true, Arithmetic.Box(flags.HasFlag(flag)));
                case "GetType": return (true, new UserTypeName(self is UserEnum ofEnum ? ofEnum.Type.Symbol : ((UserObject)self).Type.Symbol));
                case "GetHashCode": return (true, frame.Run.Unknown("a hash code differs from run to run", site));
                case "get_Name" when self is UserTypeName name: return (true, name.Name);
                case "op_Equality": return (true, Arithmetic.Box(Equals(arguments[0], arguments[1])));
                case "Dispose" when self is UserObject disposed: disposed.Dispose(); return (true, null);
                default: return (self is not UserTypeName && self is not UserFunction, frame.Run.Unknown($"{NameOf(method)} on a type of its own cannot be followed", site));
            }
        }
        catch (UnknownException inner)
        {
            return (true, inner.Value);
        }
        catch (ArgumentException wrong)
        {
            return (true, frame.Run.Fail(wrong, site));
        }
    }

    /// <summary>Calls library code. The Model's own is called even where an argument is not known: with each value that it may have.</summary>
    internal static object? CallReal(Frame frame, RealMember member, object? self, object?[] arguments, Site site, bool mayBeNull)
    {
        var run = frame.Run;
        if (self is null && !mayBeNull && !member.Method.IsStatic && !member.IsConstructor) return run.Fail(new NullReferenceException(), site);
        if (self is UserObject { Native: { } native }) self = native;
        Cell?[]? cells = null;
        for (var index = 0; index < arguments.Length; index++)
        {
            var argument = arguments[index];
            if (argument is UserEnum number && member.Method.DeclaringType == typeof(Convert)) argument = arguments[index] = number.Number;
            if (argument is Cell cell)
            {
                (cells ??= new Cell[arguments.Length])[index] = cell;
                argument = arguments[index] = cell.Value;
            }

            if (argument is Unknown unknown)
            {
                if (!member.IsModel && self is not IEnumerable) return unknown;
                if (!StandsIn(run, member, self, index, unknown, out argument)) return IsSetter(member) ? null : Said(run, unknown);
                arguments[index] = argument;
            }

            if (argument is null || member.Parameters[index].IsInstanceOfType(argument)) continue;
            if (member.Parameters[index] is { IsByRef: true } byReference && byReference.GetElementType()!.IsInstanceOfType(argument)) continue;
            if (Boundary.ToReal(argument, member.Parameters[index]) is not { } real)
            {
                if (self is not null && member.Method.DeclaringType == typeof(object)) continue;
                return run.Unknown($"a value of a type of its own cannot be given to '{member.Method.DeclaringType?.Name}.{member.Method.Name}'", site);
            }

            arguments[index] = real;
        }

        run.At = site;
        run.Spend(member.IsModel ? 20 : 2, site);
        var before = member.IsModel && Architecture.Current is { } architecture ? architecture.Elements.Count : -1;
        try
        {
            if (!member.IsModel) Guards.Before(member, self, arguments, run, site);
            var result = member.Invoke(self, arguments);
            if (cells is not null) for (var index = 0; index < cells.Length; index++) if (cells[index] is { } written) written.Value = arguments[index] is DateTime { Kind: DateTimeKind.Local } ? run.Unknown($"'{member.Method.Name}' depends on the machine's time zone", site) : Synthesized.Copied(arguments[index]);
            if (before >= 0) run.NoteMade(before, site);
            return Guards.After(member, self, arguments, result, run, site);
        }
        catch (UnknownException unknown)
        {
            return unknown.Value;
        }
        catch (Exception wrong) when (wrong is not (ProgramException or LimitException or OperationCanceledException or OutOfMemoryException))
        {
            // sorting wraps what a comparison throws
            return wrong.InnerException switch
            {
                LimitException limit => throw limit,
                OperationCanceledException cancelled => throw cancelled,
                UnknownException unknown => unknown.Value,
                ProgramException thrown => run.Fail(new InvalidOperationException(wrong.Message, thrown.Exception), site),
                _ => run.Fail(wrong, site),
            };
        }
    }

    /// <summary>What an unknown argument is in this world.</summary>
    /// <returns>Whether the call can be made. A property may be left at its default; what has no list of values leaves a gap.</returns>
    private static bool StandsIn(Run run, RealMember member, object? self, int index, Unknown unknown, out object? value)
    {
        var (type, isSetter) = (Plain(member.Parameters[index]), IsSetter(member));
        var property = isSetter && self is IMapped mapped ? ResourceShape.Of(mapped.GetType()).Mappings.FirstOrDefault(mapping => mapping.Name == member.Method.Name.Substring(4)) : null;
        if (Options.HasAny(unknown, type) || (property is not null && Possibilities.Values(property).Any())) return Options.TryPick(run, unknown, type, property, isSetter, out value);

        value = null;
        run.Say(unknown);
        if (isSetter) run.Obscure(self);
        else run.IsIncomplete = true;
        return member.IsConstructor && member.Method.GetParameters()[index].HasDefaultValue;
    }

    private static bool IsSetter(RealMember member) => member.IsModel && member.Parameters.Length == 1 && member.Method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static Unknown Said(Run run, Unknown unknown)
    {
        var left = run.Unknown(unknown.Reason, unknown.At);
        left.IsSaid = true;
        return left;
    }

    private static Type Plain(Type parameter) => parameter.IsByRef ? parameter.GetElementType()! : parameter;

    private Func<Frame, object?, object?>? CoerceResult(ITypeSymbol type)
    {
        var stated = _types.On(type);
        return stated.IsValueType && !Types.IsNullable(stated) && _program.Types.IsUser(stated) ? (frame, value) => value ?? _program.DefaultOf(stated, frame.Run) : null;
    }

    private static string NameOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? $"'new {method.ContainingType.Name}'" : $"'{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}'";

    /// <summary>What the library says of a call's place, where it asks for it.</summary>
    private static SourcePosition? PositionOf(IInvocationOperation? call)
    {
        if (call is null || !Types.IsModel(call.TargetMethod)) return null;
        string? file = null, expression = null;
        int? line = null;
        foreach (var argument in call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Value.ConstantValue.HasValue))
        {
            if (argument.Parameter!.Name == "file") file = argument.Value.ConstantValue.Value as string;
            if (argument.Parameter.Name == "line") line = argument.Value.ConstantValue.Value as int?;
            if (argument.Parameter.Name == "expression") expression = argument.Value.ConstantValue.Value as string;
        }

        return file is null || line is null ? null : new(file, line.Value, expression ?? "");
    }

    /// <summary>For a method that takes a span, text handler or what else only the compiler makes: the one that takes the array or text itself.</summary>
    private RealMember? Sibling(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (!definition.Parameters.Any(parameter => Types.IsSpan(parameter.Type) || IsTextHandler(parameter.Type))) return null;
        foreach (var other in definition.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            if (other.Parameters.Length != definition.Parameters.Length || other.Arity != definition.Arity || other.IsStatic != definition.IsStatic || SymbolEqualityComparer.Default.Equals(other, definition)) continue;
            if (!other.Parameters.Zip(definition.Parameters, Fits).All(fits => fits)) continue;
            var found = other;
            if (method.ContainingType.IsGenericType) found = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().First(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, other));
            return _program.Members.Of(found.Arity > 0 ? found.Construct([.. method.TypeArguments]) : found);
        }

        return null;

        static bool Fits(IParameterSymbol candidate, IParameterSymbol wanted) =>
            SymbolEqualityComparer.Default.Equals(candidate.Type, wanted.Type)
            || (Types.IsSpan(wanted.Type) && candidate.Type is IArrayTypeSymbol array && SymbolEqualityComparer.Default.Equals(array.ElementType, ((INamedTypeSymbol)wanted.Type).TypeArguments[0]))
            || (IsTextHandler(wanted.Type) && candidate.Type.SpecialType == SpecialType.System_String);
    }

    private static bool IsTextHandler(ITypeSymbol type) => type.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal) && !Types.IsModel(type);

    /// <summary>The arguments in the order written, each at its parameter's place.</summary>
    /// <param name="toUser">A person's own code takes what it changes as cells.</param>
    private Func<Frame, object?[]> Arguments(ImmutableArray<IArgumentOperation> operations, int count, bool toUser)
    {
        if (operations.IsEmpty) return static _ => [];
        var places = new (int Ordinal, Expr Value, Action<Frame, Cell>? After)[operations.Length];
        var hasAfter = false;
        for (var index = 0; index < operations.Length; index++)
        {
            var argument = operations[index];
            var ordinal = argument.Parameter?.Ordinal ?? index;
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                var (value, after) = ByReference(argument.Value);
                places[index] = (ordinal, value, after);
                hasAfter |= after is not null;
            }
            else
            {
                places[index] = (ordinal, Stored(argument.Value), null);
            }
        }

        if (places.Length == 1 && count == 1 && !hasAfter)
        {
            var only = places[0].Value;
            return frame => [only(frame)];
        }

        return frame =>
        {
            var arguments = new object?[count];
            foreach (var (ordinal, value, after) in places)
            {
                arguments[ordinal] = value(frame);
                if (after is not null && arguments[ordinal] is Cell cell) cell.Changed = Changed(frame, cell, after);
            }

            return arguments;
        };

        static Action Changed(Frame frame, Cell cell, Action<Frame, Cell> after) => () => after(frame, cell); // made in the loop, every argument would pay for it
    }

    private (Expr Value, Action<Frame, Cell>? After) ByReference(IOperation operation)
    {
        switch (operation)
        {
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared }:
                var declare = Declare(declared.Local);
                var slot = NewSlot(declared.Local);
                var type = _types.On(declared.Local.Type);
                return (frame =>
                {
                    declare(frame, _program.DefaultOf(type, frame.Run));
                    return frame.Slots[slot];
                }, null);
            case ILocalReferenceOperation local:
                var place = NewSlot(local.Local);
                return (frame => CellAt(frame, place), null);
            case IParameterReferenceOperation parameter when PlaceInObject(parameter.Parameter) is null:
                var own = NewSlot(parameter.Parameter);
                return (frame => CellAt(frame, own), null);
            case IDiscardOperation or IDeclarationExpressionOperation:
                return (static _ => new Cell(null), null);
            default:
                var target = Place(operation);
                return (frame =>
                {
                    target.Prepare?.Invoke(frame);
                    return new Cell(target.Get(frame));
                }, (frame, cell) => target.Set(frame, cell.Value));
        }
    }

    // Making objects

    private Expr Creation(IObjectCreationOperation operation)
    {
        if (operation.Constructor is null) return NotKnown(operation, "what is made here cannot be followed");
        var constructor = _types.On(operation.Constructor);
        var arguments = Arguments(operation.Arguments, constructor.Parameters.Length, toUser: _program.Types.IsUser(constructor));
        var made = New(operation, constructor, arguments);
        if (operation.Initializer is null) return made;

        var slot = NewSlot();
        var initialize = Initialize(operation.Initializer, slot)!;
        return frame =>
        {
            var value = made(frame);
            if (value is null or Unknown) return value;
            frame.Slots[slot] = value;
            initialize(frame);
            return frame.Slots[slot];
        };
    }

    private Expr New(IOperation operation, IMethodSymbol constructor, Func<Frame, object?[]> arguments)
    {
        var (type, syntax) = (constructor.ContainingType, operation.Syntax);
        if (_program.Types.IsUser(type))
        {
            if (type.BaseType is { SpecialType: SpecialType.None } parent && !_program.Types.IsUser(parent) && !Constructor.IsException(type)) return NotKnown(operation, $"a class of its own that derives from '{parent.Name}' cannot be followed; write an extension method or a function instead");
            var own = _program.TypeOf(type);
            var isEmptyStruct = type.IsValueType && constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true };
            var function = isEmptyStruct ? null : _program.FunctionOf(constructor);
            var needsStatics = type.StaticConstructors.Any(candidate => !candidate.IsImplicitlyDeclared);
            return frame =>
            {
                var site = frame.At(syntax);
                if (needsStatics) Statics.Of(_program, own, frame.Run, site);
                var given = arguments(frame);
                var made = new UserObject(own, frame.Run);
                frame.Run.At = site;
                function?.Call(frame.Run, made, given, site);
                return made;
            };
        }

        if (type.IsValueType && constructor.Parameters.IsEmpty) return Default(type);
        var (name, objection) = (NameOf(constructor), _program.Members.Objection(constructor));
        var real = objection is null ? Sibling(constructor) ?? _program.Members.Of(constructor) : null;
        var sorts = type.Name is "SortedDictionary" or "SortedSet" or "SortedList" && real is not null && !constructor.Parameters.Any(parameter => parameter.Type.Name == "IComparer") ? Sorted(constructor) : null;
        if (real is not null && typeof(IArchitecture).IsAssignableFrom(real.Method.DeclaringType)) real = null;
        return frame =>
        {
            var site = frame.At(syntax);
            if (objection is not null) return frame.Run.Unknown($"{name} {objection}", site);
            if (real is null) return frame.Run.Unknown($"{name} is not on the list of what a model may use", site);
            var made = sorts is { } ordinal ? CallReal(frame, ordinal.Member, null, [.. arguments(frame), ordinal.Comparer], site, mayBeNull: true) : CallReal(frame, real, null, arguments(frame), site, mayBeNull: true);
            if (made is Element element) frame.Run.NoteMade(element, site);
            return made;
        };
    }

    /// <summary>Sets the members of what is in the slot.</summary>
    private Action<Frame>? Initialize(IObjectOrCollectionInitializerOperation? initializer, int slot)
    {
        if (initializer is null) return null;
        _receivers.Push(slot);
        var steps = initializer.Initializers.Select(Member).ToArray();
        _receivers.Pop();
        return frame =>
        {
            foreach (var step in steps) step(frame);
        };

        Action<Frame> Member(IOperation member)
        {
            if (member is not IMemberInitializerOperation nested)
            {
                var effect = Effect(member);
                return frame => effect(frame);
            }

            var (inner, target, syntax) = (NewSlot(), Value(nested.InitializedMember), nested.Syntax);
            var initialize = Initialize(nested.Initializer, inner)!;
            return frame =>
            {
                var value = frame.Slots[inner] = target(frame);
                if (value is null) frame.Fail(new NullReferenceException(), syntax);
                else if (value is not Unknown) initialize(frame);
            };
        }
    }

    private Expr With(IWithOperation operation)
    {
        var (value, slot, syntax) = (Value(operation.Operand), NewSlot(), operation.Syntax);
        var initialize = Initialize(operation.Initializer, slot)!;
        return frame =>
        {
            var given = value(frame);
            if (given is Unknown) return given;
            if (given is null) return frame.Fail(new NullReferenceException(), syntax);
            var copy = given is UserObject own ? own.Copy() : Copies.Of(given);
            if (copy is null) return frame.Unknown(syntax, "'with' on this type cannot be followed");
            frame.Slots[slot] = copy;
            initialize(frame);
            return frame.Slots[slot];
        };
    }

    private Expr Anonymous(IAnonymousObjectCreationOperation operation)
    {
        var type = _program.TypeOf((INamedTypeSymbol)TypeOf(operation));
        var values = operation.Initializers.OfType<ISimpleAssignmentOperation>().Select(assignment => (Index: type.IndexOf(((IPropertyReferenceOperation)assignment.Target).Property), Value: Stored(assignment.Value))).ToArray();
        return frame =>
        {
            var made = new UserObject(type, frame.Run);
            foreach (var (index, value) in values) made.Fields[index] = value(frame);
            return made;
        };
    }

    private Expr DelegateCreation(IDelegateCreationOperation operation)
    {
        if (operation.Target is IAnonymousFunctionOperation lambda) return Lambda(lambda);
        if (operation.Target is not IMethodReferenceOperation reference) return Value(operation.Target);
        var (method, syntax) = (_types.On(reference.Method), operation.Syntax);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var local = LocalFunction(reference.Method);
            return frame => new UserFunction(arguments => local(frame, arguments, frame.At(syntax)), frame.Run, frame, method);
        }

        var call = Callable(operation, method, reference.IsVirtual);
        var self = reference.Instance is null ? static _ => null : Value(reference.Instance);
        return frame =>
        {
            var target = self(frame);
            if (target is Unknown) return target;
            return new UserFunction(arguments => call(frame, target, (object?[])arguments.Clone(), frame.At(syntax)), frame.Run, target, method);
        };
    }
}
