using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;
using BenchmarkDotNet.Attributes;

namespace AiFactory.Benchmarks.Mapping;

/// <summary>What an inventory of a large tenant costs: ten thousand resources of all kinds, read from ARM and written again.</summary>
[MemoryDiagnoser]
public class ProjectionBenchmarks
{
    private const int Count = 10_000;

    private AzureResource[] _resources = [];
    private MapValue[] _documents = [];
    private string _json = "";

    [GlobalSetup]
    public void MakeResources()
    {
        _resources = [.. Enumerable.Range(0, Count).Select(seed => new World(seed).Make(AzureKinds.All[seed % AzureKinds.All.Count]))];
        _documents = [.. _resources.SelectMany(ArmWriter.Documents).Select(document => document.Body)];
        _json = Json.Print(new ListValue([.. _documents]));
    }

    [Benchmark]
    public int WriteArm() => _resources.Sum(resource => ArmWriter.Documents(resource).Count());

    [Benchmark]
    public int ReadArm() => new ArmReader(new ReadContext()).ReadAll(_documents).Count;

    [Benchmark]
    public int WriteTerraform() => _resources.Sum(resource => Projection.Write(resource, Wire.Terraform).Count);

    [Benchmark]
    public Value ParseJson() => Json.Parse(_json);

    [Benchmark]
    public int PrintJson() => Json.Print(new ListValue([.. _documents])).Length;
}
