using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;

namespace AiFactory.Generators.Views;

/// <summary>The pictures of an architecture: three audiences, network, identity and a picture for each flow.</summary>
/// <remarks>One set tells of the environment that documents tell of. An environment that has other parts or other steps gets a set in a folder of its name; one that differs only in sizes does not, because nobody compares forty pictures that look alike.</remarks>
public static class ViewFiles
{
    public static IReadOnlyList<GeneratedFile> Of(ArchitectureFamily family)
    {
        var leading = ArchitectView.Of(family.Leading);
        return
        [
            .. Of(family.Leading, "diagrams"),
            .. family.Graphs.Where(graph => graph != family.Leading && !LooksAlike(ArchitectView.Of(graph), leading)).SelectMany(graph => Of(graph, $"diagrams/{FolderName.Of(graph.Environment.Name)}")),
        ];
    }

    private static IEnumerable<GeneratedFile> Of(ArchitectureGraph graph, string folder)
    {
        var views = ViewsOf(graph);
        foreach (var view in views)
        {
            yield return new($"{folder}/{view.Id}.svg", Svg.Print(LayoutEngine.Draw(view)));
            yield return new($"{folder}/{view.Id}.mmd", Mermaid.Flowchart(view));
        }

        foreach (var (flow, view) in graph.Flows.Zip(views.Where(view => view.Id.StartsWith("flow-", StringComparison.Ordinal)))) yield return new($"{folder}/{view.Id}-sequence.mmd", Mermaid.Sequence(flow));
    }

    /// <summary>Every view of one environment, those for the widest audience first.</summary>
    internal static IReadOnlyList<View> ViewsOf(ArchitectureGraph graph)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        View[] views = [ExecutiveView.Of(graph), ArchitectView.Of(graph), EngineerView.Of(graph), NetworkView.Of(graph), IdentityView.Of(graph), .. graph.Flows.Select(flow => FlowView.Of(graph, flow))];
        return [.. views.Select(view => view with { Id = Unique(view.Id) })];

        string Unique(string wanted)
        {
            var unique = wanted.Length > 80 ? wanted[..80] : wanted;
            for (var i = 2; !ids.Add(unique); i++) unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(wanted.Length > 80 ? wanted[..80] : wanted)}-{i}");
            return unique;
        }
    }

    private static bool LooksAlike(View one, View other) => one.Description == other.Description && one.Alt == other.Alt;
}
