using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;

namespace AiFactory.Generators.Views;

/// <summary>The pictures of an architecture: three audiences, network, identity and a picture for each flow.</summary>
/// <remarks>One set tells of the environment that documents tell of. An environment that has other parts or other steps gets a set in a folder of its name; one that differs from another only in sizes does not, because nobody compares forty pictures that look alike.</remarks>
/// <param name="Pictures">Of the leading environment, those for the widest audience first.</param>
/// <param name="Files">Each picture as SVG and Mermaid, each flow as a sequence, and all of an environment in one file for draw.io.</param>
public sealed record ViewFiles(IReadOnlyList<Picture> Pictures, IReadOnlyList<GeneratedFile> Files)
{
    private const string Folder = "diagrams";

    public static ViewFiles Of(ArchitectureFamily family)
    {
        var leading = ScenesOf(family.Leading);
        var looks = ArchitectView.Of(family.Leading).Description;
        var others = family.Graphs.Where(graph => graph != family.Leading).DistinctBy(graph => ArchitectView.Of(graph).Description).Where(graph => ArchitectView.Of(graph).Description != looks);
        Picture[] pictures = [.. leading.Select(scene => PictureOf(scene, Folder))];
        return new(pictures,
        [
            .. Print(family.Leading, leading, pictures, Folder),
            .. others.SelectMany(graph =>
            {
                var (scenes, folder) = (ScenesOf(graph), $"{Folder}/{FolderName.Of(graph.Environment.Name)}");
                return Print(graph, scenes, [.. scenes.Select(scene => PictureOf(scene, folder))], folder);
            }),
        ]);
    }

    /// <summary>Every view of one environment, those for the widest audience first.</summary>
    internal static IReadOnlyList<View> ViewsOf(ArchitectureGraph graph) =>
        [ExecutiveView.Of(graph), ArchitectView.Of(graph), EngineerView.Of(graph), NetworkView.Of(graph), IdentityView.Of(graph), .. graph.Flows.Select(flow => FlowView.Of(graph, flow))];

    private static Scene[] ScenesOf(ArchitectureGraph graph) => [.. ViewsOf(graph).Select(LayoutEngine.Draw)];

    private static Picture PictureOf(Scene scene, string folder) =>
        new(scene.View.Id, $"{folder}/{scene.View.Id}.svg", scene.View.Title, scene.View.Alt, scene.View.Description, Svg.Print(scene));

    private static IEnumerable<GeneratedFile> Print(ArchitectureGraph graph, Scene[] scenes, IReadOnlyList<Picture> pictures, string folder) =>
    [
        .. pictures.Select(picture => new GeneratedFile(picture.Path, picture.Svg)),
        .. scenes.Select(scene => new GeneratedFile($"{folder}/{scene.View.Id}.mmd", Mermaid.Flowchart(scene.View))),
        .. graph.Flows.Select(flow => new GeneratedFile($"{folder}/{FlowView.KeyOf(flow)}-sequence.mmd", Mermaid.Sequence(flow))),
        new GeneratedFile($"{folder}/architecture.drawio", Drawio.Print([.. scenes.SkipLast(graph.Flows.Count)])),
    ];
}
