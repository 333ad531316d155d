// `switch` expressions with every kind of pattern, and no match

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var value in new object?[] { 0, 5, 50, -1, 'c', "", "text", (1, 2), new[] { 1 }, null, 2.5m }) Say(Kind(value));
        try
        {
            Say(env.Name switch { "nowhere" => "never" });
        }
        catch (Exception thrown)
        {
            Say(thrown.GetType().Name);
        }
    }

    private static string Kind(object? value) => value switch
    {
        0 => "zero",
        int and > 0 and < 10 => "digit",
        int number and (< 0 or >= 10) => $"number {number}",
        char letter when char.IsLetter(letter) => $"letter {letter}",
        "" => "empty",
        string { Length: var length } => $"{length} letters",
        (int x, int y) => $"pair {x + y}",
        int[] and [var only] => $"only {only}",
        null => "null",
        _ => "else",
    };
}
