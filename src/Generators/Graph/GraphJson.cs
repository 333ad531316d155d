using AiFactory.Model;

namespace AiFactory.Generators.Graph;

/// <summary>All that a graph knows, as text: two graphs that differ in anything differ in it. For comparing and for looking, not a contract.</summary>
public static class GraphJson
{
    public static string Of(ArchitectureGraph graph, SourceRoot root) => JsonText.Of(json => new GraphJsonWriter(json, graph, root).Write());
}
