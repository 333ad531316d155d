using System.Globalization;
using AiFactory.Model;

namespace AiFactory.Generators.Views.Projections;

/// <summary>A view while it is being put together: nodes that have a place, and edges that gather the steps between the same two.</summary>
internal sealed class Draft(string id, string title)
{
    private readonly List<DraftNode> _nodes = [];
    private readonly List<DraftEdge> _edges = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Without what no line touches and no mark stands on, for a picture of one story.</summary>
    public bool OnlyTouched { get; init; }

    public DraftNode Add(string name, DraftNode? parent, Func<ViewNode, ViewNode> describe)
    {
        var node = new DraftNode(describe(new ViewNode(Unique("n-" + FolderName.Of(name)), name)), parent);
        (parent?.Children ?? _nodes).Add(node);
        return node;
    }

    /// <summary>Joins two nodes; what goes the other way runs on the same line. What stays inside one node is marked there.</summary>
    public void Connect(DraftNode from, DraftNode to, Mark? mark = null, EdgeForm form = EdgeForm.Step, string label = "", Course course = Course.Along)
    {
        if (from.AndAround.Contains(to) || to.AndAround.Contains(from))
        {
            if (mark is not null) MarkOn(from.AndAround.Contains(to) ? from : to, mark with { Form = mark.Form == MarkForm.Reply ? MarkForm.Circle : mark.Form });
            return;
        }

        var edge = _edges.Find(edge => (edge.From == from && edge.To == to) || (edge.From == to && edge.To == from));
        if (edge is null) _edges.Add(edge = new DraftEdge(from, to));
        edge.IsBoth |= edge.From != from;
        edge.Lean += course == Course.Free ? 0 : (course == Course.Along) == (edge.From == from) ? 1 : -1;
        edge.IsFree &= course == Course.Free;
        if (form == EdgeForm.Step) edge.Form = EdgeForm.Step;
        if (mark is not null && !edge.Marks.Exists(other => other.Number == mark.Number)) edge.Marks.Add(mark);
        if (label.Length > 0 && !edge.Labels.Contains(label)) edge.Labels.Add(label);
    }

    public static void MarkOn(DraftNode node, Mark mark)
    {
        if (!node.Marks.Exists(other => other.Number == mark.Number)) node.Marks.Add(mark);
    }

    /// <summary>What stands aside and no step speaks of goes into one band of that name.</summary>
    public void Gather(string name, string subtitle)
    {
        var quiet = _nodes.Where(node => node.Node.IsAside && !IsTouched(node)).ToList();
        if (quiet.Count == 0) return;
        _nodes.RemoveAll(quiet.Contains);
        Add(name, null, node => node with { Subtitle = subtitle, Form = NodeForm.Layer, IsAside = true }).Children.AddRange(quiet);
    }

    public View Freeze(string about)
    {
        if (OnlyTouched) _nodes.RemoveAll(node => !Keep(node));
        ViewNode[] nodes = [.. _nodes.Select(node => node.Freeze(IsTouched))];
        ViewEdge[] edges = [.. _edges.Select((edge, i) => edge.Freeze(string.Create(CultureInfo.InvariantCulture, $"e-{i + 1}")))];
        return new(id, title, $"Diagram that shows {about}.", Narration.Of(nodes, edges), nodes, edges);
    }

    private bool Keep(DraftNode node)
    {
        node.Children.RemoveAll(child => !Keep(child));
        return node.Children.Count > 0 || node.Marks.Count > 0 || _edges.Exists(edge => edge.From == node || edge.To == node);
    }

    private bool IsTouched(DraftNode node) =>
        node.Marks.Count > 0 || _edges.Exists(edge => edge.From == node || edge.To == node) || node.Children.Exists(IsTouched);

    private string Unique(string wanted)
    {
        var unique = wanted.Length > 60 ? wanted[..60] : wanted;
        for (var i = 2; !_ids.Add(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{(wanted.Length > 60 ? wanted[..60] : wanted)}-{i}");
        return unique;
    }
}

internal sealed class DraftNode(ViewNode node, DraftNode? parent)
{
    public ViewNode Node { get; } = node;
    public List<DraftNode> Children { get; } = [];
    public List<Mark> Marks { get; } = [];

    public IEnumerable<DraftNode> AndAround
    {
        get
        {
            yield return this;
            foreach (var outer in parent?.AndAround ?? []) yield return outer;
        }
    }

    public ViewNode Freeze(Func<DraftNode, bool> isTouched) => Node with
    {
        Children = [.. Children.Select(child => child.Freeze(isTouched))],
        Marks = [.. Marks],
        IsAside = Node.IsAside && !isTouched(this),
    };
}

internal sealed class DraftEdge(DraftNode from, DraftNode to)
{
    public DraftNode From { get; } = from;
    public DraftNode To { get; } = to;
    public bool IsBoth { get; set; }
    public EdgeForm Form { get; set; } = EdgeForm.Quiet;

    /// <summary>How many more steps go along the line than against it.</summary>
    public int Lean { get; set; }

    /// <summary>No step has a say in which end comes first.</summary>
    public bool IsFree { get; set; } = true;

    public List<Mark> Marks { get; } = [];
    public List<string> Labels { get; } = [];

    public ViewEdge Freeze(string id) => new(id, From.Node.Id, To.Node.Id)
    {
        Marks = [.. Marks], Label = string.Join("; ", Labels), Form = Form, IsBoth = IsBoth, Course = IsFree ? Course.Free : Lean < 0 ? Course.Against : Course.Along,
    };
}
