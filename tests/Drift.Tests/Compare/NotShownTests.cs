using AiFactory.Drift.Compare;
using AiFactory.Drift.Report;
using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Drift.Tests.Compare;

/// <summary>What Azure Resource Manager says nothing of is said to be unseen, whether the rest agrees or not.</summary>
public sealed class NotShownTests
{
    [Fact]
    public async Task Folders_of_a_lake_are_not_seen_and_not_called_in_order()
    {
        var graph = Sketch.Graph((_, _) => _ = new StorageAccount("documents") { DataLake = true, Containers = [new BlobContainer("lake") { Folders = ["raw"] }, new BlobContainer("plain")] });

        var result = await Chat.Compare(new AzureView(Desired.Of(graph)).Answer(), graph);

        Assert.Equal(["Blob container 'lake': its folders and who may what in them"], result.NotShown);
        Assert.Contains("its folders and who may what in them", DriftText.Of(result, new Located(_ => null)), StringComparison.Ordinal);
    }
}
