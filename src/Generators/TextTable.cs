using System.Text;

namespace AiFactory.Generators;

/// <summary>Columns of text for a terminal or a file: as wide as their content, two spaces apart, nothing at the end of a line.</summary>
public static class TextTable
{
    private const string Gap = "  ";

    /// <param name="rows">All of one length; the first is the heading.</param>
    /// <param name="indent">Stands before each line.</param>
    public static string Print(IReadOnlyList<IReadOnlyList<string>> rows, string indent = "")
    {
        if (rows.Count == 0) return "";

        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Join(Gap, row.Select((cell, column) => PlainText.Line(cell).PadRight(widths[column])));
            text.Append((indent + line).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
