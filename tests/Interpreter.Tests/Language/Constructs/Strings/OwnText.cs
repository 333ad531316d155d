// `ToString` of one's own types in interpolation, concatenation, `Join` and formats

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var version = new Release(1, 2);
        Say($"{version} {version:short} [{version,8}] " + version + string.Join(",", new[] { version, version }) + string.Concat(version, "!"));
    }
}

sealed class Release(int major, int minor) : IFormattable
{
    public override string ToString() => $"{major}.{minor}";

    public string ToString(string? format, IFormatProvider? provider) => format == "short" ? $"v{major}" : ToString();
}
