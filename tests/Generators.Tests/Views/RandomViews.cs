using AiFactory.Generators.Views;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Views of any shape, the same for the same seed.</summary>
internal static class RandomViews
{
    private static readonly string[] Words = ["web", "passages", "handbook editor", "answers from documents", "Azure Cosmos DB", "front", "x", "employees who ask about rules"];

    /// <param name="size">How many nodes, groups among them.</param>
    public static View Of(int size, int seed)
    {
        var random = new Random(seed);
        var groups = Math.Max(1, size / 5);
        var parent = new int[size];
        for (var i = 0; i < size; i++) parent[i] = i < groups ? (random.Next(3) == 0 && i > 0 ? random.Next(i) : -1) : random.Next(8) == 0 ? -1 : random.Next(groups);

        var edges = new List<ViewEdge>();
        var taken = new HashSet<(int, int)>();
        for (var i = 0; i < size + random.Next(size / 2 + 1); i++)
        {
            var (from, to) = (random.Next(size), random.Next(10) < 7 ? -1 : random.Next(size));
            if (to < 0) to = Math.Min(size - 1, from + 1 + random.Next(4));
            if (from == to || !taken.Add((from, to))) continue;
            edges.Add(new ViewEdge($"e{i}", $"n{from}", $"n{to}")
            {
                Label = random.Next(3) == 0 ? Word(random) : "",
                Marks = [.. Enumerable.Range(0, random.Next(4) == 0 ? random.Next(8) : random.Next(2)).Select(k => new Mark($"A{i}.{k}", (MarkForm)random.Next(4)))],
                Form = (EdgeForm)random.Next(2),
                IsBoth = random.Next(5) == 0,
                Course = random.Next(3) > 0 ? Course.Along : (Course)random.Next(3),
            });
        }

        return new View("random", "Random", "Random.", "", Below(-1), edges);

        IReadOnlyList<ViewNode> Below(int group) => [.. Enumerable.Range(0, size).Where(i => parent[i] == group).Select(i => new ViewNode($"n{i}", Word(random))
        {
            Subtitle = Word(random), Children = i < groups ? Below(i) : [], Form = i < groups ? (NodeForm)(1 + random.Next(3)) : NodeForm.Card,
            Marks = [.. Enumerable.Range(0, random.Next(6) == 0 ? random.Next(6) : 0).Select(k => new Mark($"N{i}.{k}"))],
            IsAside = group < 0 && random.Next(6) == 0, Details = random.Next(3) == 0 ? [Word(random)] : [],
        })];
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
