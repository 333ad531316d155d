using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>How bad it is to break a rule of one's own.</summary>
public enum OwnSeverity { Info, Warning, Error }

/// <summary>A rule that the authors of an architecture hold it to, beside those of this library: checked in the editor, in builds and by the command line alike.</summary>
/// <example><code>chat.Require&lt;StorageAccount&gt;("CONTOSO001", "Blobs stay restorable for 30 days", account => account.BlobSoftDeleteDays >= 30, fix: "Set BlobSoftDeleteDays to 30.");</code></example>
public sealed class OwnRule
{
    private readonly Func<ArchitectureGraph, IEnumerable<Element>> _brokenBy;
    private readonly List<DeploymentEnvironment> _environments = [];

    internal OwnRule(string id, string title, Func<ArchitectureGraph, IEnumerable<Element>> brokenBy, string? fix, string? property, SourcePosition position)
    {
        (Id, Title, Fix, Property, Position) = (Checked(id, position), title ?? throw new ArgumentNullException(nameof(title)), fix, property, position);
        _brokenBy = brokenBy;
    }

    /// <summary>Letters and digits, for waivers and reports: CONTOSO001. AIFA is ours.</summary>
    public string Id { get; }

    /// <summary>What must hold, without a full stop: "Blobs stay restorable for 30 days".</summary>
    public string Title { get; }

    /// <summary>What to do where it does not hold.</summary>
    public string? Fix { get; }

    /// <summary>The property that must change, by its C# name, for a finding to point at.</summary>
    public string? Property { get; }

    public SourcePosition Position { get; }

    /// <summary>What breaking it leads to.</summary>
    public string? Reason { get; private set; }

    public OwnSeverity Severity { get; private set; } = OwnSeverity.Warning;

    /// <summary>Where it is asked; everywhere when empty.</summary>
    public IReadOnlyList<DeploymentEnvironment> Environments => _environments;

    public OwnRule In(params DeploymentEnvironment[] environments) { _environments.AddRange(environments); return this; }
    public OwnRule Because(string reason) { Reason = reason; return this; }
    public OwnRule As(OwnSeverity severity) { Severity = severity; return this; }

    /// <summary>Whether it is asked in that environment.</summary>
    public bool AppliesIn(DeploymentEnvironment environment) => _environments.Count == 0 || _environments.Exists(where => where.Name == environment.Name);

    /// <summary>What breaks it. Asked when the description is over, so the graph is complete; what the author's code throws goes through.</summary>
    public IEnumerable<Element> BrokenBy(ArchitectureGraph graph) => AppliesIn(graph.Environment) ? _brokenBy(graph) : [];

    /// <summary>Of each element of a class, or of a capability such as <see cref="IPublicEndpoint"/>; what others run is left alone.</summary>
    internal static Func<ArchitectureGraph, IEnumerable<Element>> Each<T>(Func<T, bool> holds) where T : class =>
        graph => graph.Elements.Where(element => element is T subject and not AzureResource { Ownership: Ownership.Observed } && !holds(subject));

    private static string Checked(string id, SourcePosition position) =>
        string.IsNullOrEmpty(id) || !id.All(letter => letter is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9') || char.IsDigit(id[0]) ? throw ModelErrors.NotARuleId(id, position)
        : id.StartsWith("AIFA", StringComparison.OrdinalIgnoreCase) ? throw ModelErrors.RuleIdOfOurs(id, position)
        : id;
}
