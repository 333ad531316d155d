using System.Diagnostics;
using System.Globalization;
using AiFactory.Parity.Generation;

namespace AiFactory.Parity;

/// <summary>The command line: generated programs, or the examples; what differs is printed and written to a folder, and the exit code says whether anything did.</summary>
internal static class ParityProgram
{
    private const string Usage = """
        usage: dotnet run -c Release --project tests/Parity -- [options]
          --programs N   generated programs to compare (1000)
          --seed N       the seed of the first; program i has seed N + i (1)
          --threads N    how many at a time (2)
          --out FOLDER   where to write programs that differ, with what differs (artifacts/parity)
          --run-only     only compile and run: whether the generator is any good
          --counts-only  do not look for the constructs that are to blame
          --show N       print the program of that seed
          --examples     every folder of examples/ in every setting of its flags, instead of generated programs
        """;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        var options = Arguments(args);
        if (options is null)
        {
            output.WriteLine(Usage);
            return 2;
        }

        if (options.ContainsKey("--examples")) return Examples.Run(output);
        if (options.TryGetValue("--show", out var shown))
        {
            output.Write(ProgramGenerator.Generate(Number(shown)).Listing);
            return 0;
        }

        var run = new GeneratedRun(
            Number(options.GetValueOrDefault("--programs", "1000")), Number(options.GetValueOrDefault("--seed", "1")), Number(options.GetValueOrDefault("--threads", "2")), options.ContainsKey("--run-only"),
            compared: done => { if (done % 1_000 == 0) Console.Error.WriteLine($"{done:N0} compared"); });
        var watch = Stopwatch.StartNew();
        var report = run.Go();
        report.Print(output, watch.Elapsed);
        if (!options.ContainsKey("--counts-only")) report.WriteDiffering(options.GetValueOrDefault("--out", Path.Combine("artifacts", "parity")), output);
        return report.Differing.Count == 0 ? 0 : 1;
    }

    private static Dictionary<string, string>? Arguments(IReadOnlyList<string> args)
    {
        string[] switches = ["--examples", "--run-only", "--counts-only"], valued = ["--programs", "--seed", "--threads", "--out", "--show"];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            if (switches.Contains(args[i])) found[args[i]] = "";
            else if (valued.Contains(args[i]) && i + 1 < args.Count) found[args[i]] = args[++i];
            else return null;
        }

        return found;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
