using System.Globalization;
using AiFactory.Drift.Normalize;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Corpus;

/// <summary>Another value that could stand in the same place.</summary>
internal static class LegalChange
{
    public static Value Of(StatedLeaf leaf) => leaf.Value switch
    {
        FlagValue flag => Value.Of(!flag.Flag),
        NumberValue number => new NumberValue((decimal.Parse(number.Digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)),
        TextValue text => Value.Of(Text(leaf.Sign, text.Text)),
        _ => throw new InvalidOperationException("Not a leaf."),
    };

    private static string Text(Signpost? sign, string text)
    {
        if (sign?.Kind == LeafKind.Region) return Region.TryParse(text, out var region) && region!.Name == "japaneast" ? "westus3" : "japaneast";
        if (sign?.Kind == LeafKind.Address) return text == "203.0.113.0/24" ? "198.51.100.0/24" : "203.0.113.0/24";
        if (sign?.Mapping.Arm?.Path is { Yes: { } yes, No: { } no }) return string.Equals(text, yes, StringComparison.OrdinalIgnoreCase) ? no : yes;
        if (sign?.Mapping.Words is { } words && Enum.GetValues(words).Cast<object>().Select(word => sign.Mapping.Arm!.Codec.Write(word, default)).OfType<TextValue>().FirstOrDefault(word => !word.Text.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } other) return other.Text;
        return text + "x";
    }
}
