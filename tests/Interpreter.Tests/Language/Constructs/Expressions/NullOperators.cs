// `?.`, `?[]`, `??`, `??=`, `!`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string? none = null;
        var some = "text";
        int[]? noArray = null;
        Say($"{none?.Length ?? -1} {some?.Length} {noArray?[0] ?? -1} {none ?? some ?? "never"} {none?.Trim().Length.ToString() ?? "chain"}");
        none ??= Made();
        none ??= Made();
        Say(none!);
        Dictionary<string, string>? map = null;
        (map ??= [])["key"] = "value";
        map?.Add("other", "more");
        Say(string.Join(",", map!.Keys));
        Action? nothing = null;
        nothing?.Invoke();
        var holder = new Holder();
        Say($"{holder.Inner?.Inner?.Name ?? "nobody"} {holder.Inner?.Inner is null}");
        holder.Inner ??= new Holder { Name = "inner" };
        Say($"{holder.Inner?.Name}");
    }

    private static string Made()
    {
        Say("made");
        return "made";
    }
}

sealed class Holder
{
    public string Name { get; set; } = "";
    public Holder? Inner { get; set; }
}
