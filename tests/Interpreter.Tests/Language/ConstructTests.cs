using AiFactory.Model;

namespace AiFactory.Interpreter.Tests.Language;

/// <summary>Each construct run for real and interpreted.</summary>
public sealed class ConstructTests
{
    public static TheoryData<string> All => [.. Construct.All.Select(construct => construct.Id)];
    public static TheoryData<string> Supported => [.. Construct.All.Where(construct => construct.Said is null).Select(construct => construct.Id)];
    public static TheoryData<string> NotSupported => [.. Construct.All.Where(construct => construct.Said is not null).Select(construct => construct.Id)];

    [Theory, MemberData(nameof(All))]
    public void It_runs_for_real(string id) => Assert.NotEmpty(Find(id).Sample.Execute().Leading.Elements.OfType<Person>());

    [Theory, MemberData(nameof(Supported))]
    public void Interpreted_it_is_what_it_is_when_run(string id)
    {
        var sample = Find(id).Sample;
        Readable.MustAgree(sample.Interpret(), sample.Execute());
    }

    [Theory, MemberData(nameof(NotSupported))]
    public void What_is_not_supported_is_said(string id)
    {
        var construct = Find(id);
        var problems = construct.Sample.Interpret().Problems;
        Assert.True(problems.Any(problem => problem.Kind == ProblemKind.NotKnown && problem.Message.Contains(construct.Said!, StringComparison.Ordinal)), string.Join("\n", problems.Select(Readable.Line)));
    }

    private static Construct Find(string id) => Construct.All.Single(construct => construct.Id == id);
}
