namespace AiFactory.Generators.Views.Projections;

/// <summary>A picture in words: what lies where, then each line with its numbers. Written from what is drawn, so that it says no less and no more.</summary>
internal static class Narration
{
    public static string Of(IReadOnlyList<ViewNode> nodes, IReadOnlyList<ViewEdge> edges)
    {
        var all = nodes.SelectMany(node => node.AndBelow).ToDictionary(node => node.Id, StringComparer.Ordinal);
        string[] alone = [.. nodes.Where(node => node.Children.Count == 0).Select(Name)];
        return string.Join(" ",
        [
            .. alone.Length > 0 ? new[] { $"The diagram shows {List(alone)}." } : [],
            .. all.Values.Where(node => node.Children.Count > 0).Select(group => $"{Name(group)} holds {List(group.Children.Select(Name))}."),
            .. edges.Select(edge => $"A line {(edge.IsBoth ? "and back " : "")}leads from {Plain(all[edge.From])} to {Plain(all[edge.To])}{Told(edge)}."),
            .. all.Values.Where(node => node.Marks.Count > 0).Select(node => $"{List(node.Marks.Select(mark => mark.Number))} stands at {Plain(node)}."),
        ]);
    }

    private static string Told(ViewEdge edge) =>
        (edge.Label.Length > 0 ? $" ({edge.Label})" : "") + (edge.Marks.Count > 0 ? $", number {List(edge.Marks.Select(mark => mark.Number))}" : "");

    private static string Name(ViewNode node) => node.Subtitle.Length > 0 ? $"{node.Title} ({node.Subtitle})" : node.Title;

    private static string Plain(ViewNode node) => node.Title;

    private static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => string.Join(", ", first) + " and " + last,
    };
}
