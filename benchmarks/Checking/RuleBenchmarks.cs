using System.Diagnostics;
using System.Globalization;
using AiFactory.Model;
using AiFactory.Rules;
using BenchmarkDotNet.Attributes;

namespace AiFactory.Benchmarks.Checking;

/// <summary>What it costs to ask all rules of a factory in three environments. Twice the resources must cost twice as much.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly Date Today = "2026-11-21";
    private ArchitectureFamily _family = null!;

    /// <summary>Some 2,000, 7,000, 22,500 and 75,000 resources in all environments together.</summary>
    [Params(17, 60, 192, 640)]
    public int Projects { get; set; }

    [GlobalSetup]
    public void Make() => _family = Build(Projects);

    [Benchmark]
    public int AskAllRules() => RuleRun.Check(_family, Today).Findings.Count;

    /// <summary>The rules that take longest, each asked alone: the best of a few runs, since what comes after a collection of garbage is not the rule's doing.</summary>
    public static void PrintSlowest(int projects)
    {
        const int runs = 5;
        var family = Build(projects);
        var resources = family.Graphs.Sum(graph => graph.Resources.Count);
        RuleRun.Check(family, Today);
        var times = RuleCatalogue.All.Select(rule => (rule.Info, Best: Enumerable.Range(0, runs).Min(_ => Time(() => RuleRun.Check(family, Today, [rule]))))).OrderByDescending(pair => pair.Best).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{projects} projects, {family.Graphs.Count} environments, {resources} resources, {times.Count} rules: {Enumerable.Range(0, runs).Min(_ => Time(() => RuleRun.Check(family, Today))):0} ms together, {times.Sum(pair => pair.Best):0} ms one by one"));
        foreach (var (info, best) in times.Take(10)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best,8:0.0} ms  {info.Id}  {info.Title}"));
    }

    private static ArchitectureFamily Build(int projects) => ArchitectureFamily.Build(new ChatProjects(projects), new BuildOptions());

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
