using AiFactory.Parity.Generation;

namespace AiFactory.Parity;

/// <summary>Cuts a differing program down to the constructs that it takes.</summary>
internal static class Reduction
{
    public static GeneratedOutcome Of(GeneratedProgram program, Func<GeneratedProgram, GeneratedOutcome> compare)
    {
        var least = compare(program);
        for (var size = program.Constructs.Count / 2; size >= 1; size /= 2)
        {
            for (var from = 0; from + size <= least.Program.Constructs.Count && least.Program.Constructs.Count > size;)
            {
                var shorter = compare(ProgramGenerator.Generate(program.Seed, [.. least.Program.Constructs.Take(from), .. least.Program.Constructs.Skip(from + size)]));
                if (shorter.Result.IsSame) from += size;
                else least = shorter;
            }
        }

        return least;
    }
}
