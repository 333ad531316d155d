namespace AiFactory.Model.Mapping;

/// <summary>What a resource may be where the answer it was read from left something out.</summary>
public static class Possibilities
{
    private static readonly object[] Flags = [false, true];
    private static readonly object[] Numbers = [0, 1, 2, 3, 100];

    /// <summary>The properties whose values are not known; none of what a person wrote.</summary>
    public static IEnumerable<PropertyMapping> Unknown(IMapped mapped)
    {
        if (mapped.Origin is not { } origin) return [];
        var mappings = ResourceShape.Of(mapped.GetType()).Mappings;
        return mappings.Where(mapping => mapping.CanSet && Carrier(mapping) is { } carrier && carrier.Arm is not null && !origin.Knows(carrier));

        PropertyMapping? Carrier(PropertyMapping mapping) => mapping.Maps.Via is { } via ? mappings.FirstOrDefault(other => other.Name == via) : mapping;
    }

    /// <summary>Asks once for each value that the property may have: flags and words in full, of numbers the bounds and small ones, and nothing where that is allowed.</summary>
    public static IEnumerable<TAnswer> Try<TAnswer>(IMapped mapped, PropertyMapping unknown, Func<TAnswer> ask)
    {
        var held = unknown.ValueIn(mapped);
        try
        {
            foreach (var value in Values(unknown))
            {
                unknown.Set(mapped, value);
                yield return ask();
            }
        }
        finally
        {
            unknown.Set(mapped, held);
        }
    }

    /// <summary>The values to try in the place of an unknown one; none for what has too many kinds of value.</summary>
    internal static IEnumerable<object?> Values(PropertyMapping mapping)
    {
        var type = Nullable.GetUnderlyingType(mapping.Type) ?? mapping.Type;
        return mapping.Nothings.Concat(type == typeof(int) && mapping.Range is { } range ? [range.Minimum, range.Maximum] : type == typeof(string) ? ["?"] : ValuesOf(type));
    }

    /// <summary>The same for any value of the type: flags and words in full, of numbers small ones.</summary>
    internal static IEnumerable<object?> ValuesOf(Type type) =>
        type == typeof(bool) ? Flags
        : type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type == typeof(int) ? Numbers
        : [];
}
