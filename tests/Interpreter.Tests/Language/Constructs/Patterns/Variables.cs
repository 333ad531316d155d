// `var` patterns and what they leave in scope

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        if (env.Name is var name && name.Length > 0) Say(name);
        Say($"{(new[] { 3, 4 }.Sum() is var sum && sum > 6 ? sum : 0)}");
        while (true)
        {
            if (Next() is not { } next) break;
            Say($"{next}");
        }
    }

    private int _left = 3;

    private int? Next() => _left-- > 0 ? _left : null;
}
