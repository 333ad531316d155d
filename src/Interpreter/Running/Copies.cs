using System.Reflection;

namespace AiFactory.Interpreter.Running;

/// <summary>Copies of library values, for <c>with</c> and for structs whose fields change.</summary>
internal static class Copies
{
    private static readonly MethodInfo Memberwise = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>A value as an object: each time another one.</summary>
    public static object? Boxed(object? value) => value switch
    {
        int number => number,
        bool flag => flag,
        Values.UserObject { Type.IsCopied: true } own => own.Copy(),
        double or decimal or char or long or ValueType => Of(value),
        _ => value,
    };

    public static object? Of(object value) => value is ValueType
        ? Memberwise.Invoke(value, null)
        : value.GetType().GetMethod("<Clone>$")?.Invoke(value, null);
}
