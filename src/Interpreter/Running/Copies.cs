using System.Reflection;

namespace AiFactory.Interpreter.Running;

/// <summary>Copies of library values, for <c>with</c> and for structs whose fields change.</summary>
internal static class Copies
{
    private static readonly MethodInfo Memberwise = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static object? Of(object value) => value is ValueType
        ? Memberwise.Invoke(value, null)
        : value.GetType().GetMethod("<Clone>$")?.Invoke(value, null);
}
