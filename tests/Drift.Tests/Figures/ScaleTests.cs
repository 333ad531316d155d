using System.Diagnostics;
using System.Globalization;
using AiFactory.Drift.Report;
using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;
using Xunit.Abstractions;

namespace AiFactory.Drift.Tests.Figures;

/// <summary>A hundred thousand resources in Azure against five thousand in a model: <c>AIFACTORY_FIGURES=1 dotnet test tests/Drift.Tests -c Release --filter Scale --logger "console;verbosity=detailed"</c>.</summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    private const int Modelled = 5_000;
    private const int Live = 100_000;

    [FigureFact]
    public async Task Time_and_memory_after_transport()
    {
        var graph = Sketch.Graph((model, _) =>
        {
            for (var i = 0; i < Modelled / 4; i++)
            {
                var name = i.ToString("x4", CultureInfo.InvariantCulture);
                new StorageAccount("s" + name);
                new KeyVault("v" + name);
                new CosmosAccount("c" + name);
                new SearchService("f" + name);
            }
        });
        var desired = AiFactory.Drift.Compare.Desired.Of(graph);
        var path = Path.GetTempFileName();
        await File.WriteAllLinesAsync(path, Rows(desired));
        var before = Settled();
        await Once(graph, path); // what is compiled and read once

        var watch = Stopwatch.StartNew();
        var (result, held, peak) = await Once(graph, path);
        watch.Stop();

        output.WriteLine(Headline.Of(result));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Live:#,0} live ({new FileInfo(path).Length / 1048576.0:0} MB) against {result.Modelled:#,0} modelled: {watch.Elapsed.TotalSeconds:0.00} s; the heap has {before / 1048576.0:0} MB before, {held / 1048576.0:0} MB with what was read, {peak / 1048576.0:0} MB at the end; the process had {Environment.WorkingSet / 1048576.0:0} MB"));
        File.Delete(path);
    }

    private static async Task<(DriftResult Result, long Held, long Peak)> Once(ArchitectureGraph graph, string path)
    {
        var desired = AiFactory.Drift.Compare.Desired.Of(graph);
        await using var file = File.OpenRead(path);
        var live = await DriftRun.ReadAsync(file, null, desired, CancellationToken.None);
        var held = Settled();
        var result = DriftRun.Compare(graph, desired, live, Chat.Today);
        return (result, held, GC.GetTotalMemory(forceFullCollection: false));
    }

    private static long Settled() => GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>What the model states, a change in every tenth, and beside it others' resources of the same size.</summary>
    private static IEnumerable<string> Rows(AiFactory.Drift.Compare.Desired desired)
    {
        var rows = new AzureView(desired).Rows.ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i % 10 == 0) ((MapValue)rows[i]["properties"]!)["publicNetworkAccess"] = Value.Of("Enabled");
            yield return Json.Print(rows[i]).ReplaceLineEndings("");
        }

        foreach (var i in Enumerable.Range(0, Live - rows.Count))
        {
            var row = (MapValue)rows[i % rows.Count].Clone();
            row["id"] = Value.Of(string.Create(CultureInfo.InvariantCulture, $"/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-other-{i % 500}/providers/Microsoft.Compute/virtualMachines/vm-{i}"));
            row["type"] = Value.Of("microsoft.compute/virtualmachines");
            ((MapValue)row["properties"]!)["filler"] = Value.Of(new string('x', 1200));
            yield return Json.Print(row).ReplaceLineEndings("");
        }

        yield return """{"snapshot":{"tables":["resources","resourcecontainers","authorizationresources"]},"data":[]}""";
    }
}

/// <summary>A test that measures; skipped unless figures are asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FigureFactAttribute : FactAttribute
{
    public FigureFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("AIFACTORY_FIGURES") != "1") Skip = "AIFACTORY_FIGURES=1 asks for it.";
    }
}
