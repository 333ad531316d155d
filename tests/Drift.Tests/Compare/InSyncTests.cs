using AiFactory.Drift.Report;
using AiFactory.Drift.Tests.Inventory;

namespace AiFactory.Drift.Tests.Compare;

public sealed class InSyncTests
{
    [Fact]
    public async Task What_was_deployed_as_it_is_described_is_in_sync()
    {
        var result = await Chat.Compare(new AzureView(Chat.Desired).Answer());

        Assert.True(result.IsInSync && result.Findings.Count == 0, DriftText.Of(result, new Located(_ => null)));
        Assert.StartsWith("prod: in sync", Headline.Of(result), StringComparison.Ordinal);
    }
}
