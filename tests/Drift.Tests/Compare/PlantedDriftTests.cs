using System.IO.Compression;
using System.Text;
using AiFactory.Drift.Report;
using AiFactory.Tests;

namespace AiFactory.Drift.Tests.Compare;

/// <summary>The example's inventory: each drift that was planted in it is reported, and nothing else.</summary>
public sealed class PlantedDriftTests
{
    private static string Committed => Repository.At("examples", "GroundedChat", "inventory", "prod.json");

    [Fact]
    public async Task Each_is_reported_and_nothing_else()
    {
        var result = await Chat.Compare(await File.ReadAllBytesAsync(Committed));

        Assert.Equal(
            """
            Changed SearchService/passages PublicNetworkAccess: disabled -> enabled, breaks AIFA2005
            Changed NetworkSecurityGroup/endpoints Rules: - -> {name: debug, properties: {access: Allow, destinationAddressPrefix: *, destinationPortRange: 22, direction: Inbound, priority: 200, protocol: Tcp, sourceAddress…, breaks AIFA2024
            Changed StorageAccount/documents SharedKeyAccess: false -> true, breaks AIFA2003
            Changed AppServicePlan/web Instances: 3 -> 1, breaks AIFA1004
            Unmanaged stchatdebug, breaks AIFA1001 AIFA2003 AIFA4501
            Changed ModelDeployment/models/answering Capacity: 150 -> 300
            Changed CosmosAccount/history Tags: 4711 -> 4712
            Missing PrivateEndpoint/vault
            Moved ApplicationInsights/insights: /subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-chat-data-prod/providers/Microsoft.Insights/components/appi-chat-insights-prod -> /subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-monitoring-prod/providers/Microsoft.Insights/components/appi-chat-insights-prod
            """,
            string.Join("\n", result.Findings.Where(finding => finding.NeedsAction).Select(Shown)));
        Assert.True(result.IsWhole, Headline.Of(result));
        Assert.False(result.IsInSync);
    }

    [Fact]
    public void The_committed_inventory_is_the_planted_one()
    {
        var planted = PlantedDrift.View().Answer();
        if (Environment.GetEnvironmentVariable("AIFACTORY_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Committed)!);
            File.WriteAllText(Committed, planted);
        }

        Assert.Equal(File.ReadAllText(Committed), planted);
    }

    [Fact]
    public async Task Every_form_of_a_file_says_the_same()
    {
        var view = PlantedDrift.View();
        var expected = Shown(await Chat.Compare(view.Answer()));
        var rows = view.Rows.Select(row => Model.Mapping.Json.Print(row).ReplaceLineEndings("")).ToList();
        var snapshot = Model.Mapping.Json.Print(view.Snapshot().Written());
        var compact = $$"""{"data":[{{string.Join(",", rows)}}],"snapshot":{{snapshot}}}""";

        Assert.Equal(expected, Shown(await Chat.Compare(compact)));
        Assert.Equal(expected, Shown(await Chat.Compare("\ufeff" + compact)));
        Assert.Equal(expected, Shown(await Chat.Compare(Packed(compact))));
        var lines = await Chat.Compare(string.Join("\n", rows) + "\n");
        Assert.Equal(Shown(await Chat.Compare($"[{string.Join(",\n", rows)}]")), Shown(lines));
        Assert.Equal(result(expected), result(Shown(lines)));

        static string result(string shown) => string.Join("\n", shown.Split('\n').Where(line => !line.StartsWith("Unknown", StringComparison.Ordinal)));
    }

    private static byte[] Packed(string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }

    private static string Shown(DriftResult result) => string.Join("\n", result.Findings.Select(Shown));

    private static string Shown(DriftFinding finding) =>
        $"{finding.Class} {finding.Resource?.Key ?? finding.Id.Split('/')[^1]}{(finding.Path is null ? "" : $" {finding.Property?.Name ?? finding.Path}")}"
        + (finding.Stated is null && finding.Live is null ? "" : $": {finding.Stated ?? "-"} -> {finding.Live ?? "-"}")
        + (finding.Breaks.Count == 0 ? "" : $", breaks {string.Join(" ", finding.Breaks.Select(breach => breach.Rule.Id).Distinct())}");
}
