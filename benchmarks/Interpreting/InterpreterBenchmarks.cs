using AiFactory.Interpreter;
using AiFactory.Model;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace AiFactory.Benchmarks.Interpreting;

/// <summary>Interpreting a model against running it compiled, three environments together, when the operations have been compiled already. The difference is the interpreter's own cost.</summary>
[MemoryDiagnoser]
public class InterpreterBenchmarks
{
    private const int Warming = 150;

    private IArchitecture _program = null!;
    private ModelCompilation _sources = null!;
    private INamedTypeSymbol _type = null!;

    /// <summary>4,509 elements in 1,500 statements; 1,972 from 200 projects.</summary>
    [Params("1500 in straight lines", "200 projects")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        var compilation = ModelSources.Compile(Model.EndsWith("projects", StringComparison.Ordinal) ? ModelSources.Portfolio(200) : ModelSources.StraightLine(1_500));
        _program = ModelSources.Load(compilation);
        _sources = new(compilation);
        _type = _sources.Architectures.Single();
        if (!Interpreted().IsCertain) throw new InvalidOperationException(Interpreted().Problems[0].Message);
        for (var time = 0; time < Warming; time++) _ = Interpreted(); // code that was run this often is compiled as it will stay
    }

    [Benchmark(Baseline = true)]
    public ArchitectureFamily Run() => ArchitectureFamily.Build(_program, new BuildOptions());

    [Benchmark]
    public Interpretation Interpreted() => _sources.Interpret(_type, new BuildOptions());
}

/// <summary>Twice the elements must cost twice as much.</summary>
[MemoryDiagnoser]
public class InterpreterScaleBenchmarks
{
    private ModelCompilation _sources = null!;
    private INamedTypeSymbol _type = null!;

    /// <summary>In one of three environments.</summary>
    [Params(6_250, 12_500, 25_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _sources = new(ModelSources.Compile(ModelSources.Portfolio(Elements * 10 / 51)));
        _type = _sources.Architectures.Single();
    }

    [Benchmark]
    public Interpretation Interpreted() => _sources.Interpret(_type, new BuildOptions());
}
