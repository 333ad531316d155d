using AiFactory.Model;

namespace AiFactory.Interpreter.Tests.Language;

/// <summary>Each construct run for real and interpreted.</summary>
public sealed class ConstructTests
{
    public static TheoryData<string> All => [.. Construct.All.Select(construct => construct.Id)];
    public static TheoryData<string> Supported => [.. Construct.All.Where(construct => construct.Said is null).Select(construct => construct.Id)];
    public static TheoryData<string> NotSupported => [.. Construct.All.Where(construct => construct.Said is not null).Select(construct => construct.Id)];

    [Theory, MemberData(nameof(All))]
    public void It_runs_for_real(string id) => Assert.NotEmpty(Find(id).Sample.Execute().Graphs.SelectMany(Said));

    [Theory, MemberData(nameof(Supported))]
    public void Interpreted_it_is_what_it_is_when_run(string id)
    {
        var sample = Find(id).Sample;
        var interpretation = sample.Interpret();
        Assert.Empty(interpretation.Problems.Select(problem => problem.Message));
        Assert.Equal(sample.Execute().Graphs.SelectMany(Said), Assert.Single(interpretation.Worlds).Family.Graphs.SelectMany(Said));
    }

    [Theory, MemberData(nameof(NotSupported))]
    public void What_is_not_supported_is_said(string id)
    {
        var construct = Find(id);
        var problems = construct.Sample.Interpret().Problems;
        Assert.Contains(problems, problem => problem.Kind == ProblemKind.NotKnown && problem.Message.Contains(construct.Said!, StringComparison.Ordinal));
    }

    /// <summary>Everything that was made, in its order, and what was said of it.</summary>
    private static IEnumerable<string> Said(ArchitectureGraph graph) =>
        graph.Elements.Select(element => $"{graph.Environment}: {element.Key} {(element as Person)?.Description ?? "-"}");

    private static Construct Find(string id) => Construct.All.Single(construct => construct.Id == id);
}
