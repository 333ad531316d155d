// `+` of texts with numbers, characters, null and objects

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        string? none = null;
        object thing = new Thing();
        Say("a" + 1 + 2 + 'c' + true + none + 1.5 + thing + EnvironmentKind.Test + new[] { 1 }.Length);
        Say(1 + 2 + "a" + 'b' + ('b' + 1) + null);
        var text = "a";
        for (var i = 0; i < 3; i++) text += i;
        Say(text);
    }
}

sealed class Thing
{
    public override string ToString() => "<thing>";
}
