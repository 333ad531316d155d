using System.Text;

namespace AiFactory.Drift.Normalize;

/// <summary>Line ends of another system, spaces at the end, letters that are composed in another way.</summary>
internal sealed class LineEnds : Noise
{
    public override string Cause => "line ends and spaces at the end";

    public override bool Explains(Leaf leaf) => leaf.Texts is { } texts && Plain(texts.Stated) == Plain(texts.Live);

    private static string Plain(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd();
        return lines.IsNormalized(NormalizationForm.FormC) ? lines : lines.Normalize(NormalizationForm.FormC);
    }
}
