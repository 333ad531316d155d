using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>How a file is laid out, so that what is added looks like the rest.</summary>
internal static class SourceLines
{
    public static string NewLine(this SourceText text) =>
        text.Lines.Count > 1 && text.Lines[0] is var first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";

    /// <summary>The white space that the line begins with.</summary>
    public static string Indentation(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end])) end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    public static bool AreOnOneLine(this SourceText text, int one, int other) => text.Lines.IndexOf(one) == text.Lines.IndexOf(other);

    public static bool BeginsItsLine(this SourceText text, int position) => text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)).Trim().Length == 0;

    /// <summary>Whether nothing but a comment follows on the line.</summary>
    public static bool EndsItsLine(this SourceText text, int position)
    {
        var rest = text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)).Trim();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }

    public static int LineStart(this SourceText text, int position) => text.Lines.GetLineFromPosition(position).Start;

    /// <summary>The end of the line with its comment, without the line break.</summary>
    public static int LineEnd(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.End;
        while (end > position && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    public static int NextLine(this SourceText text, int position) => text.Lines.GetLineFromPosition(position).EndIncludingLineBreak;
}
