using AiFactory.Parity;
using AiFactory.Parity.Generation;
using Xunit.Abstractions;

namespace AiFactory.Interpreter.Tests.Parity;

/// <summary>Interpreting a generated program gives, byte for byte, what running it gives. More programs: <c>dotnet run -c Release --project tests/Parity -- --programs 20000</c>.</summary>
public sealed class GeneratedProgramsTests(ITestOutputHelper output)
{
    private const int Programs = 1000;
    private const int Seed = 1;
    private const int FewestOfEach = 20;
    private const string RareOnPurpose = "throws";
    private const int SeedsOfOutside = 8;

    private static readonly Lazy<GeneratedReport> Report = new(() => new GeneratedRun(Programs, Seed).Go());

    [Fact]
    public void Interpreting_gives_what_running_gives()
    {
        output.WriteLine($"seeds {Seed} to {Seed + Programs - 1}");
        Assert.Empty(Report.Value.Differing.Select(outcome => $"seed {outcome.Program.Seed}: {outcome.Result.Differences[0]}"));
    }

    [Fact]
    public void Almost_nothing_is_not_known() => Assert.InRange(Report.Value.NotKnown, 0, Programs / 100);

    [Fact]
    public void Each_construct_is_met_often() => Assert.Empty(Report.Value.Seen.Where(seen => seen.Value < FewestOfEach && seen.Key != RareOnPurpose).Select(seen => $"{seen.Key}: {seen.Value}"));

    [Fact]
    public void Few_programs_throw_and_some_do() => Assert.InRange(Report.Value.Threw, 1, Programs * 3 / 100);

    public static TheoryData<string> Outside() => new(ProgramGenerator.OutsideNames);

    [Theory, MemberData(nameof(Outside))]
    public void What_is_not_followed_is_said(string construct)
    {
        foreach (var seed in Enumerable.Range(Seed, SeedsOfOutside))
        {
            var program = ProgramGenerator.Generate(seed, [construct]);
            Assert.Empty(ParityCheck.Run(program.Sources, inputs: program.Inputs).Differences);
        }
    }
}
