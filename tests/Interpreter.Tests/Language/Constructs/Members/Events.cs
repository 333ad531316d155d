// delegates and events: combination, removal, order, return values

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var bell = new Bell();
        Action<string> first = name => Say("first " + name);
        bell.Rung += first;
        bell.Rung += name => Say("second " + name);
        bell.Ring("a");
        bell.Rung -= first;
        bell.Ring("b");
        Func<int> one = () => 1;
        one += () => 2;
        Say($"{one()}");
        Action? nothing = bell is null ? null : () => Say("combined");
        nothing += () => Say("more");
        nothing();
        nothing = null;
        nothing?.Invoke();
        Own own = number => $"own {number}";
        Say(own(3));
    }
}

delegate string Own(int number);

sealed class Bell
{
    public event Action<string>? Rung;

    public void Ring(string name) => Rung?.Invoke(name);
}
