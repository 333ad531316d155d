namespace AiFactory.Model;

/// <summary>A set of elements that a picture draws a box around, and that a step can speak of as one.</summary>
public abstract class Group
{
    private readonly List<Appearance> _appearances = [];

    private protected Group(Architecture architecture, string name, SourcePosition position) => (Architecture, Name, Position) = (architecture, name, position);

    public string Name { get; }
    public SourcePosition Position { get; }
    public IReadOnlyList<Appearance> Appearances => _appearances;

    /// <summary>The group that this one was made in.</summary>
    public Group? Outer { get; internal init; }

    internal Architecture Architecture { get; }

    internal void Show(Element element, string? title)
    {
        Architecture.MustKnow(element, Position);
        _appearances.Add(new(element, title));
    }
}

/// <summary>An element in a group. One element may appear in several, each time under a title of its own.</summary>
/// <param name="Title">What it is called there; its logical name when null.</param>
public sealed record Appearance(Element Element, string? Title);

/// <summary>What a picture shows together, from the reader's point of view.</summary>
public sealed class Layer : Group
{
    internal Layer(Architecture architecture, string name, string? description, SourcePosition position) : base(architecture, name, position) => Description = description;

    /// <summary>What its parts have in common, in a few words.</summary>
    public string? Description { get; }

    public Layer Shows(params Element[] elements)
    {
        foreach (var element in elements) Show(element, null);
        return this;
    }

    /// <summary>Shows one element under another title: the same workspace once as "feature engineering", once as "training".</summary>
    public Layer Shows(Element element, string @as)
    {
        Show(element, @as);
        return this;
    }
}

/// <summary>Who may reach what is in a zone.</summary>
public enum Trust
{
    /// <summary>Anyone on the Internet.</summary>
    Public,

    /// <summary>Partners, through an agreed entrance.</summary>
    Partner,

    /// <summary>The organisation's own networks.</summary>
    Private,

    /// <summary>Those who run the platform.</summary>
    Management,
}

/// <summary>A region of trust: what is made or shown in its scope is reached only as its trust says.</summary>
public sealed class Zone : Group, IDisposable
{
    private readonly IDisposable _scope;

    internal Zone(Architecture architecture, string name, Trust trust, Azure.VirtualNetwork? network, SourcePosition position, Func<Zone, IDisposable> open) : base(architecture, name, position)
    {
        (Trust, Network) = (trust, network);
        _scope = open(this);
    }

    public Trust Trust { get; }

    /// <summary>The network that is its border, where there is one.</summary>
    public Azure.VirtualNetwork? Network { get; }

    public Zone Shows(params Element[] elements)
    {
        foreach (var element in elements) Show(element, null);
        return this;
    }

    /// <summary>Ends the scope: what is made afterwards is outside.</summary>
    public void Dispose() => _scope.Dispose();
}

/// <summary>What shares one Terraform state: planned, applied and locked together.</summary>
public sealed class Stack : IDisposable
{
    private readonly Architecture _architecture;
    private IDisposable? _scope;

    internal Stack(Architecture architecture, string name, Owner? owner, SourcePosition position) => (_architecture, Name, Owner, Position) = (architecture, name, owner, position);

    public string Name { get; }
    public SourcePosition Position { get; }

    /// <summary>Who runs its plans; the architecture's owner unless given.</summary>
    public Owner? Owner { get => field ?? _architecture.Brief.Owner; }

    /// <summary>Where its resources lie unless they say otherwise. Made when first asked for.</summary>
    public Azure.ResourceGroup Group => field ??= _architecture.GroupFor(this);

    /// <summary>Puts resources that were made before into this stack, with what lies in them. Say it before private endpoints are asked for: those lie with what they lead to.</summary>
    public Stack Holds(params Azure.AzureResource[] resources)
    {
        Dispose();
        foreach (var resource in resources)
        {
            _architecture.MustKnow(resource, Position);
            resource.MoveTo(this);
        }

        return this;
    }

    internal Stack Open(IDisposable scope)
    {
        _scope = scope;
        return this;
    }

    /// <summary>Ends the scope: what is made afterwards is in the stack around it.</summary>
    public void Dispose() => _scope?.Dispose();

    public override string ToString() => Name;
}

/// <summary>One of many alike: a project, a tenant. What is made in its scope carries its name.</summary>
public sealed class Instance : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> NoTags = new Dictionary<string, string>();

    private readonly System.Collections.Generic.Stack<IDisposable> _scopes = new();

    internal Instance(string name) => Name = name;

    public string Name { get; }

    /// <summary>What it is one of: what is made in instances of the same kind is alike. Null where each is its own.</summary>
    public string? Kind { get; private set; }

    /// <summary>Who answers for what is made in it; the architecture's owner where null.</summary>
    public Owner? Owner { get; private set; }

    /// <summary>The tags of what is made in it, beside those of the architecture.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; private set; } = NoTags;

    internal Instance Open(string? kind, Owner? owner, IReadOnlyDictionary<string, string>? tags, IDisposable scope)
    {
        (Kind, Owner, Tags) = (kind ?? Kind, owner ?? Owner, tags ?? Tags);
        _scopes.Push(scope);
        return this;
    }

    /// <summary>Ends the scope: what is made afterwards is in the instance around it, or in none.</summary>
    public void Dispose()
    {
        if (_scopes.Count > 0) _scopes.Pop().Dispose();
    }

    public override string ToString() => Name;
}
