using System.Xml;

namespace AiFactory.Drift.Normalize;

/// <summary>Durations of ISO 8601 in other units: <c>PT120S</c> is <c>PT2M</c>.</summary>
internal sealed class DurationSpelling : Noise
{
    public override string Cause => "spelling of a duration";

    public override bool Explains(Leaf leaf) => leaf.Kind != LeafKind.Text && leaf.Texts is { } texts && Length(texts.Stated) is { } stated && Length(texts.Live) == stated;

    private static TimeSpan? Length(string text)
    {
        if (text is not ['P', _, _, ..]) return null;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
