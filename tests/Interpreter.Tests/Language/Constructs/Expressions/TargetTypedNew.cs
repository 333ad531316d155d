// `new()` whose type is told elsewhere, in initialisers, arguments, returns and lists

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        List<int> numbers = new() { 1, 2 };
        Dictionary<string, List<int>> map = new() { ["a"] = new() { 3 } };
        Person person = new("x") { Description = "typed" };
        Take(new("given"));
        Say($"{numbers.Count} {map["a"][0]} {person.Description} {Make().Text}");
        List<Note> notes = [new("a"), new("b")];
        Say(notes[1].Text);
    }

    private static void Take(Note note) => Say(note.Text);
    private static Note Make() => new("made");
}

sealed record Note(string Text);
