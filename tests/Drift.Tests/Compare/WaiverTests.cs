using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Drift.Tests.Compare;

/// <summary>Drift that is accepted: what, of what value, for how long.</summary>
public sealed class WaiverTests
{
    private static readonly Owner Security = new("Security", "security@contoso.com");

    [Theory]
    [InlineData("drift", true)]
    [InlineData("drift:changed", true)]
    [InlineData("drift:SharedKeyAccess", true)]
    [InlineData("drift:properties.allowSharedKeyAccess", true)]
    [InlineData("drift:SharedKeyAccess=true", true)]
    [InlineData("drift:SharedKeyAccess=false", false)]
    [InlineData("drift:missing", false)]
    [InlineData("drift:MinimumTls", false)]
    public async Task A_waiver_accepts_what_it_names(string words, bool accepts)
    {
        var result = await Compare(words, "2027-03-31", keys: true);
        Assert.Equal(accepts ? 0 : 1, result.ToActOn);
        Assert.Equal(accepts ? 0 : 1, result.Idle.Count);
        Assert.Empty(result.Expired);
    }

    [Fact]
    public async Task An_expired_waiver_accepts_nothing_and_is_told()
    {
        var result = await Compare("drift", "2026-11-20", keys: true);
        Assert.Equal(1, result.ToActOn);
        Assert.Single(result.Expired);
    }

    [Fact]
    public async Task It_holds_on_its_last_day() => Assert.Equal(0, (await Compare("drift", "2026-11-21", keys: true)).ToActOn);

    [Fact]
    public async Task A_waiver_that_nothing_needs_is_told() => Assert.Single((await Compare("drift", "2027-03-31", keys: false)).Idle);

    [Fact]
    public async Task A_resource_that_is_not_in_the_model_is_accepted_by_its_name()
    {
        var graph = Sketch.Graph((model, _) =>
        {
            new StorageAccount("data");
            model.Waive("drift:unmanaged=stdebug").Because("a test").ApprovedBy(Security).Until("2027-01-01");
        });
        var azure = new AzureView(AiFactory.Drift.Compare.Desired.Of(graph));
        var group = graph.Resources.OfType<ResourceGroup>().Single().Id;
        azure.Add($"{group}/providers/Microsoft.Storage/storageAccounts/stdebug", """{ "location": "westeurope" }""");
        azure.Add($"{group}/providers/Microsoft.Storage/storageAccounts/stother", """{ "location": "westeurope" }""");

        var result = await Chat.Compare(azure.Answer(), graph);

        Assert.EndsWith("stother", Assert.Single(result.Findings, finding => finding.NeedsAction).Id, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(result.Findings, finding => finding.Id.EndsWith("stdebug", StringComparison.Ordinal)).Waiver);
    }

    private static async Task<DriftResult> Compare(string words, string until, bool keys)
    {
        var graph = Sketch.Graph((model, _) =>
        {
            var data = new StorageAccount("data");
            model.Waive(words).On(data).Because("a migration runs").ApprovedBy(Security).Until(until);
        });
        var azure = new AzureView(AiFactory.Drift.Compare.Desired.Of(graph));
        var account = (MapValue)azure.Rows.Single(row => ((TextValue)row["type"]!).Text == "microsoft.storage/storageaccounts")["properties"]!;
        account["allowSharedKeyAccess"] = Value.Of(keys);
        return await Chat.Compare(azure.Answer(), graph);
    }
}
