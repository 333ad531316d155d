namespace AiFactory.Parity.Generation;

/// <summary>The variables that an expression may use, by kind: "int", "text", "bool", "ints".</summary>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, List<string>> _names = new(StringComparer.Ordinal);

    /// <summary>Where only what needs no variable may stand: a static member, a constant.</summary>
    public static Scope None { get; } = new();

    public void Add(string kind, string name)
    {
        if (!_names.TryGetValue(kind, out var names)) _names[kind] = names = [];
        names.Add(name);
    }

    public IReadOnlyList<string> Of(string kind) => [.. outer?.Of(kind) ?? [], .. _names.TryGetValue(kind, out var names) ? names : []];
}
