using System.Globalization;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Running;
using AiFactory.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Compiling;

internal sealed partial class Body
{
    /// <summary>A value on its way into a variable, field or argument: a struct that can change is copied.</summary>
    private Expr Stored(IOperation operation)
    {
        var value = Value(operation);
        if (operation.Type is not { } stated || _types.On(stated) is not { IsValueType: true, TypeKind: TypeKind.Struct } || operation is IObjectCreationOperation) return value;
        return frame => Synthesized.Copied(value(frame));
    }

    private Expr Value(IOperation operation)
    {
        if (operation.ConstantValue.HasValue) return Constant(operation);
        switch (operation)
        {
            case ILocalReferenceOperation reference: return Read(reference.Local, operation);
            case IParameterReferenceOperation reference: return Read(reference.Parameter, operation);
            case IInstanceReferenceOperation reference: return Instance(reference);
            case IConversionOperation conversion: return Conversion(conversion);
            case IInvocationOperation call: return Invocation(call);
            case IObjectCreationOperation creation: return Creation(creation);
            case IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IEventReferenceOperation: return ReadPlace(operation);
            case IImplicitIndexerReferenceOperation indexer: return ImplicitIndexer(indexer);
            case ISimpleAssignmentOperation assignment: return Assignment(assignment);
            case ICompoundAssignmentOperation assignment: return Compound(assignment);
            case ICoalesceAssignmentOperation assignment: return CoalesceAssignment(assignment);
            case IIncrementOrDecrementOperation increment: return Increment(increment);
            case IDeconstructionAssignmentOperation deconstruction: return Deconstruction(deconstruction);
            case IEventAssignmentOperation assignment: return EventAssignment(assignment);
            case IBinaryOperation binary: return Binary(binary);
            case ITupleBinaryOperation binary: return TupleEquality(binary);
            case IUnaryOperation unary: return Unary(unary);
            case IConditionalOperation conditional: return Conditional(conditional);
            case ICoalesceOperation coalesce: return Coalesce(coalesce);
            case IConditionalAccessOperation access: return ConditionalAccess(access);
            case IConditionalAccessInstanceOperation: var held = _conditionals.Peek(); return frame => frame.Slots[held];
            case IParenthesizedOperation parenthesized: return Value(parenthesized.Operand);
            case IInterpolatedStringOperation text: return Interpolated(text);
            case IInterpolatedStringHandlerCreationOperation handler: return Handler(handler);
            case IInterpolatedStringAdditionOperation addition: return Interpolated(addition);
            case IDelegateCreationOperation creation: return DelegateCreation(creation);
            case IAnonymousFunctionOperation lambda: return Lambda(lambda);
            case IArrayCreationOperation array: return Array_(array);
            case ICollectionExpressionOperation collection: return Collection(collection);
            case ITupleOperation tuple: return Tuple(tuple);
            case IDefaultValueOperation: return Default(TypeOf(operation));
            case IIsTypeOperation isType: return IsType(isType);
            case IIsPatternOperation isPattern: return IsPattern(isPattern);
            case ISwitchExpressionOperation @switch: return SwitchExpression(@switch);
            case IWithOperation with: return With(with);
            case IAnonymousObjectCreationOperation anonymous: return Anonymous(anonymous);
            case ITypeParameterObjectCreationOperation creation: return NewOfParameter(creation);
            case ITypeOfOperation typeOf: return TypeOfExpression(typeOf);
            case IThrowOperation @throw: return Throw(@throw);
            case IDeclarationExpressionOperation declaration: return Value(declaration.Expression);
            case IDiscardOperation: return static _ => null;
            case IObjectOrCollectionInitializerOperation: return static _ => null;
            case ITranslatedQueryOperation query: return Value(query.Operation);
            case IExpressionStatementOperation statement: return Value(statement.Operation);
            case IRangeOperation range: return Range(range);
            case IInvalidOperation: return Invalid(operation);
            case IAwaitOperation: return NotKnown(operation, "async code ('await') runs when it pleases; a model says one thing after the other");
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation: return NotKnown(operation, "'dynamic' is decided when it runs");
            case IMethodReferenceOperation: return NotKnown(operation, "a method without a delegate type cannot be followed");
            case { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.StackAllocArrayCreationExpressionSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ImplicitStackAllocArrayCreationExpressionSyntax }: return NotKnown(operation, "a span on the stack is not supported in a model");
            case IAddressOfOperation: return NotKnown(operation, "a pointer is not supported in a model");
            default: return NotKnown(operation, $"this form of expression ({operation.Kind}) is not supported in a model");
        }
    }

    private static Expr Invalid(IOperation operation)
    {
        var syntax = operation.Syntax;
        return frame =>
        {
            frame.Run.Say(ProblemKind.DoesNotCompile, "The code has compile errors.", frame.At(syntax));
            var unknown = frame.Unknown(syntax, "the code has compile errors");
            unknown.IsSaid = true;
            return unknown;
        };
    }

    private Expr Constant(IOperation operation)
    {
        var value = _program.Types.Constant(operation.ConstantValue.Value, operation.Type is null ? null : _types.On(operation.Type));
        return _ => value;
    }

    private Expr Default(ITypeSymbol type)
    {
        if (type.IsValueType && _program.Types.IsUser(type)) return frame => _program.DefaultOf(type, frame.Run);
        var value = _program.Types.DefaultOf(type, static _ => null);
        return _ => value;
    }

    private Expr Instance(IInstanceReferenceOperation reference)
    {
        if (reference.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance || _receivers.Count == 0) return static frame => frame.This;
        var slot = _receivers.Peek();
        return frame => frame.Slots[slot];
    }

    private Expr Conditional(IConditionalOperation operation)
    {
        var (condition, then, otherwise) = (Value(operation.Condition), Value(operation.WhenTrue), operation.WhenFalse is null ? static _ => null : Value(operation.WhenFalse));
        return frame => Truth(frame, condition(frame)) ? then(frame) : otherwise(frame);
    }

    private Expr Coalesce(ICoalesceOperation operation)
    {
        var (value, otherwise) = (Value(operation.Value), Value(operation.WhenNull));
        return frame => value(frame) ?? otherwise(frame);
    }

    private Expr ConditionalAccess(IConditionalAccessOperation operation)
    {
        var value = Value(operation.Operation);
        var slot = NewSlot();
        _conditionals.Push(slot);
        var then = Value(operation.WhenNotNull);
        _conditionals.Pop();
        return frame =>
        {
            var held = value(frame);
            if (held is null or Unknown) return held;
            frame.Slots[slot] = held;
            return then(frame);
        };
    }

    // Conversions

    private Expr Conversion(IConversionOperation operation)
    {
        var value = Value(operation.Operand);
        if (operation.OperatorMethod is { } method) return Operator(operation, method, [value], isLifted: operation.Operand.Type is { } from && Types.IsNullable(from) && !Types.IsNullable(method.Parameters[0].Type));
        if (operation.Type is null) return value;
        var to = TypeOf(operation);
        if (operation.Operand.Type is not { } stated) return value; // null, a lambda, a collection: they took the type already
        var type = _types.On(stated);
        if (SymbolEqualityComparer.Default.Equals(type, to)) return value;
        if (Types.IsSpan(to) || Types.IsSpan(type)) return value;
        if (operation.Operand is IInterpolatedStringOperation or ICollectionExpressionOperation) return value;
        if (to.TypeKind == TypeKind.Dynamic) return NotKnown(operation, "'dynamic' is decided when it runs");
        var (syntax, plainFrom, plainTo) = (operation.Syntax, Types.WithoutNullable(type), Types.WithoutNullable(to));

        if (IsNumber(plainFrom) && IsNumber(plainTo)) return NumberConversion(operation, value, type, plainFrom, to, plainTo);
        if (type.IsTupleType && to.IsTupleType) return TupleConversion(operation, value, (INamedTypeSymbol)type, (INamedTypeSymbol)to);
        if (operation.IsTryCast)
        {
            var isInstance = Instance(to);
            return frame => value(frame) is not { } given ? null : given is Unknown || isInstance(frame, given) ? given : null;
        }

        if (Types.IsNullable(type) && !Types.IsNullable(to) && to.IsValueType)
        {
            return frame => value(frame) ?? frame.Fail(new InvalidOperationException("Nullable object must have a value."), syntax);
        }

        if (type.IsValueType && to.IsReferenceType) return frame => Copies.Boxed(value(frame));
        if (operation.Conversion.IsImplicit || operation.Conversion.IsIdentity || plainTo.TypeKind == TypeKind.TypeParameter || operation.Conversion.IsNullable) return value;
        return DownCast(value, to, syntax);
    }

    private Expr DownCast(Expr value, ITypeSymbol to, SyntaxNode syntax)
    {
        var isInstance = Instance(to, isCast: true);
        var takesNull = !to.IsValueType || Types.IsNullable(to);
        return frame =>
        {
            var given = value(frame);
            if (given is Unknown) return given;
            if (given is null) return takesNull ? null : frame.Fail(new NullReferenceException(), syntax);
            return isInstance(frame, given) ? given : frame.Fail(new InvalidCastException($"Unable to cast object of type '{(given is UserObject own ? own.Type.Symbol.ToDisplayString() : given.GetType().FullName)}' to type '{to.ToDisplayString()}'."), syntax);
        };
    }

    private static bool IsNumber(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;

    private Expr NumberConversion(IConversionOperation operation, Expr value, ITypeSymbol from, ITypeSymbol plainFrom, ITypeSymbol to, ITypeSymbol plainTo)
    {
        var (isChecked, syntax, needsValue) = (operation.IsChecked, operation.Syntax, Types.IsNullable(from) && !Types.IsNullable(to));
        if (SymbolEqualityComparer.Default.Equals(plainFrom, plainTo))
        {
            return needsValue ? frame => value(frame) ?? frame.Fail(new InvalidOperationException("Nullable object must have a value."), syntax) : value;
        }

        var convert = ToNumber(plainTo, isChecked);
        return frame =>
        {
            var given = value(frame);
            if (given is Unknown) return given;
            if (given is null) return needsValue ? frame.Fail(new InvalidOperationException("Nullable object must have a value."), syntax) : null;
            try
            {
                return convert(given);
            }
            catch (OverflowException wrong)
            {
                return frame.Fail(wrong, syntax);
            }
        };
    }

    /// <summary>A number or member of an enum as that type.</summary>
    private Func<object, object> ToNumber(ITypeSymbol type, bool isChecked)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol)
        {
            var code = Code(symbol.EnumUnderlyingType!);
            if (_program.Types.IsUser(symbol))
            {
                var own = _program.Types.EnumOf(symbol);
                return value => own.Of(Arithmetic.Convert(Plain(value), code, isChecked));
            }

            var real = _program.Types.Of(symbol);
            return real is null ? value => value : value => Enum.ToObject(real, Arithmetic.Convert(Plain(value), code, isChecked));
        }

        var wanted = Code(type);
        return value => Arithmetic.Convert(Plain(value), wanted, isChecked);
    }

    /// <summary>The number behind a member of an enum.</summary>
    private static object Plain(object value) => value switch
    {
        UserEnum member => member.Number,
        Enum member => Convert.ChangeType(member, Enum.GetUnderlyingType(member.GetType()), CultureInfo.InvariantCulture),
        _ => value,
    };

    private static TypeCode Code(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => TypeCode.Boolean, SpecialType.System_Char => TypeCode.Char, SpecialType.System_SByte => TypeCode.SByte, SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_Int16 => TypeCode.Int16, SpecialType.System_UInt16 => TypeCode.UInt16, SpecialType.System_Int32 => TypeCode.Int32, SpecialType.System_UInt32 => TypeCode.UInt32,
        SpecialType.System_Int64 => TypeCode.Int64, SpecialType.System_UInt64 => TypeCode.UInt64, SpecialType.System_Decimal => TypeCode.Decimal, SpecialType.System_Single => TypeCode.Single,
        SpecialType.System_Double => TypeCode.Double, SpecialType.System_String => TypeCode.String,
        _ => type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? Code(underlying) : TypeCode.Object,
    };

    // Operators

    private Expr Binary(IBinaryOperation operation)
    {
        var kind = operation.OperatorKind;
        if (kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr && operation.OperatorMethod is null) return ShortCircuit(operation);
        var (left, right) = (Value(operation.LeftOperand), Value(operation.RightOperand));
        if (operation.OperatorMethod is { } method) return Operator(operation, method, [left, right], operation.IsLifted);
        if (operation.LeftOperand.Type is null && operation.RightOperand.Type is null) return NotKnown(operation, "this comparison cannot be followed");

        var type = _types.On(operation.LeftOperand.Type ?? operation.RightOperand.Type!);
        var other = _types.On(operation.RightOperand.Type ?? operation.LeftOperand.Type!);
        if (kind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String) return Concatenation(left, right);
        if (type.TypeKind == TypeKind.Delegate && kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract)
        {
            var isAdd = kind == BinaryOperatorKind.Add;
            return frame => isAdd ? UserFunction.Combine(UserFunction.Behind(left(frame)), UserFunction.Behind(right(frame))) : UserFunction.Remove(UserFunction.Behind(left(frame)), UserFunction.Behind(right(frame)));
        }

        return Calculation(operation, kind, left, right, type, other, operation.Type is null ? type : TypeOf(operation), operation.IsLifted, operation.IsChecked);
    }

    private Expr ShortCircuit(IBinaryOperation operation)
    {
        var (left, right, isAnd) = (Value(operation.LeftOperand), Value(operation.RightOperand), operation.OperatorKind == BinaryOperatorKind.ConditionalAnd);
        return frame => Truth(frame, left(frame)) == isAnd ? right(frame) : Arithmetic.Box(!isAnd);
    }

    private static Expr Concatenation(Expr left, Expr right) => frame =>
    {
        var (one, other) = (left(frame), right(frame));
        if (one is Unknown) return one;
        if (other is Unknown) return other;
        try
        {
            var (first, second) = (ValueText.Of(one, frame.Run), ValueText.Of(other, frame.Run));
            frame.Run.Spend(1 + ((first.Length + second.Length) / 32), null);
            return first.Length + second.Length > frame.Run.Limits.Characters ? throw new LimitException($"A text has more than {frame.Run.Limits.Characters:N0} characters.", null) : first + second;
        }
        catch (UnknownException unknown)
        {
            return unknown.Value;
        }
    };

    /// <summary>A built-in operator on two values of one type.</summary>
    private Expr Calculation(IOperation operation, BinaryOperatorKind kind, Expr left, Expr right, ITypeSymbol type, ITypeSymbol other, ITypeSymbol result, bool isLifted, bool isChecked)
    {
        var syntax = operation.Syntax;
        var (plain, isEquality) = (Types.WithoutNullable(type.SpecialType == SpecialType.None && type.TypeKind != TypeKind.Enum && !Types.IsNullable(type) && IsNumber(Types.WithoutNullable(other)) ? other : type), kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals);
        var isEnum = plain.TypeKind == TypeKind.Enum || Types.WithoutNullable(other).TypeKind == TypeKind.Enum;
        var code = Code(plain.TypeKind != TypeKind.Enum && isEnum ? Types.WithoutNullable(other) : plain);
        var calculate = code is TypeCode.Object or TypeCode.String ? null : Arithmetic.Binary(kind, code, isChecked);
        if (calculate is null)
        {
            if (!isEquality) return NotKnown(operation, $"this operator ({kind}) is not supported in a model");
            return Equality(left, right, kind == BinaryOperatorKind.Equals, plain.SpecialType == SpecialType.System_String && Types.WithoutNullable(other).SpecialType == SpecialType.System_String || plain.IsValueType);
        }

        var toResult = isEnum && Types.WithoutNullable(result).TypeKind == TypeKind.Enum ? ToNumber(Types.WithoutNullable(result), false) : null;
        var isComparison = result.SpecialType == SpecialType.System_Boolean && plain.SpecialType != SpecialType.System_Boolean;
        var isLogic = code == TypeCode.Boolean && kind is BinaryOperatorKind.And or BinaryOperatorKind.Or;
        return frame =>
        {
            var (one, two) = (left(frame), right(frame));
            if (one is Unknown) return one;
            if (two is Unknown) return two;
            if (one is null || two is null)
            {
                if (isEquality) return Arithmetic.Box((one is null && two is null) == (kind == BinaryOperatorKind.Equals));
                if (isComparison) return Arithmetic.Box(false);
                return isLogic && (one ?? two) is bool known && known == (kind == BinaryOperatorKind.Or) ? Arithmetic.Box(known) : null;
            }

            try
            {
                if (isEnum) (one, two) = (Plain(one), Plain(two));
                var calculated = calculate(one, two);
                return toResult is null ? calculated : toResult(calculated);
            }
            catch (ArithmeticException wrong)
            {
                return frame.Fail(wrong, syntax);
            }
        };
    }

    private static Expr Equality(Expr left, Expr right, bool whenEqual, bool byValue) => frame =>
    {
        var (one, two) = (left(frame), right(frame));
        if (one is Unknown) return one;
        if (two is Unknown) return two;
        if (one is UserFunction or Delegate) return Arithmetic.Box(Equals(UserFunction.Behind(one) ?? one, UserFunction.Behind(two) ?? two) == whenEqual);
        return Arithmetic.Box((byValue || one is UserEnum ? Equals(one, two) : ReferenceEquals(one, two)) == whenEqual);
    };

    /// <summary>An operator that a type declares.</summary>
    private Expr Operator(IOperation operation, IMethodSymbol method, Expr[] operands, bool isLifted)
    {
        var target = _types.On(method);
        var syntax = operation.Syntax;
        var call = Callable(operation, target);
        var isEquality = method.Name is "op_Equality" or "op_Inequality";
        var isComparison = method.Name is "op_LessThan" or "op_GreaterThan" or "op_LessThanOrEqual" or "op_GreaterThanOrEqual";
        return frame =>
        {
            var values = new object?[operands.Length];
            for (var index = 0; index < values.Length; index++) values[index] = Synthesized.Copied(operands[index](frame));
            if (Array.Find(values, value => value is Unknown) is { } unknown) return unknown;
            if (isLifted && Array.Exists(values, value => value is null))
            {
                if (isEquality) return Arithmetic.Box(Array.TrueForAll(values, value => value is null) == (method.Name == "op_Equality"));
                return isComparison ? Arithmetic.Box(false) : null;
            }

            return call(frame, null, values, frame.At(syntax));
        };
    }

    private Expr TupleEquality(ITupleBinaryOperation operation)
    {
        var (left, right, whenEqual) = (Value(operation.LeftOperand), Value(operation.RightOperand), operation.OperatorKind == BinaryOperatorKind.Equals);
        return frame =>
        {
            var (one, two) = (left(frame), right(frame));
            if (one is Unknown) return one;
            return two is Unknown ? two : Arithmetic.Box(SameItems(one, two) == whenEqual);
        };

        static bool SameItems(object? one, object? two)
        {
            if (Parts(one) is not { } first || Parts(two) is not { } second) return Equals(one, two) || (one is IConvertible && two is IConvertible && one is not string && Convert.ToDecimal(one, CultureInfo.InvariantCulture) == Convert.ToDecimal(two, CultureInfo.InvariantCulture));
            return first.Zip(second, SameItems).All(same => same);
        }
    }

    private Expr Unary(IUnaryOperation operation)
    {
        var value = Value(operation.Operand);
        if (operation.OperatorMethod is { } method) return Operator(operation, method, [value], operation.IsLifted);
        if (operation.OperatorKind == UnaryOperatorKind.Hat) return FromEnd(operation, value);
        var (kind, code, syntax, isChecked) = (operation.OperatorKind, Code(Types.WithoutNullable(_types.On(operation.Operand.Type!))), operation.Syntax, operation.IsChecked);
        var toEnum = Types.WithoutNullable(_types.On(operation.Operand.Type!)) is { TypeKind: TypeKind.Enum } symbol ? ToNumber(symbol, false) : null;
        var zero = kind == UnaryOperatorKind.Minus && code is TypeCode.Int32 or TypeCode.Int64 ? Arithmetic.Binary(BinaryOperatorKind.Subtract, code, isChecked) : null;
        return frame =>
        {
            var given = value(frame);
            if (given is null or Unknown) return given;
            try
            {
                switch (kind)
                {
                    case UnaryOperatorKind.Not when given is bool flag: return Arithmetic.Box(!flag);
                    case UnaryOperatorKind.Plus: return given;
                    case UnaryOperatorKind.Minus when zero is not null: return zero(code == TypeCode.Int32 ? (object)0 : 0L, given);
                    case UnaryOperatorKind.Minus: return given switch { double number => -number, float number => -number, decimal number => -number, _ => given };
                    default: return Complement(given, toEnum);
                }
            }
            catch (OverflowException wrong)
            {
                return frame.Fail(wrong, syntax);
            }
        };
    }

    private static object Complement(object given, Func<object, object>? toEnum)
    {
        object turned = Plain(given) switch { int number => ~number, long number => ~number, uint number => ~number, ulong number => ~number, var small => ~Convert.ToInt32(small, CultureInfo.InvariantCulture) };
        return toEnum is null ? turned : toEnum(turned);
    }

    private Expr Increment(IIncrementOrDecrementOperation operation)
    {
        var place = Place(operation.Target);
        var type = Types.WithoutNullable(_types.On(operation.Target.Type!));
        if (operation.OperatorMethod is { IsStatic: false } own)
        {
            var (change, at) = (Callable(operation, _types.On(own)), operation.Syntax);
            return frame =>
            {
                place.Prepare?.Invoke(frame);
                var target = place.Get(frame);
                if (target is not Unknown) change(frame, target, [], frame.At(at));
                return target;
            };
        }

        if (operation.OperatorMethod is { } method)
        {
            var held = NewSlot();
            var call = Operator(operation, method, [frame => frame.Slots[held]], operation.IsLifted);
            return frame =>
            {
                place.Prepare?.Invoke(frame);
                var old = frame.Slots[held] = place.Get(frame);
                var next = call(frame);
                place.Set(frame, next);
                return operation.IsPostfix ? old : next;
            };
        }

        var (kind, code, back, syntax) = (operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, Code(type), ToNumber(type, operation.IsChecked), operation.Syntax);
        var wide = code is TypeCode.Int64 or TypeCode.UInt32 or TypeCode.UInt64 or TypeCode.Double or TypeCode.Single or TypeCode.Decimal ? code : TypeCode.Int32;
        var calculate = Arithmetic.Binary(kind, wide, operation.IsChecked)!;
        var one = Arithmetic.Convert(1, wide, false);
        return frame =>
        {
            place.Prepare?.Invoke(frame);
            var old = place.Get(frame);
            if (old is null or Unknown) return old;
            try
            {
                var next = back(calculate(Arithmetic.Convert(Plain(old), wide, false), one));
                place.Set(frame, next);
                return operation.IsPostfix ? old : next;
            }
            catch (OverflowException wrong)
            {
                return frame.Fail(wrong, syntax);
            }
        };
    }

    // Assignments

    private Expr Assignment(ISimpleAssignmentOperation operation)
    {
        if (operation.IsRef) return NotKnown(operation, "a variable that stands for another ('ref') is not supported in a model");
        if (operation.Target is IDiscardOperation) return Value(operation.Value);
        var place = Place(operation.Target);
        var value = Stored(operation.Value);
        if (place.Prepare is null)
        {
            return frame =>
            {
                var given = value(frame);
                place.Set(frame, given);
                return given;
            };
        }

        return frame =>
        {
            place.Prepare(frame);
            var given = value(frame);
            place.Set(frame, given);
            return given;
        };
    }

    private Expr Compound(ICompoundAssignmentOperation operation)
    {
        var place = Place(operation.Target);
        var type = _types.On(operation.Target.Type!);
        if (type.TypeKind == TypeKind.Delegate)
        {
            var (function, isAdd) = (Value(operation.Value), operation.OperatorKind == BinaryOperatorKind.Add);
            return frame =>
            {
                place.Prepare?.Invoke(frame);
                var (old, other) = (UserFunction.Behind(place.Get(frame)), UserFunction.Behind(function(frame)));
                var combined = isAdd ? UserFunction.Combine(old, other) : UserFunction.Remove(old, other);
                place.Set(frame, combined);
                return combined;
            };
        }

        var slot = NewSlot();
        Expr left = frame => frame.Slots[slot];
        var right = Value(operation.Value);
        var other = operation.Value.Type is null ? type : _types.On(operation.Value.Type);
        Expr calculated;
        if (operation.OperatorMethod is { IsStatic: false } own)
        {
            var (call, syntax) = (Callable(operation, _types.On(own)), operation.Syntax);
            return frame =>
            {
                place.Prepare?.Invoke(frame);
                var target = place.Get(frame);
                if (target is Unknown) return target;
                call(frame, target, [right(frame)], frame.At(syntax));
                return target;
            };
        }

        if (operation.OperatorMethod is { } method)
        {
            calculated = Operator(operation, method, [left, right], operation.IsLifted);
        }
        else if (type.SpecialType == SpecialType.System_String)
        {
            calculated = Concatenation(left, right);
        }
        else
        {
            var isShift = operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
            var wide = Wide(Types.WithoutNullable(type), Types.WithoutNullable(other), isShift);
            var widen = wide is null || SymbolEqualityComparer.Default.Equals(wide, Types.WithoutNullable(type)) ? left : Widened(left, wide);
            var widenRight = wide is null || isShift || SymbolEqualityComparer.Default.Equals(wide, Types.WithoutNullable(other)) ? right : Widened(right, wide);
            calculated = Calculation(operation, operation.OperatorKind, widen, widenRight, wide ?? type, isShift ? wide ?? type : wide ?? other, wide ?? type, operation.IsLifted, operation.IsChecked);
            if (IsNumber(Types.WithoutNullable(type)) && !SymbolEqualityComparer.Default.Equals(wide, Types.WithoutNullable(type)))
            {
                var (back, before) = (ToNumber(Types.WithoutNullable(type), operation.IsChecked), calculated);
                var syntax = operation.Syntax;
                calculated = frame =>
                {
                    var result = before(frame);
                    if (result is null or Unknown) return result;
                    try
                    {
                        return back(result);
                    }
                    catch (OverflowException wrong)
                    {
                        return frame.Fail(wrong, syntax);
                    }
                };
            }
        }

        return frame =>
        {
            place.Prepare?.Invoke(frame);
            frame.Slots[slot] = place.Get(frame);
            var result = calculated(frame);
            place.Set(frame, result);
            return result;
        };
    }

    /// <summary>The type that an operator on the two works in; null for what is no number.</summary>
    private ITypeSymbol? Wide(ITypeSymbol one, ITypeSymbol other, bool isShift)
    {
        if (!IsNumber(one) || one.TypeKind == TypeKind.Enum || !IsNumber(other)) return null;
        var codes = isShift ? new[] { Code(one) } : [Code(one), Code(other)];
        var special = codes.Contains(TypeCode.Decimal) ? SpecialType.System_Decimal : codes.Contains(TypeCode.Double) ? SpecialType.System_Double : codes.Contains(TypeCode.Single) ? SpecialType.System_Single
            : codes.Contains(TypeCode.UInt64) ? SpecialType.System_UInt64 : codes.Contains(TypeCode.Int64) ? SpecialType.System_Int64
            : codes.Contains(TypeCode.UInt32) ? (codes.All(code => code is TypeCode.UInt32 or TypeCode.Byte or TypeCode.UInt16 or TypeCode.Char) ? SpecialType.System_UInt32 : SpecialType.System_Int64) : SpecialType.System_Int32;
        return _program.Compilation.GetSpecialType(special);
    }

    private Expr Widened(Expr value, ITypeSymbol to)
    {
        var convert = ToNumber(to, false);
        return frame => value(frame) is var given && given is null or Unknown ? given : convert(given);
    }

    private Expr CoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        var (place, value) = (Place(operation.Target), Stored(operation.Value));
        return frame =>
        {
            place.Prepare?.Invoke(frame);
            if (place.Get(frame) is { } held) return held;
            var given = value(frame);
            place.Set(frame, given);
            return given;
        };
    }

    private Expr EventAssignment(IEventAssignmentOperation operation)
    {
        var reference = (IEventReferenceOperation)operation.EventReference;
        if ((operation.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod) is not { } method) return NotKnown(operation, "this event cannot be followed");
        var (call, handler, syntax) = (Callable(operation, _types.On(method), isVirtual: reference.Instance is not null), Value(operation.HandlerValue), operation.Syntax);
        var self = reference.Instance is null ? static _ => null : Value(reference.Instance);
        return frame => self(frame) is var target && target is Unknown ? target : call(frame, target, [handler(frame)], frame.At(syntax));
    }

    private Expr Throw(IThrowOperation operation)
    {
        var syntax = operation.Syntax;
        if (operation.Exception is null)
        {
            if (_caught.Count == 0) return NotKnown(operation, "there is nothing to throw again here");
            var slot = _caught.Peek();
            return frame => throw (ProgramException)frame.Slots[slot]!;
        }

        var exception = Value(operation.Exception);
        return frame => exception(frame) switch
        {
            Unknown unknown => throw new ProgramException(new Exception(unknown.Reason), frame.At(syntax)),
            null => throw new ProgramException(new NullReferenceException(), frame.At(syntax)),
            var value => throw Thrown(frame, value, syntax),
        };
    }

    private static ProgramException Thrown(Frame frame, object value, SyntaxNode syntax)
    {
        frame.Run.Spend(Run.ExceptionSteps, null);
        return new(value, frame.At(syntax));
    }

    // Types

    /// <summary>Whether a value is of the type.</summary>
    /// <param name="isCast">A cast is taken to be right where it cannot be told.</param>
    private Func<Frame, object, bool> Instance(ITypeSymbol type, bool isCast = false)
    {
        var plain = Types.WithoutNullable(type);
        if (plain.SpecialType == SpecialType.System_Object) return static (_, _) => true;
        var real = _program.Types.Of(plain);
        var isUser = _program.Types.IsUser(plain);
        var isErased = !isUser && real is not null && IsErased(real);
        return (frame, value) => value switch
        {
            UserObject own => own.Type.Is(plain) || (real is not null && !isUser && own.Native is { } native && real.IsInstanceOfType(native)),
            UserEnum member => SymbolEqualityComparer.Default.Equals(member.Type.Symbol, plain) || plain.SpecialType is SpecialType.System_Enum or SpecialType.System_ValueType || plain.Name is nameof(IComparable) or nameof(IFormattable),
            UserFunction => plain.TypeKind == TypeKind.Delegate || plain.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate,
            _ => !isUser && real is not null && real.IsInstanceOfType(value) && (isCast || !isErased || Undecided(frame)),
        };
    }

    private static bool Undecided(Frame frame) => throw new UnknownException(frame.Run.Unknown("which of one's own types a collection holds", frame.Run.At ?? frame.Caller!));

    private Expr IsType(IIsTypeOperation operation)
    {
        var (value, isInstance, negated) = (Value(operation.ValueOperand), Instance(_types.On(operation.TypeOperand)), operation.IsNegated);
        var syntax = operation.Syntax;
        return frame =>
        {
            var given = value(frame);
            if (given is Unknown) return given;
            frame.Run.At = frame.At(syntax);
            return Answer(frame, (_, item) => (item is not null && isInstance(frame, item)) != negated, given);
        };
    }

    private Expr TypeOfExpression(ITypeOfOperation operation)
    {
        var type = _types.On(operation.TypeOperand);
        var real = _program.Types.IsUser(type) ? null : _program.Types.Of(type);
        object? value = real is null || IsErased(real) ? new UserTypeName(type) : real;
        return _ => value;
    }

    private static bool IsErased(Type type) => type.Namespace?.StartsWith("AiFactory.Interpreter", StringComparison.Ordinal) == true || (type.IsGenericType && type.GetGenericArguments().Any(IsErased)) || (type.HasElementType && IsErased(type.GetElementType()!));

    private Expr NewOfParameter(ITypeParameterObjectCreationOperation operation)
    {
        var type = TypeOf(operation);
        if (type is not INamedTypeSymbol named) return NotKnown(operation, $"'new {type.Name}()' cannot be followed");
        var slot = NewSlot();
        var initialize = Initialize(operation.Initializer, slot);
        Expr made;
        if (_program.Types.IsUser(named))
        {
            var constructor = named.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
            if (constructor is null) return NotKnown(operation, $"'new {type.Name}()' cannot be followed");
            made = New(operation, constructor, static _ => []);
        }
        else if (_program.Types.Of(named) is { } real && real.GetConstructor(Type.EmptyTypes) is not null)
        {
            made = _ => Activator.CreateInstance(real);
        }
        else
        {
            return NotKnown(operation, $"'new {type.Name}()' cannot be followed");
        }

        return frame =>
        {
            var value = frame.Slots[slot] = made(frame);
            initialize?.Invoke(frame);
            return value;
        };
    }

    /// <summary>A range as a value of its own; within brackets it is read directly.</summary>
    private Expr Range(IRangeOperation operation)
    {
        if (AllowList.Find("System.Range") is not { } type || AllowList.Find("System.Index") is not { } index) return NotKnown(operation, "a range is not known to this compiler's runtime");
        var (start, end) = (operation.LeftOperand is null ? null : Value(operation.LeftOperand), operation.RightOperand is null ? null : Value(operation.RightOperand));
        var (first, last) = (Activator.CreateInstance(index, 0, false), Activator.CreateInstance(index, 0, true));
        return frame =>
        {
            var (from, to) = (start is null ? first : start(frame), end is null ? last : end(frame));
            return from as Unknown ?? to as Unknown ?? Activator.CreateInstance(type, from, to);
        };
    }

    private static Expr FromEnd(IUnaryOperation operation, Expr value)
    {
        if (AllowList.Find("System.Index") is not { } type) return NotKnown(operation, "an index from the end is not known to this compiler's runtime");
        var syntax = operation.Syntax;
        return frame => value(frame) switch
        {
            int back when back >= 0 => Activator.CreateInstance(type, back, true),
            int => frame.Fail(new ArgumentOutOfRangeException(nameof(value), "Non-negative number required."), syntax),
            var other => other,
        };
    }

    /// <summary>Null that came out of library code is the default of a struct or enum of a person's own; numbers take the type that they are read as.</summary>
    private Func<Frame, object?, object?> Coerce(ITypeSymbol type)
    {
        if (type.IsValueType && !Types.IsNullable(type) && _program.Types.IsUser(type)) return (frame, value) => value ?? _program.DefaultOf(type, frame.Run);
        if (!IsNumber(type) || type.TypeKind == TypeKind.Enum) return static (_, value) => value;
        var (code, convert) = (Code(type), ToNumber(type, false));
        return (_, value) => value is null or Unknown || Type.GetTypeCode(value.GetType()) == code ? value : convert(value);
    }
}
