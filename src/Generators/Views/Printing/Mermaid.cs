using System.Globalization;
using System.Text;
using AiFactory.Model;

namespace AiFactory.Generators.Views.Printing;

/// <summary>Prints views for Mermaid, which GitHub and Azure DevOps draw inside Markdown.</summary>
internal static class Mermaid
{
    // Without the colon: with one before a number, Mermaid takes a label for a style. https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/utils.ts, encodeEntities
    private const string Plain = " -_.,/()'";

    /// <summary>Boxes and arrows with their numbers. What stands aside is left out: Mermaid would push it between the rest.</summary>
    public static string Flowchart(View view)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in view.Nodes.Where(node => !node.IsAside)) Node(node, "  ");
        foreach (var edge in view.Edges)
        {
            var words = string.Join(", ", edge.Marks.Select(mark => mark.Number).Append(edge.Label).Where(word => word.Length > 0));
            text.Append("  ").Append(ids[edge.From]).Append(Arrow(edge)).Append(words.Length > 0 ? $"|\"{Label(words)}\"|" : "").Append(' ').Append(ids[edge.To]).Append('\n');
        }

        return text.ToString();

        void Node(ViewNode node, string indent)
        {
            var id = ids[node.Id] = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count + 1}");
            string[] words = [node.Title, .. node.IsGroup || node.Subtitle.Length == 0 ? [] : new[] { node.Subtitle }, .. node.Marks.Count == 0 ? [] : new[] { string.Join(", ", node.Marks.Select(mark => mark.Number)) }];
            var label = $"\"{string.Join("<br/>", words.Select(Label))}\"";
            if (node.Children.Count == 0)
            {
                var (open, close) = node.Icon == IconCatalogue.Person ? ("([", "])") : node.Key is null || node.Icon is null ? ("[[", "]]") : ("[", "]");
                text.Append(indent).Append(id).Append(open).Append(label).Append(close).Append('\n');
                return;
            }

            text.Append(CultureInfo.InvariantCulture, $"{indent}subgraph {id}[{label}]\n");
            foreach (var child in node.Children) Node(child, indent + "  ");
            text.Append(indent).Append("end\n");
        }
    }

    private static string Arrow(ViewEdge edge) => (edge.Form, edge.IsBoth) switch
    {
        (EdgeForm.Step, false) => " -->",
        (EdgeForm.Step, true) => " <-->",
        (_, false) => " -.->",
        _ => " <-.->",
    };

    /// <summary>A flow from top to bottom, as messages between those that take part. A flow that nobody takes part in stands under its own name.</summary>
    public static string Sequence(Flow flow)
    {
        var text = new StringBuilder("sequenceDiagram\n");
        Element[] parts = [.. flow.Steps.SelectMany(step => step.Connections.SelectMany(connection => new[] { connection.From, connection.To }).Concat(step.Place is { } place ? [place] : [])).Distinct()];
        for (var i = 0; i < parts.Length; i++) text.Append(CultureInfo.InvariantCulture, $"  {(parts[i] is Person ? "actor" : "participant")} p{i} as {Label(parts[i].Name)}\n");
        if (parts.Length == 0) text.Append(CultureInfo.InvariantCulture, $"  participant p0 as {Label(flow.Name)}\n");
        foreach (var stage in flow.Stages)
        {
            text.Append(CultureInfo.InvariantCulture, $"  Note over p0{(parts.Length > 1 ? $",p{parts.Length - 1}" : "")}: {Label($"{stage.Number} {stage.Name}")}\n");
            foreach (var step in stage.Steps)
            {
                var words = Label($"{step.Number} {step.Text}");
                foreach (var connection in step.Connections)
                {
                    var (from, to) = step.Direction == StepDirection.Reply ? (connection.To, connection.From) : (connection.From, connection.To);
                    text.Append(CultureInfo.InvariantCulture, $"  {Of(from)}{(step.Direction == StepDirection.Reply ? "-->>" : "->>")}{Of(to)}: {words}\n");
                }

                if (step.Connections.Count == 0) text.Append(CultureInfo.InvariantCulture, $"  Note over {(step.Place is { } place ? Of(place) : "p0")}: {words}\n");
            }
        }

        return text.ToString();

        string Of(Element element) => string.Create(CultureInfo.InvariantCulture, $"p{Array.IndexOf(parts, element)}");
    }

    /// <summary>Text of any origin inside a label: all but letters, digits and plain marks is written by its number. What is longer than a label can be is cut.</summary>
    private static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var rune in Layout.TextMeasure.Clean(text).EnumerateRunes().Take(400))
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal))) label.Append(rune);
            else label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        label.Replace("direction", "#100;irection"); // Mermaid looks for this word of its own in a whole line, quoted or not
        return label.Length == 0 ? " " : label.ToString();
    }
}
