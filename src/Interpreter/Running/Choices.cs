namespace AiFactory.Interpreter.Running;

/// <summary>
/// What stands for each unknown value in one world. The first worlds walk through the options of all unknowns side by side, so every option of every unknown is in one of them;
/// where there are several unknowns, some more worlds mix them.
/// </summary>
internal sealed class Choices(int world, int straight)
{
    public const int MaximumWorlds = 24;
    private const int Mixed = 6;

    private readonly HashSet<int> _points = [];

    /// <summary>The most options that any unknown has so far.</summary>
    public int Widest { get; private set; } = 1;

    public int Points => _points.Count;

    /// <returns>Which of the options holds in this world.</returns>
    public int Choose(int unknown, int options)
    {
        if (options <= 1) return 0;
        _points.Add(unknown);
        Widest = Math.Max(Widest, options);
        return world < straight ? world % options : (int)(Scattered((uint)unknown, (uint)world) % (uint)options);
    }

    /// <summary>How many worlds there are to look at, by what this and earlier ones met.</summary>
    public static int WorldsFor(int widest, int points) => Math.Min(MaximumWorlds, widest + (points > 1 ? Mixed : 0));

    private static uint Scattered(uint one, uint other)
    {
        unchecked
        {
            var mixed = (one * 2654435761u) ^ ((other + 1) * 2246822519u);
            mixed ^= mixed >> 15;
            mixed *= 2246822519u;
            return mixed ^ (mixed >> 13);
        }
    }
}
