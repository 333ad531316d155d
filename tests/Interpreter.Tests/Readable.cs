using AiFactory.Model;

namespace AiFactory.Interpreter.Tests;

/// <summary>What tests compare and print of an interpretation.</summary>
internal static class Readable
{
    /// <summary>Kind, message and the code it is said of.</summary>
    public static string Line(Problem problem)
    {
        var place = problem.Place.Syntax.GetLocation().GetLineSpan();
        var code = problem.Place.Syntax.ToString().Split('\n')[0];
        return $"{problem.Kind} at {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) `{code}`: {problem.Message}";
    }

    /// <summary>Everything that was made, in its order, and what was said of it.</summary>
    public static IEnumerable<string> Lines(ArchitectureFamily family) =>
        family.Graphs.SelectMany(graph => graph.Elements.Select(element => $"{graph.Environment}: {element.Key} {(element as Person)?.Description ?? "-"}"));

    /// <summary>Fails when an interpretation is not the one certain world that running the program gives.</summary>
    public static void MustAgree(Interpretation interpretation, ArchitectureFamily executed)
    {
        List<string> differences = [.. interpretation.Problems.Select(Line)];
        if (interpretation.Worlds.Count != 1) differences.Add($"{interpretation.Worlds.Count} worlds");
        else
        {
            var (run, read) = (Lines(executed).ToList(), Lines(interpretation.Worlds[0].Family).ToList());
            var first = Enumerable.Range(0, Math.Max(run.Count, read.Count)).FirstOrDefault(place => run.ElementAtOrDefault(place) != read.ElementAtOrDefault(place), -1);
            if (first >= 0) differences.Add($"Run:  {run.ElementAtOrDefault(first) ?? "(no more)"}\nRead: {read.ElementAtOrDefault(first) ?? "(no more)"}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
