using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>JSON within a text, with its members in another order or other spaces.</summary>
internal sealed class JsonLayout : Noise
{
    public override string Cause => "layout of JSON within a text";

    public override bool Explains(Leaf leaf) => leaf.Texts is { } texts && Parsed(texts.Stated) is { } stated && Parsed(texts.Live) is { } live && stated.Equals(live);

    private static Value? Parsed(string text)
    {
        if (text.TrimStart() is not ['{' or '[', ..]) return null;
        try
        {
            return Json.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
