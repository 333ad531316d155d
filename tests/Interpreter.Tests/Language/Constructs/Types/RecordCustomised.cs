// records whose `Equals`, `PrintMembers`, constructors and properties are their own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{new Name("Ab") == new Name("aB")} {new Name("Ab")} {new Range3(5, 1)} {new Checked("  x ").Text} {new Many(1, 2, 3)}");
    }
}

sealed record Name(string Text)
{
    public bool Equals(Name? other) => other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => 1;
}

sealed record Range3
{
    public Range3(int one, int other) => (Low, High) = one < other ? (one, other) : (other, one);

    public int Low { get; }
    public int High { get; }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Low).Append("..").Append(High);
        return true;
    }
}

sealed record Checked(string Text)
{
    public string Text { get; } = Text.Trim();
}

sealed record Many(params int[] Numbers)
{
    public override string ToString() => string.Join("+", Numbers);
}
