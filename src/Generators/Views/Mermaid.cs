using System.Globalization;
using System.Text;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Views;

/// <summary>Prints a picture as a Mermaid flowchart, which GitHub and Azure DevOps draw inside Markdown.</summary>
internal static class Mermaid
{
    private const string Plain = " -_.,:/()'";

    public static string Flowchart(Picture picture)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new Dictionary<PictureNode, string>(ReferenceEqualityComparer.Instance);
        foreach (var node in picture.Loose) Node(text, node, ids, "  ");
        for (var i = 0; i < picture.Boxes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph box{i + 1}[\"{Label(picture.Boxes[i].Title)}\"]\n");
            foreach (var node in picture.Boxes[i].Nodes) Node(text, node, ids, "    ");
            text.Append("  end\n");
        }

        foreach (var arrow in picture.Arrows)
        {
            var numbers = string.Join(", ", arrow.Steps.Select(step => step.Number));
            text.Append(CultureInfo.InvariantCulture, $"  {ids[arrow.From]} {(arrow.IsReply ? "-.->" : "-->")}|\"{Label(numbers)}\"| {ids[arrow.To]}\n");
        }

        return text.ToString();
    }

    private static void Node(StringBuilder text, PictureNode node, Dictionary<PictureNode, string> ids, string indent)
    {
        ids[node] = "n" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture);
        var (open, close) = node.Element switch
        {
            Person => ("([", "])"),
            ExternalSystem => ("[[", "]]"),
            _ => ("[", "]"),
        };
        var kind = node.Element is AzureResource ? $"<br/>{Label(node.Element.Title)}" : "";
        text.Append(indent).Append(ids[node]).Append(open).Append('"').Append(Label(node.Title)).Append(kind).Append('"').Append(close).Append('\n');
    }

    /// <summary>Text of any origin inside a quoted label: all but letters, digits and plain marks is written by its number.</summary>
    private static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune)) label.Append(' ');
            else if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal))) label.Append(rune);
            else label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return label.ToString();
    }
}
