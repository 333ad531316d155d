// `StringBuilder`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var text = new StringBuilder("start");
        text.Append(' ').Append(1).Append(2.5).AppendLine().Append("x", 0, 1).Insert(0, ">").Replace("start", "begin").AppendJoin(",", new[] { 1, 2 }).Append($" {3:00}");
        text.Length -= 1;
        text[0] = '<';
        for (var i = 0; i < 3; i++) text.Append(i);
        Say($"{text.ToString().Replace(Line, "/")} {text.Length > 5} {text[1]}");
        text.Clear();
        Say($"[{text}]");
    }

    private const string Line = "\n";
}
