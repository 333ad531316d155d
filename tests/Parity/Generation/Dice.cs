namespace AiFactory.Parity.Generation;

/// <summary>Chance from a seed, the same on every machine and version.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = Mixed((ulong)(uint)seed ^ 0x5851F42D4C957F2DUL); // neighbouring seeds must not give one series, shifted

    /// <summary>From 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Mixed(_state += Step) % (ulong)bound);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Another series that depends on nothing but this one's seed and the number.</summary>
    public static Dice Of(int seed, int number) => new(unchecked(seed * 486187739 + number * 16777619 + 97));

    private const ulong Step = 0x9E3779B97F4A7C15UL;

    /// <summary>The mixing function of splitmix64.</summary>
    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EBUL;
        return bits ^ bits >> 31;
    }
}
