using AiFactory.Model;

namespace AiFactory.Drift.Compare;

/// <summary>Drift that is accepted for a time, in the words of <c>Waive</c>.</summary>
/// <remarks>
/// <code>
/// chat.Waive("drift").On(web)                        whatever differs about it
/// chat.Waive("drift:missing").On(web)                one class of difference
/// chat.Waive("drift:Capacity").On(answering)         one property, by its C# name or its ARM path
/// chat.Waive("drift:Capacity=80").On(answering)      this value only
/// chat.Waive("drift:unmanaged=st-temporary")         a resource that is not in the model, by its name
/// </code>
/// </remarks>
internal sealed class DriftWaivers
{
    private const string Word = "drift";

    private readonly DeploymentEnvironment _environment;
    private readonly Date _asOf;
    private readonly Waiver[] _waivers;
    private readonly HashSet<Waiver> _used = [];

    public DriftWaivers(ArchitectureGraph graph, Date asOf)
    {
        (_environment, _asOf) = (graph.Environment, asOf);
        _waivers = [.. graph.Waivers.Where(waiver => IsOfDrift(waiver.Rule) && waiver.SpeaksOf(graph.Environment))];
    }

    public IReadOnlyList<Waiver> Expired => [.. _waivers.Where(waiver => waiver.HasExpired(_asOf))];
    public IReadOnlyList<Waiver> Idle => [.. _waivers.Where(waiver => !_used.Contains(waiver))];

    public DriftFinding Judge(DriftFinding finding)
    {
        if (finding.Class is DriftClass.Platform or DriftClass.Unknown) return finding;
        Waiver[] covering = [.. _waivers.Where(waiver => Covers(waiver, finding))];
        _used.UnionWith(covering);
        return finding with { Waiver = Array.Find(covering, waiver => waiver.Expires is not null && !waiver.HasExpired(_asOf) && waiver.Reason is not null) };
    }

    private static bool IsOfDrift(string rule) => rule.Equals(Word, StringComparison.OrdinalIgnoreCase) || rule.StartsWith(Word + ":", StringComparison.OrdinalIgnoreCase);

    private bool Covers(Waiver waiver, DriftFinding finding) => waiver.Covers(waiver.Rule, finding.Resource, _environment) && Speaks(waiver.Rule, finding);

    private static bool Speaks(string rule, DriftFinding finding)
    {
        if (rule.Length == Word.Length) return true;
        var words = rule[(Word.Length + 1)..].Split('=', 2);
        var isMeant = Is(words[0], finding.Class.ToString()) || Is(words[0], finding.Property?.Name) || Is(words[0], finding.Path);
        var value = finding.Class is DriftClass.Unmanaged ? finding.Id[(finding.Id.LastIndexOf('/') + 1)..] : finding.Live;
        return isMeant && (words.Length == 1 || string.Equals(words[1], value, StringComparison.Ordinal));
    }

    private static bool Is(string word, string? other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
