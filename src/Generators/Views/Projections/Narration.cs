namespace AiFactory.Generators.Views.Projections;

/// <summary>A picture in words: what lies where, then the lines with their numbers. Written from what is drawn, so that it says no less and no more.</summary>
internal sealed class Narration
{
    private readonly Dictionary<string, ViewNode> _nodes;
    private readonly HashSet<string> _shared;

    private Narration(IReadOnlyList<ViewNode> nodes)
    {
        _nodes = nodes.SelectMany(node => node.AndBelow).ToDictionary(node => node.Id, StringComparer.Ordinal);
        _shared = [.. _nodes.Values.GroupBy(node => node.Title).Where(same => same.Count() > 1).Select(same => same.Key)];
    }

    public static string Of(IReadOnlyList<ViewNode> nodes, IReadOnlyList<ViewEdge> edges) => new Narration(nodes).Tell(nodes, edges);

    private string Tell(IReadOnlyList<ViewNode> nodes, IReadOnlyList<ViewEdge> edges)
    {
        string[] alone = [.. nodes.Where(node => node.Children.Count == 0).Select(Introduced)];
        return string.Join(" ",
        [
            .. alone.Length > 0 ? new[] { $"The diagram shows {Say.List(alone)}." } : [],
            .. _nodes.Values.Where(node => node.Children.Count > 0).Select(group => $"{Introduced(group)} holds {Say.List(group.Children.Select(Introduced))}."),
            .. edges.GroupBy(edge => edge.From).Select(Lines),
            .. _nodes.Values.Where(node => node.Marks.Count > 0).Select(node => $"At {Named(node)} stands {Numbers(node.Marks)}."),
        ]);
    }

    private string Lines(IGrouping<string, ViewEdge> lines) =>
        $"{(lines.Count() == 1 ? "A line leads" : "Lines lead")} from {Named(_nodes[lines.Key])} {Say.List(lines.Select(line => $"to {Named(_nodes[line.To])}{(line.IsBoth ? " and back" : "")}{Told(line)}"))}.";

    private static string Told(ViewEdge edge)
    {
        string[] words = [.. edge.Marks.Count > 0 ? new[] { Numbers(edge.Marks) } : [], .. edge.Label.Length > 0 ? new[] { edge.Label } : []];
        return words.Length > 0 ? $" ({string.Join(": ", words)})" : "";
    }

    private static string Numbers(IReadOnlyList<Mark> marks) => $"{(marks.Count == 1 ? "number" : "numbers")} {Say.List(marks.Select(mark => mark.Number))}";

    private static string Introduced(ViewNode node) => node.Subtitle.Length > 0 ? $"{node.Title} ({node.Subtitle})" : node.Title;

    /// <summary>With its kind only where the name alone could mean another.</summary>
    private string Named(ViewNode node) => _shared.Contains(node.Title) ? Introduced(node) : node.Title;
}
