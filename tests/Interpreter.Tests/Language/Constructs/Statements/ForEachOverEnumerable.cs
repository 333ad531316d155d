// `foreach` over a class that implements `IEnumerable<T>`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var shelf = new Shelf { "a", "b", { "c", 2 } };
        foreach (var book in shelf) Say(book);
        Say(string.Join(",", shelf.Where(book => book != "b").Select(book => book.ToUpperInvariant())));
        Say($"{shelf.Count()} {shelf.First()} {shelf.Contains("c")}");
    }
}

sealed class Shelf : IEnumerable<string>
{
    private readonly List<string> _books = [];

    public void Add(string book) => _books.Add(book);

    public void Add(string book, int copies)
    {
        for (var copy = 0; copy < copies; copy++) _books.Add(book);
    }

    public IEnumerator<string> GetEnumerator() => _books.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
