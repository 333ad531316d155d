// `using` statements and declarations: order of `Dispose`, with `return`, `break` and exceptions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        using (new Scope("outer"))
        using (new Scope("inner"))
            Say("within");

        Leave();
        foreach (var name in new[] { "a", "b", "c" })
        {
            using var scope = new Scope(name);
            if (name == "b") break;
        }

        try
        {
            using var scope = new Scope("thrown");
            throw new InvalidOperationException("out");
        }
        catch (InvalidOperationException thrown)
        {
            Say(thrown.Message);
        }

        using (Scope? nothing = null) Say("null is not disposed");
    }

    private static void Leave()
    {
        using var first = new Scope("first");
        using var second = new Scope("second");
        if (second.Name == "second") return;
        Say("never");
    }
}

sealed class Scope : IDisposable
{
    public Scope(string name)
    {
        Name = name;
        Say("open " + name);
    }

    public string Name { get; }

    public void Dispose() => Say("close " + Name);
}
