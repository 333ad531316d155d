namespace AiFactory.Interpreter;

/// <summary>How much work and memory a model may ask for. Never a time: the same source gives the same diagnostics on every machine.</summary>
/// <param name="Steps">Weighted steps per environment: an operation is one, a call of the library more, a text its length.</param>
/// <param name="Elements">In one environment.</param>
/// <param name="Depth">Calls within calls.</param>
/// <param name="Items">Of one collection.</param>
/// <param name="Characters">Of one text.</param>
public sealed record Limits(int Steps = 8_000_000, int Elements = 60_000, int Depth = 200, int Items = 100_000, int Characters = 1_000_000)
{
    public static Limits Default { get; } = new();
}
