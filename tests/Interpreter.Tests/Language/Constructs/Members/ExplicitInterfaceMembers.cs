// explicit indexers, events and methods of interfaces, and interfaces with static members

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        IStore store = new Store();
        store["a"] = 1;
        store.Changed += () => Say("changed");
        store["b"] = 2;
        Say($"{store["a"] + store["b"]} {IStore.Label} {IStore.Make()["x"]}");
    }
}

interface IStore
{
    static readonly string Label = "store";

    event Action Changed;

    int this[string key] { get; set; }

    static IStore Make()
    {
        IStore made = new Store();
        made["x"] = 9;
        return made;
    }
}

sealed class Store : IStore
{
    private readonly Dictionary<string, int> _values = [];
    private Action? _changed;

    event Action IStore.Changed
    {
        add => _changed += value;
        remove => _changed -= value;
    }

    int IStore.this[string key]
    {
        get => _values[key];
        set
        {
            _values[key] = value;
            _changed?.Invoke();
        }
    }
}
