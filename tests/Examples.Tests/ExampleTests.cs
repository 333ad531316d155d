using AiFactory.Model;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

/// <summary>What is asked of every example. A class derives from it for each of them and adds what only that one must show.</summary>
public abstract class ExampleTests<T> where T : IArchitecture, new()
{
    /// <summary>The day that waivers are judged by, so that a test of today passes next year; the build server's other checks see today.</summary>
    private static readonly Date AsOf = new(2026, 11, 21);

    private static readonly Lazy<ArchitectureFamily> Built = new(static () => Build([]));
    private static readonly Lazy<CheckResult> Checked = new(static () => RuleRun.Check(Built.Value, AsOf));

    protected static ArchitectureFamily Family => Built.Value;
    protected static CheckResult Check => Checked.Value;
    protected static ArchitectureGraph Prod => Family.Leading;

    private static string Name => typeof(T).Name;

    /// <summary>Steps, findings, resources in each environment, grants, and what is written: a person has looked at them.</summary>
    [Fact]
    public void Is_what_was_accepted() => Accepted.MustBe(Summary.Of(Family, Check), "tests", "Examples.Tests", Name + ".verified.txt");

    [Fact]
    public void Nothing_is_open_in_production() =>
        Assert.Empty(Check.Findings.Where(finding => finding.Environments.Any(environment => environment.IsProduction)).Select(finding => $"{finding.Rule.Id} {finding.Verdict.Element?.Key}: {finding.Verdict.Message}"));

    [Fact]
    public void No_waiver_has_expired() => Assert.Empty(Check.ExpiredWaivers);

    /// <summary>The example with some of its flags set.</summary>
    protected static ArchitectureFamily Build(IReadOnlyDictionary<string, bool> flags) => ArchitectureFamily.Build(new T(), new BuildOptions
    {
        Flags = flags,
        Inputs = Directory.GetFiles(Folder, "*.json").ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        Lock = LockFile.Parse(File.ReadAllText(Path.Combine(Folder, LockFile.FileName))),
    });

    /// <summary>The example with other texts in some of its input files, as if it had never been deployed.</summary>
    protected static ArchitectureFamily Build(IReadOnlyDictionary<string, string> inputs) => ArchitectureFamily.Build(new T(), new BuildOptions
    {
        Inputs = Directory.GetFiles(Folder, "*.json").ToDictionary(file => Path.GetFileName(file), file => inputs.TryGetValue(Path.GetFileName(file), out var text) ? text : File.ReadAllText(file)),
    });

    /// <summary>The text of an input file.</summary>
    protected static string Input(string file) => File.ReadAllText(Path.Combine(Folder, file));

    protected static ArchitectureFamily Build(params string[] enabled) => Build(enabled.ToDictionary(flag => flag, _ => true));

    protected static CheckResult Judge(ArchitectureFamily family) => RuleRun.Check(family, AsOf);

    /// <summary>The elements of a class in production.</summary>
    protected static IEnumerable<TElement> All<TElement>() where TElement : Element => Prod.Elements.OfType<TElement>();

    private static string Folder => Repository.At("examples", Name);
}
