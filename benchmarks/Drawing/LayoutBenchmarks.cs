using AiFactory.Generators.Tests.Views;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Printing;
using BenchmarkDotNet.Attributes;

namespace AiFactory.Benchmarks.Drawing;

/// <summary>What finding a place for everything costs, and printing it.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private View _view = null!;
    private Scene _scene = null!;

    /// <summary>Groups among them; three in four have lines.</summary>
    [Params(20, 60, 200)]
    public int Nodes { get; set; }

    [GlobalSetup]
    public void Make() => _scene = LayoutEngine.Draw(_view = RandomViews.Of(Nodes, 7));

    [Benchmark]
    public object Layout() => LayoutEngine.Draw(_view);

    [Benchmark]
    public string Print() => Svg.Print(_scene);
}
