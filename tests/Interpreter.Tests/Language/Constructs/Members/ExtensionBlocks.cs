// extension blocks: methods, properties and static members (C# 14)

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{"abc".Last} {"abc".Repeat(2)} {new[] { 1, 2 }.IsEmpty} {Array.Empty<int>().IsEmpty} {string.Joined("a", "b")} {env.Short}");
    }
}

static class Extensions
{
    extension(string text)
    {
        public char Last => text[^1];

        public string Repeat(int count) => string.Concat(Enumerable.Repeat(text, count));
    }

    extension(string)
    {
        public static string Joined(params string[] parts) => string.Join("+", parts);
    }

    extension<T>(IEnumerable<T> items)
    {
        public bool IsEmpty => !items.Any();
    }

    extension(DeploymentEnvironment env)
    {
        public string Short => env.Name[..1];
    }
}
