using System.Reflection;

namespace AiFactory.Interpreter.Running;

/// <summary>Value tuples; from the eighth item on they nest.</summary>
internal static class Tuples
{
    public static bool Is(object? value) => value?.GetType() is { IsGenericType: true, Namespace: "System" } type && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    public static object? Get(object tuple, int index) => index < 7 ? Item(tuple, index).GetValue(tuple) : Get(Rest(tuple).GetValue(tuple), index - 7);

    /// <summary>A copy with another value there.</summary>
    public static object With(object tuple, int index, object? value)
    {
        var copy = Copies.Of(tuple)!;
        if (index < 7) Item(copy, index).SetValue(copy, value);
        else Rest(copy).SetValue(copy, With(Rest(copy).GetValue(copy), index - 7, value));
        return copy;
    }

    public static int Count(object tuple)
    {
        var fields = tuple.GetType().GetGenericArguments().Length;
        return fields < 8 ? fields : 7 + Count(Rest(tuple).GetValue(tuple));
    }

    public static object Make(Type type, IReadOnlyList<object?> values, int start = 0)
    {
        var arity = type.GetGenericArguments().Length;
        var arguments = new object?[arity];
        for (var index = 0; index < Math.Min(arity, 7); index++) arguments[index] = values[start + index] is { } value ? Reflection.Boundary.ToReal(value, type.GetGenericArguments()[index]) ?? value : null;
        if (arity == 8) arguments[7] = Make(type.GetGenericArguments()[7], values, start + 7);
        return Activator.CreateInstance(type, arguments);
    }

    private static FieldInfo Item(object tuple, int index) => tuple.GetType().GetField("Item" + (index + 1))!;

    private static FieldInfo Rest(object tuple) => tuple.GetType().GetField("Rest")!;
}
