using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace AiFactory.Interpreter.Running;

/// <summary>The built-in operators on numbers, for operands of one type.</summary>
internal static class Arithmetic
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static object Box(bool value) => value ? True : False;

    /// <summary>The operation on two values of that type; null where the type has no such operator.</summary>
    public static Func<object, object, object>? Binary(BinaryOperatorKind kind, TypeCode type, bool isChecked) => type switch
    {
        TypeCode.Int32 => Int(kind, isChecked),
        TypeCode.Int64 => Long(kind, isChecked),
        TypeCode.UInt32 => UInt(kind, isChecked),
        TypeCode.UInt64 => ULong(kind, isChecked),
        TypeCode.Double => Double(kind),
        TypeCode.Single => Single(kind),
        TypeCode.Decimal => Decimal(kind),
        TypeCode.Boolean => Boolean(kind),
        TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char => Small(kind),
        _ => null,
    };

    /// <summary>A number as another type, as a cast does.</summary>
    public static object Convert(object value, TypeCode to, bool isChecked)
    {
        if (value is char letter) value = (int)letter;
        switch (value)
        {
            case double or float:
                return FromDouble(System.Convert.ToDouble(value, CultureInfo.InvariantCulture), value, to, isChecked);
            case decimal number:
                return to == TypeCode.Decimal ? number : to == TypeCode.Double ? (double)number : to == TypeCode.Single ? (float)number : to == TypeCode.UInt64 ? (ulong)number : Whole((long)number, to, isChecked: true);
            case ulong large:
                return to switch
                {
                    TypeCode.UInt64 => large, TypeCode.Double => (double)large, TypeCode.Single => (float)large, TypeCode.Decimal => (decimal)large,
                    _ => isChecked ? Whole(checked((long)large), to, true) : Whole(unchecked((long)large), to, false),
                };
            default:
                return Whole(System.Convert.ToInt64(value, CultureInfo.InvariantCulture), to, isChecked);
        }
    }

    private static object FromDouble(double number, object original, TypeCode to, bool isChecked)
    {
        switch (to)
        {
            case TypeCode.Double: return number;
            case TypeCode.Single: return original is float same ? same : (float)number;
            case TypeCode.Decimal: return original is float single ? (decimal)single : (decimal)number;
            case TypeCode.UInt64: return isChecked ? checked((ulong)number) : Saturated(number, 0, ulong.MaxValue, ulong.MaxValue, whole => (ulong)whole);
            case TypeCode.Int64: return isChecked ? checked((long)number) : Saturated(number, long.MinValue, long.MaxValue, long.MaxValue, whole => (long)whole);
        }

        if (isChecked) return Whole(checked((long)number), to, true);
        if (to == TypeCode.UInt32) return Saturated(number, 0, uint.MaxValue, uint.MaxValue, whole => (uint)whole);
        var full = Saturated(number, int.MinValue, int.MaxValue, int.MaxValue, whole => (int)whole);
        return to == TypeCode.Int32 ? full : Whole(full, to, false);
    }

    /// <summary>As .NET 9 and later cast: the nearest value there is, and zero for no number.</summary>
    private static T Saturated<T>(double number, double least, double most, T mostExact, Func<double, T> cast) =>
        double.IsNaN(number) ? cast(0) : number >= most ? mostExact : number <= least ? cast(least) : cast(Math.Truncate(number));

    private static object Whole(long number, TypeCode to, bool isChecked) => to switch
    {
        TypeCode.Int32 => isChecked ? checked((int)number) : unchecked((int)number),
        TypeCode.Int64 => number,
        TypeCode.UInt32 => isChecked ? checked((uint)number) : unchecked((uint)number),
        TypeCode.UInt64 => isChecked ? checked((ulong)number) : unchecked((ulong)number),
        TypeCode.Int16 => isChecked ? checked((short)number) : unchecked((short)number),
        TypeCode.UInt16 => isChecked ? checked((ushort)number) : unchecked((ushort)number),
        TypeCode.Byte => isChecked ? checked((byte)number) : unchecked((byte)number),
        TypeCode.SByte => isChecked ? checked((sbyte)number) : unchecked((sbyte)number),
        TypeCode.Char => isChecked ? checked((char)number) : unchecked((char)number),
        TypeCode.Double => (double)number,
        TypeCode.Single => (float)number,
        TypeCode.Decimal => (decimal)number,
        _ => throw new InvalidCastException(),
    };

    private static Func<object, object, object>? Int(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? (a, b) => checked((int)a + (int)b) : (a, b) => unchecked((int)a + (int)b),
        BinaryOperatorKind.Subtract => isChecked ? (a, b) => checked((int)a - (int)b) : (a, b) => unchecked((int)a - (int)b),
        BinaryOperatorKind.Multiply => isChecked ? (a, b) => checked((int)a * (int)b) : (a, b) => unchecked((int)a * (int)b),
        BinaryOperatorKind.Divide => (a, b) => (int)a / (int)b,
        BinaryOperatorKind.Remainder => (a, b) => (int)a % (int)b,
        BinaryOperatorKind.And => (a, b) => (int)a & (int)b,
        BinaryOperatorKind.Or => (a, b) => (int)a | (int)b,
        BinaryOperatorKind.ExclusiveOr => (a, b) => (int)a ^ (int)b,
        BinaryOperatorKind.LeftShift => (a, b) => (int)a << (int)b,
        BinaryOperatorKind.RightShift => (a, b) => (int)a >> (int)b,
        BinaryOperatorKind.UnsignedRightShift => (a, b) => (int)a >>> (int)b,
        BinaryOperatorKind.Equals => (a, b) => Box((int)a == (int)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((int)a != (int)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((int)a < (int)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((int)a <= (int)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((int)a > (int)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((int)a >= (int)b),
        _ => null,
    };

    private static Func<object, object, object>? Long(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? (a, b) => checked((long)a + (long)b) : (a, b) => unchecked((long)a + (long)b),
        BinaryOperatorKind.Subtract => isChecked ? (a, b) => checked((long)a - (long)b) : (a, b) => unchecked((long)a - (long)b),
        BinaryOperatorKind.Multiply => isChecked ? (a, b) => checked((long)a * (long)b) : (a, b) => unchecked((long)a * (long)b),
        BinaryOperatorKind.Divide => (a, b) => (long)a / (long)b,
        BinaryOperatorKind.Remainder => (a, b) => (long)a % (long)b,
        BinaryOperatorKind.And => (a, b) => (long)a & (long)b,
        BinaryOperatorKind.Or => (a, b) => (long)a | (long)b,
        BinaryOperatorKind.ExclusiveOr => (a, b) => (long)a ^ (long)b,
        BinaryOperatorKind.LeftShift => (a, b) => (long)a << (int)b,
        BinaryOperatorKind.RightShift => (a, b) => (long)a >> (int)b,
        BinaryOperatorKind.UnsignedRightShift => (a, b) => (long)a >>> (int)b,
        BinaryOperatorKind.Equals => (a, b) => Box((long)a == (long)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((long)a != (long)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((long)a < (long)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((long)a <= (long)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((long)a > (long)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((long)a >= (long)b),
        _ => null,
    };

    private static Func<object, object, object>? UInt(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? (a, b) => checked((uint)a + (uint)b) : (a, b) => unchecked((uint)a + (uint)b),
        BinaryOperatorKind.Subtract => isChecked ? (a, b) => checked((uint)a - (uint)b) : (a, b) => unchecked((uint)a - (uint)b),
        BinaryOperatorKind.Multiply => isChecked ? (a, b) => checked((uint)a * (uint)b) : (a, b) => unchecked((uint)a * (uint)b),
        BinaryOperatorKind.Divide => (a, b) => (uint)a / (uint)b,
        BinaryOperatorKind.Remainder => (a, b) => (uint)a % (uint)b,
        BinaryOperatorKind.And => (a, b) => (uint)a & (uint)b,
        BinaryOperatorKind.Or => (a, b) => (uint)a | (uint)b,
        BinaryOperatorKind.ExclusiveOr => (a, b) => (uint)a ^ (uint)b,
        BinaryOperatorKind.LeftShift => (a, b) => (uint)a << (int)b,
        BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift => (a, b) => (uint)a >> (int)b,
        BinaryOperatorKind.Equals => (a, b) => Box((uint)a == (uint)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((uint)a != (uint)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((uint)a < (uint)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((uint)a <= (uint)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((uint)a > (uint)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((uint)a >= (uint)b),
        _ => null,
    };

    private static Func<object, object, object>? ULong(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? (a, b) => checked((ulong)a + (ulong)b) : (a, b) => unchecked((ulong)a + (ulong)b),
        BinaryOperatorKind.Subtract => isChecked ? (a, b) => checked((ulong)a - (ulong)b) : (a, b) => unchecked((ulong)a - (ulong)b),
        BinaryOperatorKind.Multiply => isChecked ? (a, b) => checked((ulong)a * (ulong)b) : (a, b) => unchecked((ulong)a * (ulong)b),
        BinaryOperatorKind.Divide => (a, b) => (ulong)a / (ulong)b,
        BinaryOperatorKind.Remainder => (a, b) => (ulong)a % (ulong)b,
        BinaryOperatorKind.And => (a, b) => (ulong)a & (ulong)b,
        BinaryOperatorKind.Or => (a, b) => (ulong)a | (ulong)b,
        BinaryOperatorKind.ExclusiveOr => (a, b) => (ulong)a ^ (ulong)b,
        BinaryOperatorKind.LeftShift => (a, b) => (ulong)a << (int)b,
        BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift => (a, b) => (ulong)a >> (int)b,
        BinaryOperatorKind.Equals => (a, b) => Box((ulong)a == (ulong)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((ulong)a != (ulong)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((ulong)a < (ulong)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((ulong)a <= (ulong)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((ulong)a > (ulong)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((ulong)a >= (ulong)b),
        _ => null,
    };

    private static Func<object, object, object>? Double(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => (a, b) => (double)a + (double)b,
        BinaryOperatorKind.Subtract => (a, b) => (double)a - (double)b,
        BinaryOperatorKind.Multiply => (a, b) => (double)a * (double)b,
        BinaryOperatorKind.Divide => (a, b) => (double)a / (double)b,
        BinaryOperatorKind.Remainder => (a, b) => (double)a % (double)b,
        BinaryOperatorKind.Equals => (a, b) => Box((double)a == (double)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((double)a != (double)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((double)a < (double)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((double)a <= (double)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((double)a > (double)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((double)a >= (double)b),
        _ => null,
    };

    private static Func<object, object, object>? Single(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => (a, b) => (float)a + (float)b,
        BinaryOperatorKind.Subtract => (a, b) => (float)a - (float)b,
        BinaryOperatorKind.Multiply => (a, b) => (float)a * (float)b,
        BinaryOperatorKind.Divide => (a, b) => (float)a / (float)b,
        BinaryOperatorKind.Remainder => (a, b) => (float)a % (float)b,
        BinaryOperatorKind.Equals => (a, b) => Box((float)a == (float)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((float)a != (float)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((float)a < (float)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((float)a <= (float)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((float)a > (float)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((float)a >= (float)b),
        _ => null,
    };

    private static Func<object, object, object>? Decimal(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => (a, b) => (decimal)a + (decimal)b,
        BinaryOperatorKind.Subtract => (a, b) => (decimal)a - (decimal)b,
        BinaryOperatorKind.Multiply => (a, b) => (decimal)a * (decimal)b,
        BinaryOperatorKind.Divide => (a, b) => (decimal)a / (decimal)b,
        BinaryOperatorKind.Remainder => (a, b) => (decimal)a % (decimal)b,
        BinaryOperatorKind.Equals => (a, b) => Box((decimal)a == (decimal)b),
        BinaryOperatorKind.NotEquals => (a, b) => Box((decimal)a != (decimal)b),
        BinaryOperatorKind.LessThan => (a, b) => Box((decimal)a < (decimal)b),
        BinaryOperatorKind.LessThanOrEqual => (a, b) => Box((decimal)a <= (decimal)b),
        BinaryOperatorKind.GreaterThan => (a, b) => Box((decimal)a > (decimal)b),
        BinaryOperatorKind.GreaterThanOrEqual => (a, b) => Box((decimal)a >= (decimal)b),
        _ => null,
    };

    private static Func<object, object, object>? Boolean(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.And => (a, b) => Box((bool)a & (bool)b),
        BinaryOperatorKind.Or => (a, b) => Box((bool)a | (bool)b),
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => (a, b) => Box((bool)a ^ (bool)b),
        BinaryOperatorKind.Equals => (a, b) => Box((bool)a == (bool)b),
        _ => null,
    };

    /// <summary>What is smaller than int is compared, and calculated with as the underlying type of an enum.</summary>
    private static Func<object, object, object>? Small(BinaryOperatorKind kind) => Int(kind, false) is { } calculate
        ? (a, b) => calculate(System.Convert.ToInt32(a, CultureInfo.InvariantCulture), System.Convert.ToInt32(b, CultureInfo.InvariantCulture)) : null;
}
