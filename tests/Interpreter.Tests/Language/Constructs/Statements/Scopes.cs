// blocks, empty statements, variables of the same name one after another

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        {
            var name = "first";
            Say(name);
        }

        {
            var name = "second";
            ;
            Say(name);
        }

        for (var name = 0; name < 1; name++) Say($"{name}");
        Func<string, string> own = text => text + "!";
        if (own("a") is { } text) Say(text);
    }
}
