// object initialisers, nested and with collections, indexers and their order

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var outer = new Outer
        {
            Name = Told("name"),
            Inner = { Count = 3, Tags = { "a", "b" } },
            Map = { ["x"] = 1, ["y"] = Told("y").Length },
            Numbers = { 1, 2 },
            Child = new() { Count = 7 },
            [5] = "five",
        };
        Say($"{outer.Name} {outer.Inner.Count} {string.Join(",", outer.Inner.Tags)} {outer.Map["y"]} {outer.Numbers.Sum()} {outer.Child!.Count} {outer[5]}");
    }

    private static string Told(string text)
    {
        Say(text);
        return text;
    }
}

sealed class Outer
{
    private readonly Dictionary<int, string> _places = [];

    public Outer() => Say("constructor");

    public string Name { get; init; } = "none";
    public Inner Inner { get; } = new();
    public Inner? Child { get; set; }
    public Dictionary<string, int> Map { get; } = [];
    public List<int> Numbers { get; } = [0];

    public string this[int place]
    {
        get => _places[place];
        set => _places[place] = value + place;
    }
}

sealed class Inner
{
    public int Count { get; set; }
    public List<string> Tags { get; } = [];
}
