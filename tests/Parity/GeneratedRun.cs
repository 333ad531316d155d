using System.Collections.Concurrent;
using AiFactory.Parity.Generation;

namespace AiFactory.Parity;

/// <summary>Compares many generated programs, several at a time.</summary>
/// <param name="compared">Told how many are done.</param>
public sealed class GeneratedRun(int programs, int seed = 1, int threads = 2, bool runOnly = false, Action<int>? compared = null)
{
    /// <summary>In one program of so many, every setting of its flags is compared.</summary>
    private const int FlagsTriedInEach = 4;

    public GeneratedReport Go()
    {
        var done = 0;
        var outcomes = new ConcurrentBag<GeneratedOutcome>();
        Parallel.For(0, programs, new ParallelOptions { MaxDegreeOfParallelism = threads }, index =>
        {
            outcomes.Add(One(ProgramGenerator.Generate(seed + index)));
            compared?.Invoke(Interlocked.Increment(ref done));
        });
        return new(seed, [.. outcomes.OrderBy(outcome => outcome.Program.Seed)], One);
    }

    private GeneratedOutcome One(GeneratedProgram program)
    {
        try
        {
            return new(program,
                runOnly ? ParityCheck.RunAlone(program.Sources, program.Inputs)
                : program.Seed % FlagsTriedInEach == 0 ? ParityCheck.RunEveryFlagSetting(program.Sources, program.Inputs)
                : ParityCheck.Run(program.Sources, inputs: program.Inputs));
        }
        catch (ArgumentException broken)
        {
            return new(program, new([broken.Message], []));
        }
    }
}

/// <summary>A program and what comparing it came to.</summary>
public sealed record GeneratedOutcome(GeneratedProgram Program, ParityResult Result);
