using System.Diagnostics;
using AiFactory.Generators;
using AiFactory.Interpreter;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Parity;

/// <summary>One class that describes an architecture, compiled and interpretable.</summary>
internal sealed class OneArchitecture(string name, byte[] assembly, ModelCompilation? model, INamedTypeSymbol? type, SourceRoot root)
{
    /// <summary>What running gave, as plain data.</summary>
    private sealed record Real(FamilyText? Family, string? Thrown, string? Message);

    public (ParityResult Result, IReadOnlyList<string> Flags) Compare(BuildOptions options)
    {
        var watch = Stopwatch.StartNew();
        var real = ModelRun.Of(assembly, name, options, outcome => new Real(
            outcome.Family is { } family ? FamilyText.Of(family, root) : null,
            outcome.Thrown is { } thrown ? $"{thrown.GetType().Name}: {thrown.Message}" : null,
            outcome.Thrown?.Message));
        var running = watch.Elapsed;
        var result = new ParityResult([], []) { Runs = 1, Threw = real.Thrown is null ? 0 : 1, Thrown = real.Thrown is { } what ? [what] : [], Running = running };
        if (model is null) return (result, real.Family?.Flags ?? []);
        if (type is null) return (result with { Differences = [$"{name} is not found by the interpreter"] }, []);

        watch.Restart();
        var (differences, problems) = Compare(real, options);
        var setting = options.Flags.Count == 0 ? "" : $" [{string.Join(", ", options.Flags.Select(flag => $"{flag.Key}={flag.Value}"))}]";
        return (result with
        {
            Differences = [.. differences.Select(difference => $"{name}{setting}: {difference}")],
            Problems = problems,
            NotKnown = problems.Any(problem => problem.Kind == ProblemKind.NotKnown) ? 1 : 0,
            Interpreting = watch.Elapsed,
        }, real.Family?.Flags ?? []);
    }

    private (IReadOnlyList<string> Differences, IReadOnlyList<Problem> Problems) Compare(Real real, BuildOptions options)
    {
        Interpretation interpretation;
        try
        {
            interpretation = model!.Interpret(type!, options);
        }
        catch (Exception fault) // the interpreter never throws; that it did is a difference, not the end of the run
        {
            return ([$"the interpreter itself throws {fault.GetType().Name}: {fault.Message} at {fault.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}"], []);
        }

        return ([.. Differences(real, interpretation)], interpretation.Problems);
    }

    private IEnumerable<string> Differences(Real real, Interpretation interpretation)
    {
        var isNotKnown = interpretation.Problems.Any(problem => problem.Kind == ProblemKind.NotKnown);
        if (real.Family is not { } family) return isNotKnown || SaysWhatWasThrown(interpretation, real.Message!) ? [] : [$"running throws {real.Thrown}, interpreting {Said(interpretation)}"];

        if (interpretation.Problems.FirstOrDefault(problem => problem.Kind != ProblemKind.NotKnown) is { } wrong) return [$"running gives a family, interpreting says {wrong.Kind} at {At(wrong)}: {wrong.Message}"];
        if (interpretation.Worlds.Count == 0) return ["running gives a family, interpreting gives none"];

        FamilyText[] worlds = [.. interpretation.Worlds.Select(world => FamilyText.Of(world.Family, root))];
        if (isNotKnown) return worlds.Skip(1).Aggregate(worlds[0].Findings, (common, world) => common.Intersect(world.Findings).ToHashSet()).Except(family.Findings).Select(finding => $"a finding in all worlds that running does not give: {finding}");
        return worlds.Length == 1 ? family.DifferencesTo(worlds[0]) : [$"{worlds.Length} worlds though nothing is unknown"];
    }

    private static bool SaysWhatWasThrown(Interpretation interpretation, string message) =>
        interpretation.Problems.Any(problem => problem.Kind == ProblemKind.InvalidCall && problem.Message.Contains(message, StringComparison.Ordinal));

    private static string Said(Interpretation interpretation) =>
        interpretation.Problems.Count == 0 ? "gives a family" : "says " + string.Join("; ", interpretation.Problems.Select(problem => $"{problem.Kind}: {problem.Message}"));

    private static string At(Problem problem) => $"line {problem.Place.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1} '{Short(problem.Place.Syntax.ToString())}'";

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
