using System.Collections;
using System.Globalization;
using AiFactory.Interpreter.Values;

namespace AiFactory.Interpreter.Reflection;

/// <summary>Values on their way into library code.</summary>
internal static class Boundary
{
    /// <returns>The value as that type; null where it cannot be one.</returns>
    public static object? ToReal(object value, Type wanted)
    {
        if (wanted.IsByRef) wanted = wanted.GetElementType()!;
        if (wanted.IsInstanceOfType(value)) return value;
        var plain = Nullable.GetUnderlyingType(wanted) ?? wanted;
        if (plain.IsInstanceOfType(value)) return value;
        switch (value)
        {
            case UserFunction function when typeof(Delegate).IsAssignableFrom(plain):
                return function.ToDelegate(plain);
            case UserObject { Native: { } native } when plain.IsInstanceOfType(native):
                return native;
            case UserObject own when plain.IsInterface:
                return Adapted(own, plain);
            case Delegate other when typeof(Delegate).IsAssignableFrom(plain) && UserFunction.Behind(other) is { } behind:
                return behind.ToDelegate(plain);
            case UserTypeName:
                return null;
            case IConvertible when plain.IsPrimitive || plain == typeof(decimal):
                return Number(value, plain);
            default:
                return null;
        }
    }

    private static object? Adapted(UserObject own, Type wanted)
    {
        if (wanted == typeof(IEnumerable)) return UserEnumerable.Of(own, own.Run.At!);
        if (!wanted.IsGenericType) return null;
        var definition = wanted.GetGenericTypeDefinition();
        var item = wanted.GetGenericArguments()[0];
        if (definition == typeof(IEnumerable<>) && own.Type.Override("GetEnumerator", 0) is not null) return Activator.CreateInstance(typeof(UserEnumerable.Typed<>).MakeGenericType(item), own, own.Run.At);
        if (definition == typeof(IComparer<>)) return Activator.CreateInstance(typeof(UserEnumerable.Comparer<>).MakeGenericType(item), own);
        return definition == typeof(IEqualityComparer<>) ? Activator.CreateInstance(typeof(UserEnumerable.EqualityComparer<>).MakeGenericType(item), own) : null;
    }

    private static object? Number(object value, Type wanted)
    {
        try
        {
            return Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture);
        }
        catch (Exception wrong) when (wrong is InvalidCastException or OverflowException or FormatException)
        {
            return null;
        }
    }
}
