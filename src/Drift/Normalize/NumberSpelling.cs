using System.Globalization;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>Numbers and switches as texts, and zeros behind the point: <c>"1.0"</c> is <c>1</c>, <c>"True"</c> is <c>true</c>.</summary>
internal sealed class NumberSpelling : Noise
{
    public override string Cause => "spelling of a number";

    public override bool Explains(Leaf leaf) =>
        leaf.Live is { } live && (leaf.Stated, live) is not (TextValue, TextValue) && leaf.Kind != LeafKind.Text
        && (Number(leaf.Stated) is { } number && number == Number(live) || Flag(leaf.Stated) is { } flag && flag == Flag(live));

    private static decimal? Number(Value value) =>
        decimal.TryParse((value as NumberValue)?.Digits ?? (value as TextValue)?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? Flag(Value value) => value switch
    {
        FlagValue flag => flag.Flag,
        TextValue text when bool.TryParse(text.Text, out var flag) => flag,
        _ => null,
    };
}
