using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>One reason why two values look different and say the same.</summary>
internal abstract class Noise
{
    /// <summary>For the report, as in "letter case".</summary>
    public abstract string Cause { get; }

    public abstract bool Explains(Leaf leaf);

    /// <summary>The steps, in the order in which they are asked. The first that explains a difference names its cause.</summary>
    public static IReadOnlyList<Noise> Steps { get; } =
    [
        new NothingSaid(),
        new LeftAtDefault(),
        new LetterCase(),
        new IdSpelling(),
        new RegionSpelling(),
        new AddressSpelling(),
        new NumberSpelling(),
        new TimeSpelling(),
        new DurationSpelling(),
        new WordOrder(),
        new UrlSpelling(),
        new JsonLayout(),
        new LineEnds(),
    ];

    /// <summary>The cause of the difference; empty when there is none, null when nothing explains it.</summary>
    public static string? CauseOf(Leaf leaf) => leaf.Live is { } live && leaf.Stated.Equals(live) ? "" : Steps.FirstOrDefault(step => step.Explains(leaf))?.Cause;

    /// <summary>Null, an empty text, an empty list, an empty object: nothing is said.</summary>
    public static bool IsNothing(Value? value) => value is null or NullValue or TextValue { Text.Length: 0 } or ListValue { Items.Count: 0 } or MapValue { Entries.Count: 0 };
}
