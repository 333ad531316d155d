using System.Globalization;
using AiFactory.Interpreter;
using AiFactory.Parity.Generation;

namespace AiFactory.Parity;

/// <summary>What a run over generated programs came to.</summary>
public sealed class GeneratedReport(int seed, IReadOnlyList<GeneratedOutcome> outcomes, Func<GeneratedProgram, GeneratedOutcome> compare)
{
    private const int MostWritten = 50;

    public IReadOnlyList<GeneratedOutcome> Outcomes { get; } = outcomes;

    public IReadOnlyList<GeneratedOutcome> Differing { get; } = [.. outcomes.Where(outcome => !outcome.Result.IsSame)];

    /// <summary>In how many programs the interpreter said that something is not known.</summary>
    public int NotKnown => Outcomes.Count(outcome => outcome.Result.NotKnown > 0);

    /// <summary>How many programs threw when run.</summary>
    public int Threw => Outcomes.Count(outcome => outcome.Result.Threw > 0);

    /// <summary>In how many programs each construct is.</summary>
    public IReadOnlyDictionary<string, int> Seen { get; } = ProgramGenerator.ConstructNames.ToDictionary(name => name, name => outcomes.Count(outcome => outcome.Program.Constructs.Contains(name)));

    public void Print(TextWriter output, TimeSpan elapsed)
    {
        output.WriteLine($"seeds {seed} to {seed + Outcomes.Count - 1}");
        output.WriteLine("programs with each construct; of these different, not known:");
        foreach (var (name, count) in Seen)
        {
            var with = Outcomes.Where(outcome => outcome.Program.Constructs.Contains(name)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,7} {with.Count(outcome => !outcome.Result.IsSame),5} {with.Count(outcome => outcome.Result.NotKnown > 0),5}  {name}"));
        }

        foreach (var said in Outcomes.SelectMany(outcome => outcome.Result.Problems).Where(problem => problem.Kind == ProblemKind.NotKnown).GroupBy(problem => problem.Message).OrderByDescending(group => group.Count()).Take(40))
            output.WriteLine($"not known {said.Count()} times: {said.Key}");
        foreach (var thrown in Outcomes.SelectMany(outcome => outcome.Result.Thrown).GroupBy(text => text).OrderByDescending(group => group.Count()).Take(20))
            output.WriteLine($"threw {thrown.Count()} times: {thrown.Key.Split('\n')[0]}");

        var (compiling, running, interpreting) = (Milliseconds(result => result.Compiling), Milliseconds(result => result.Running), Milliseconds(result => result.Interpreting));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"each program: compiling {compiling:0.0} ms, running and writing {running:0.0} ms, interpreting and comparing {interpreting:0.0} ms; {elapsed.TotalMilliseconds / Math.Max(1, Outcomes.Count):0.0} ms in all"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Outcomes.Count} programs: {Differing.Count} differ, {NotKnown} not known ({100.0 * NotKnown / Math.Max(1, Outcomes.Count):0.00} %), {Threw} throw; each of {Seen.Count} constructs in {Seen.Values.Min()} programs at least; {elapsed.TotalSeconds:0.0} s"));
    }

    /// <summary>Writes programs that differ, each cut down to the constructs that still differ without the others, until every differing program is explained.</summary>
    public void WriteDiffering(string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach (var earlier in Directory.GetFiles(folder, "*.cs")) File.Delete(earlier);

        var (toBlame, written) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var outcome in Differing.TakeWhile(_ => written < MostWritten))
        {
            var rest = outcome.Program.Constructs.Where(name => !toBlame.Contains(name)).ToList();
            if (rest.Count < outcome.Program.Constructs.Count && compare(ProgramGenerator.Generate(outcome.Program.Seed, rest)).Result.IsSame) continue; // what was found before explains it

            var least = Reduction.Of(rest.Count < outcome.Program.Constructs.Count ? ProgramGenerator.Generate(outcome.Program.Seed, rest) : outcome.Program, compare);
            if (least.Program.Constructs.Count == 1) toBlame.Add(least.Program.Constructs[0]);
            File.WriteAllText(Path.Combine(folder, $"{outcome.Program.Seed}.cs"), $"// {string.Join("\n// ", least.Result.Differences.Select(difference => difference.Replace("\n", "\n// ", StringComparison.Ordinal)))}\n// constructs: {string.Join("; ", least.Program.Constructs)}\n{least.Program.Listing}");
            output.WriteLine($"seed {outcome.Program.Seed}: {string.Join("; ", least.Program.Constructs)}: {least.Result.Differences[0].Split('\n')[0]}");
            written++;
        }

        if (written > 0) output.WriteLine($"{written} differing programs, which explain the others, are in {Path.GetFullPath(folder)}");
    }

    private double Milliseconds(Func<ParityResult, TimeSpan> time) => Outcomes.Count == 0 ? 0 : Outcomes.Average(outcome => time(outcome.Result).TotalMilliseconds);
}
