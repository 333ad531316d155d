using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    /// <summary>Something that can be read and assigned.</summary>
    /// <param name="Prepare">Evaluates what the place is in, once; then come Get and Set.</param>
    private sealed record Target(Action<Frame>? Prepare, Expr Get, Action<Frame, object?> Set);

    private Expr ReadPlace(IOperation operation)
    {
        var (prepare, get, _) = Place(operation);
        if (prepare is null) return get;
        return frame =>
        {
            prepare(frame);
            return get(frame);
        };
    }

    private Target Place(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation reference: return new(null, Read(reference.Local, operation), Write(reference.Local));
            case IParameterReferenceOperation reference: return new(null, Read(reference.Parameter, operation), Write(reference.Parameter));
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared }: return new(null, Read(declared.Local, operation), Declare(declared.Local));
            case IDeclarationExpressionOperation declaration: return Place(declaration.Expression);
            case IDiscardOperation: return new(null, static _ => null, static (_, _) => { });
            case IPropertyReferenceOperation reference: return Property(reference);
            case IFieldReferenceOperation reference: return Field(reference);
            case IEventReferenceOperation reference: return Event(reference);
            case IArrayElementReferenceOperation reference: return Element(reference);
            case IImplicitIndexerReferenceOperation reference: return IndexedFromEnd(reference);
            case IInstanceReferenceOperation: return new(null, Value(operation), static (frame, _) => frame.Run.IsIncomplete = true);
            case IConversionOperation conversion: return Place(conversion.Operand);
            case IParenthesizedOperation parenthesized: return Place(parenthesized.Operand);
            default:
                var syntax = operation.Syntax;
                return new(null, Value(operation), (frame, _) =>
                {
                    frame.Run.Say(frame.Unknown(syntax, "what is assigned to here cannot be followed"));
                    frame.Run.IsIncomplete = true;
                });
        }
    }

    private Target Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var syntax = reference.Syntax;
        var getter = property.GetMethod is null ? null : _types.On(property.GetMethod);
        var setter = property.SetMethod is null ? null : _types.On(property.SetMethod);
        if (reference.ConstrainedToType is { } constrained && property.IsStatic && getter is not null) getter = Constrained(_types.On(constrained), getter);
        var isVirtual = reference.Instance is not null && (property.IsVirtual || property.IsAbstract || property.IsOverride || property.ContainingType.TypeKind == TypeKind.Interface)
            && reference.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };
        var isNullable = Types.IsNullable(_types.On(property.ContainingType));
        if (isNullable) return NullableMember(reference);

        var self = reference.Instance is null ? null : Value(reference.Instance);
        var arguments = reference.Arguments.IsEmpty ? null : Arguments(reference.Arguments, reference.Arguments.Length, toUser: _program.Types.IsUser(property));
        var get = getter is null ? null : Callable(reference, getter, isVirtual);
        var set = setter is null ? null : Callable(reference, setter, isVirtual);
        var initialize = setter is null && property.ContainingType is { } owner && _program.Types.IsUser(property) ? BackingField(property) : null;

        if (self is null && arguments is null)
        {
            return new(null, frame => get is null ? null : get(frame, null, [], frame.At(syntax)), (frame, value) =>
            {
                if (set is not null) Dropped(frame, set(frame, null, [value], frame.At(syntax)));
                else if (initialize is { } field) Statics.Of(_program, field.Type, frame.Run, frame.At(syntax))[field.Index] = value;
            });
        }

        var (slot, index) = (NewSlot(), NewSlot());
        Action<Frame> prepare = frame =>
        {
            frame.Slots[slot] = self?.Invoke(frame);
            if (arguments is not null) frame.Slots[index] = arguments(frame);
        };
        Expr read = frame =>
        {
            var target = frame.Slots[slot];
            if (target is Unknown) return target;
            if (get is null) return frame.Unknown(syntax, $"'{property.Name}' cannot be read");
            object?[] given = arguments is null ? [] : (object?[])((object?[])frame.Slots[index]!).Clone();
            if (Array.Find(given, value => value is Unknown) is { } unknown) return unknown;
            return get(frame, target, given, frame.At(syntax));
        };
        return new(prepare, read, (frame, value) =>
        {
            var target = frame.Slots[slot];
            if (target is Unknown unknown)
            {
                frame.Run.Say(unknown);
                frame.Run.IsIncomplete = true;
                return;
            }

            object?[] given = arguments is null ? [value] : [.. (object?[])frame.Slots[index]!, value];
            if (set is not null) Dropped(frame, set(frame, target, given, frame.At(syntax)));
            else if (initialize is { } field && target is UserObject own) own.Fields[field.Index] = value;
        });
    }

    /// <summary>A setter that was not called must not go unnoticed.</summary>
    private static void Dropped(Frame frame, object? result)
    {
        if (result is not Unknown { IsSaid: false } unknown) return;
        frame.Run.Say(unknown);
        frame.Run.IsIncomplete = true;
    }

    /// <summary>A property without a setter is assigned to in its constructor.</summary>
    private (UserType Type, int Index)? BackingField(IPropertySymbol property)
    {
        if (property.ContainingType.IsAnonymousType && _types.On(property.ContainingType) is INamedTypeSymbol anonymous) return (_program.TypeOf(anonymous), _program.TypeOf(anonymous).IndexOf(property));
        var field = property.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
        if (field is null || _types.On(property.ContainingType) is not INamedTypeSymbol owner) return null;
        var type = _program.TypeOf(owner);
        return (type, property.IsStatic ? type.StaticIndexOf(field) : type.IndexOf(field));
    }

    private Target NullableMember(IPropertyReferenceOperation reference)
    {
        var (value, syntax, isCheck) = (Value(reference.Instance!), reference.Syntax, reference.Property.Name == "HasValue");
        return new(null, frame => value(frame) switch
        {
            Unknown unknown => unknown,
            var given when isCheck => Arithmetic.Box(given is not null),
            null => frame.Fail(new InvalidOperationException("Nullable object must have a value."), syntax),
            var given => given,
        }, static (_, _) => { });
    }

    private Target Field(IFieldReferenceOperation reference)
    {
        var (field, syntax) = (reference.Field, reference.Syntax);
        if (field.ContainingType.IsTupleType || !_program.Types.IsUser(field)) return RealField(reference);
        var type = _program.TypeOf((INamedTypeSymbol)_types.On(field.ContainingType));
        if ((field.IsStatic ? type.StaticIndexOf(field) : type.IndexOf(field)) < 0) return new(null, Invalid(reference), static (_, _) => { }); // declared twice while it is being written
        if (field.IsStatic)
        {
            var at = type.StaticIndexOf(field);
            return new(null, frame => Statics.Of(_program, type, frame.Run, frame.At(syntax))[at], (frame, value) => Statics.Of(_program, type, frame.Run, frame.At(syntax))[at] = value);
        }

        var (self, slot, index) = (Value(reference.Instance!), NewSlot(), type.IndexOf(field));
        return new(frame => frame.Slots[slot] = self(frame), frame => frame.Slots[slot] switch
        {
            UserObject own => own.Fields[index],
            null => frame.Fail(new NullReferenceException(), syntax),
            Unknown unknown => unknown,
            _ => frame.Unknown(syntax, $"'{field.Name}' cannot be followed"),
        }, (frame, value) =>
        {
            if (frame.Slots[slot] is UserObject own) own.Fields[index] = value;
            else if (frame.Slots[slot] is null) frame.Fail(new NullReferenceException(), syntax);
        });
    }

    private Target RealField(IFieldReferenceOperation reference)
    {
        var (field, syntax) = (reference.Field, reference.Syntax);
        if (field.ContainingType.IsTupleType) return TupleItem(reference);
        if (AllowList.Objection(_program.Types.MetadataName(field.ContainingType), field.Name) is { } objection && !Types.IsModel(field)) return new(null, NotKnown(reference, $"'{field.ContainingType.Name}.{field.Name}' {objection}"), static (_, _) => { });
        if (_program.Members.Of(field) is not { } real) return new(null, NotKnown(reference, $"'{field.ContainingType.Name}.{field.Name}' is not on the list of what a model may use"), static (_, _) => { });
        if (real.IsStatic)
        {
            var value = real.GetValue(null);
            return new(null, _ => value, static (_, _) => { });
        }

        var self = Value(reference.Instance!);
        return new(null, frame => self(frame) is { } target ? target is Unknown ? target : real.GetValue(target) : frame.Fail(new NullReferenceException(), syntax), static (_, _) => { });
    }

    /// <summary>An item of a tuple. Assigning to it makes a changed tuple, which takes the old one's place.</summary>
    private Target TupleItem(IFieldReferenceOperation reference)
    {
        var name = (reference.Field.CorrespondingTupleField ?? reference.Field).Name;
        var number = int.Parse(name.Substring(4), System.Globalization.CultureInfo.InvariantCulture) - 1;
        var outer = Place(reference.Instance!);
        return new(outer.Prepare, frame => outer.Get(frame) is { } tuple ? tuple is Unknown ? tuple : Tuples.Get(tuple, number) : null, (frame, value) =>
        {
            if (outer.Get(frame) is not { } tuple || tuple is Unknown) return;
            if (value is Unknown) outer.Set(frame, value);
            else outer.Set(frame, Tuples.With(tuple, number, value));
        });
    }

    private Target Event(IEventReferenceOperation reference)
    {
        var type = _program.Types.IsUser(reference.Event) ? _program.TypeOf((INamedTypeSymbol)_types.On(reference.Event.ContainingType)) : null;
        if (type is null) return new(null, NotKnown(reference, "this event cannot be followed"), static (_, _) => { });
        if (reference.Instance is null)
        {
            var (at, syntax) = (type.StaticIndexOf(reference.Event), reference.Syntax);
            return new(null, frame => Statics.Of(_program, type, frame.Run, frame.At(syntax))[at], (frame, value) => Statics.Of(_program, type, frame.Run, frame.At(syntax))[at] = value);
        }

        var (self, slot, index) = (Value(reference.Instance), NewSlot(), type.IndexOf(reference.Event));
        return new(frame => frame.Slots[slot] = self(frame), frame => (frame.Slots[slot] as UserObject)?.Fields[index], (frame, value) =>
        {
            if (frame.Slots[slot] is UserObject own) own.Fields[index] = value;
        });
    }

    private Target Element(IArrayElementReferenceOperation reference)
    {
        var (array, slot, syntax) = (Value(reference.ArrayReference), NewSlot(), reference.Syntax);
        if (reference.Indices.Length == 1 && BoundsOf(reference.Indices[0]) is { } bounds)
        {
            return new(frame => frame.Slots[slot] = array(frame), frame => frame.Slots[slot] is Array all ? Sliced(frame, all, bounds(frame, all.Length), syntax) : frame.Slots[slot], static (_, _) => { });
        }

        var places = NewSlot();
        var indices = reference.Indices.Select((index, dimension) => Index(index)).ToArray();
        var coerce = Coerce(TypeOf(reference));
        Action<Frame> prepare = frame =>
        {
            frame.Slots[slot] = array(frame);
            frame.Slots[places] = frame.Slots[slot] is Array all ? Array.ConvertAll(indices, index => index(frame, all.Length)) : null;
        };
        return new(prepare, frame =>
        {
            if (frame.Slots[slot] is Unknown unknown) return unknown;
            if (frame.Slots[slot] is not Array all) return frame.Fail(new NullReferenceException(), syntax);
            if (frame.Slots[places] is not int?[] at || Array.Exists(at, place => place is null)) return frame.Unknown(syntax, "which item is meant is not known");
            if (Array.Exists(at, place => place < 0) || at.Select((place, dimension) => place >= all.GetLength(dimension)).Any(outside => outside)) return frame.Fail(new IndexOutOfRangeException("Index was outside the bounds of the array."), syntax);
            return coerce(frame, all.GetValue(Array.ConvertAll(at, place => place!.Value)));
        }, (frame, value) =>
        {
            if (frame.Slots[slot] is not Array all || frame.Slots[places] is not int?[] at) return;
            if (Array.Exists(at, place => place is null))
            {
                frame.Run.IsIncomplete = true;
                return;
            }

            if (value is Unknown unknown && !Options.TryPick(frame.Run, unknown, all.GetType().GetElementType()!, null, false, out value))
            {
                frame.Run.IsIncomplete = true;
                return;
            }

            if (Array.Exists(at, place => place < 0) || at.Select((place, dimension) => place >= all.GetLength(dimension)).Any(outside => outside)) frame.Fail(new IndexOutOfRangeException("Index was outside the bounds of the array."), syntax);
            else all.SetValue(value is null ? null : Boundary.ToReal(value, all.GetType().GetElementType()!) ?? value, Array.ConvertAll(at, place => place!.Value));
        });
    }

    /// <summary>A place from the start, for an index from either end; null when it is not known.</summary>
    private Func<Frame, int, int?> Index(IOperation operation)
    {
        if (operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd)
        {
            var back = Value(fromEnd.Operand);
            return (frame, length) => back(frame) is int count ? length - count : null;
        }

        if (operation is IConversionOperation conversion && (operation.Type?.Name == "Index")) return Index(conversion.Operand);
        var value = Value(operation);
        return (frame, length) => value(frame) switch { { } index when index.GetType().FullName == "System.Index" => Offset(index, length), int place => place, long place => (int)place, uint place => (int)place, byte place => place, short place => place, char place => place, UserEnum => null, _ => null };
    }

    private static int Offset(object index, int length) => (int)index.GetType().GetMethod("GetOffset")!.Invoke(index, [length]);

    /// <summary>The bounds of a range, written in place or held in a variable; null for what is no range.</summary>
    private Func<Frame, int, (int? Start, int? End)>? BoundsOf(IOperation operation)
    {
        if (operation is IRangeOperation range) return Bounds(range);
        if (operation.Type is not { Name: "Range", ContainingNamespace.Name: "System" }) return null;
        var value = Value(operation);
        return (frame, length) => value(frame) is { } held and not Unknown
            ? (Offset(held.GetType().GetProperty("Start")!.GetValue(held), length), Offset(held.GetType().GetProperty("End")!.GetValue(held), length))
            : (null, null);
    }

    private Func<Frame, int, (int? Start, int? End)> Bounds(IRangeOperation range)
    {
        var start = range.LeftOperand is null ? static (_, _) => 0 : Index(range.LeftOperand);
        var end = range.RightOperand is null ? static (_, length) => length : Index(range.RightOperand);
        return (frame, length) => (start(frame, length), end(frame, length));
    }

    private static object? Sliced(Frame frame, Array all, (int? Start, int? End) bounds, SyntaxNode syntax)
    {
        if (bounds.Start is not { } start || bounds.End is not { } end) return frame.Unknown(syntax, "which items are meant is not known");
        if (start < 0 || end > all.Length || start > end) return frame.Fail(new ArgumentOutOfRangeException(null, "Specified argument was out of the range of valid values."), syntax);
        var part = Array.CreateInstance(all.GetType().GetElementType()!, end - start);
        Array.Copy(all, start, part, 0, end - start);
        return part;
    }

    /// <summary><c>list[^1]</c> and <c>text[1..]</c>, on what has a length and an indexer or a slicing method.</summary>
    private Expr ImplicitIndexer(IImplicitIndexerReferenceOperation reference)
    {
        var place = IndexedFromEnd(reference);
        return frame =>
        {
            place.Prepare!(frame);
            return place.Get(frame);
        };
    }

    private Target IndexedFromEnd(IImplicitIndexerReferenceOperation reference)
    {
        var (self, slot, at, syntax) = (Value(reference.Instance), NewSlot(), NewSlot(), reference.Syntax);
        var length = reference.LengthSymbol is IPropertySymbol { GetMethod: { } counter } ? Callable(reference, _types.On(counter), isVirtual: true) : null;
        if (length is null) return new(null, NotKnown(reference, "this index cannot be followed"), static (_, _) => { });

        var slice = reference.IndexerSymbol is IMethodSymbol slicing ? Callable(reference, _types.On(slicing)) : null;
        var item = reference.IndexerSymbol as IPropertySymbol;
        var get = item?.GetMethod is { } getter ? Callable(reference, _types.On(getter), isVirtual: true) : null;
        var set = item?.SetMethod is { } setter ? Callable(reference, _types.On(setter), isVirtual: true) : null;
        var bounds = BoundsOf(reference.Argument);
        var index = bounds is null ? Index(reference.Argument) : null;
        Action<Frame> prepare = frame => frame.Slots[slot] = self(frame);
        return new(prepare, frame =>
        {
            var target = frame.Slots[slot];
            if (target is Unknown) return target;
            if (target is null) return frame.Fail(new NullReferenceException(), syntax);
            if (length(frame, target, [], frame.At(syntax)) is not int count) return frame.Unknown(syntax, "which item is meant is not known");
            if (bounds is null) return index!(frame, count) is { } place && get is not null ? get(frame, target, [place], frame.At(syntax)) : frame.Unknown(syntax, "which item is meant is not known");
            if (bounds(frame, count) is not ({ } start, { } end) || slice is null) return frame.Unknown(syntax, "which items are meant is not known");
            return slice(frame, target, [start, end - start], frame.At(syntax));
        }, (frame, value) =>
        {
            if (frame.Slots[slot] is { } target and not Unknown && length(frame, target, [], frame.At(syntax)) is int count && index?.Invoke(frame, count) is { } place && set is not null) set(frame, target, [place, value], frame.At(syntax));
            else frame.Run.IsIncomplete = true;
        });
    }
}
