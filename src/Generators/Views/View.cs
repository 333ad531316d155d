namespace AiFactory.Generators.Views;

/// <summary>What one picture shows, before anyone knows where: a tree of nodes, edges between them, and words for those who cannot see it.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens; the name of the picture's files.</param>
/// <param name="Alt">One sentence, as alternative text.</param>
/// <param name="Description">A walk through everything that is drawn.</param>
internal sealed record View(string Id, string Title, string Alt, string Description, IReadOnlyList<ViewNode> Nodes, IReadOnlyList<ViewEdge> Edges)
{
    /// <summary>Every node, each before what lies in it.</summary>
    public IEnumerable<ViewNode> All => Nodes.SelectMany(node => node.AndBelow);
}

/// <summary>A card, or a box around others.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens; the only one in its view.</param>
internal sealed record ViewNode(string Id, string Title)
{
    /// <summary>What kind of thing it is, or what it is for.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Facts below the subtitle, a line each: "Standard, 3 replicas".</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The key of its picture in <see cref="IconCatalogue"/>.</summary>
    public string? Icon { get; init; }

    /// <summary>The element's key in the model; null for what only pictures have.</summary>
    public string? Key { get; init; }

    public NodeForm Form { get; init; }

    public IReadOnlyList<ViewNode> Children { get; init; } = [];

    /// <summary>Numbers of steps that happen in this place.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Stands below the rest, where what many use is in nobody's way.</summary>
    public bool IsAside { get; init; }

    public bool IsGroup => Form is NodeForm.Layer or NodeForm.Network or NodeForm.Segment || Children.Count > 0;

    public IEnumerable<ViewNode> AndBelow => Children.SelectMany(child => child.AndBelow).Prepend(this);
}

internal enum NodeForm { Card, Layer, Network, Segment }

/// <summary>One line between two nodes, whatever number of steps it stands for.</summary>
internal sealed record ViewEdge(string Id, string From, string To)
{
    /// <summary>A few words on the line.</summary>
    public string Label { get; init; } = "";

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public EdgeForm Form { get; init; }

    /// <summary>Something comes back on the same line.</summary>
    public bool IsBoth { get; init; }

    public Course Course { get; init; }
}

/// <summary>Which of a line's ends a reader meets first: where it begins, where it leads for data that is taken out, or whichever other lines say for a step back.</summary>
internal enum Course { Along, Against, Free }

/// <summary>Whether a step is told of the line, or it only shows what belongs together.</summary>
internal enum EdgeForm { Step, Quiet }

/// <summary>The number of a step or stage in a picture: a circle for a flow, a square for a group, with an arrow that goes round for a step back.</summary>
internal sealed record Mark(string Number, MarkForm Form = MarkForm.Circle)
{
    /// <summary>What happens, for a reader who points at the number.</summary>
    public string Text { get; init; } = "";

    /// <summary>The title of the flow that the step is of.</summary>
    public string Flow { get; init; } = "";
}

internal enum MarkForm { Circle, Square, Loop, Reply }
