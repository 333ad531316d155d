using System.Globalization;
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

    /// <summary>A compiler has the culture of its user; a model writes numbers and dates as every machine does.</summary>
    [Theory]
    [InlineData("Strings/Culture")]
    [InlineData("Strings/Interpolation")]
    [InlineData("Strings/Numbers")]
    [InlineData("Types/Dates")]
    [InlineData("Types/Doubles")]
    public void The_culture_of_the_compiler_changes_nothing(string id)
    {
        var sample = Find(id).Sample;
        var (executed, before) = (sample.Execute(), CultureInfo.CurrentCulture);
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign, other.DateTimeFormat.ShortDatePattern) = (",", ".", "~", "dd.MM.yyyy");
        try
        {
            CultureInfo.CurrentCulture = other;
            Readable.MustAgree(sample.Interpret(), executed);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
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
