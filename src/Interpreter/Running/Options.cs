using AiFactory.Interpreter.Values;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Interpreter.Running;

/// <summary>What may stand in the place of an unknown value where library code needs a real one.</summary>
internal static class Options
{
    private const int MostElements = 8;

    /// <param name="property">The property that is set; null for the parameter of a method.</param>
    /// <param name="value">What stands for it in this world.</param>
    /// <returns>Whether something does; if not, the call is left out.</returns>
    public static bool TryPick(Run run, Unknown unknown, Type type, PropertyMapping? property, bool mayLeaveOut, out object? value)
    {
        var options = Of(unknown, type, property).ToList();
        var choice = run.Choose(unknown, options.Count + (mayLeaveOut && options.Count > 0 ? 1 : 0));
        value = choice < options.Count ? options[choice] : null;
        return choice < options.Count;
    }

    public static bool HasAny(Unknown unknown, Type type) => Of(unknown, type, null).Any();

    private static IEnumerable<object?> Of(Unknown unknown, Type type, PropertyMapping? property)
    {
        if (property is not null && Possibilities.Values(property).ToList() is { Count: > 0 } values) return values;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        IEnumerable<object?> some =
            plain == typeof(string) ? [$"unknown-{(uint)unknown.Identity}"]
            : Possibilities.ValuesOf(plain).ToList() is { Count: > 0 } listed ? listed
            : typeof(Element).IsAssignableFrom(plain) && Architecture.Current is { } architecture ? architecture.Elements.Where(plain.IsInstanceOfType).Take(MostElements)
            : [];
        return Nullable.GetUnderlyingType(type) is null ? some : some.Prepend(null);
    }
}
