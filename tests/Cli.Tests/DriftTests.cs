using System.Text.Json;
using AiFactory.Drift.Tests.Inventory;
using AiFactory.Model;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Cli.Tests;

/// <summary><c>aifactory drift</c> and <c>inventory</c> from the outside: what is said, and each exit code.</summary>
public sealed class DriftTests : IDisposable
{
    private const string Subscription = "33333333-3333-4333-8333-333333333333";

    private readonly TemporaryFolder _folder = new();

    public DriftTests()
    {
        foreach (var name in new[] { "Contoso.cs", "GroundedChat.cs", "architecture.lock.json" }) _folder.Write(name, File.ReadAllText(Repository.At("examples", "GroundedChat", name)));
    }

    public void Dispose() => _folder.Dispose();

    private static string Planted => Repository.At("examples", "GroundedChat", "inventory", "prod.json");

    private Task<CliRun> Drift(string inventory, params string[] more) => CliRun.In(_folder.Root, ["drift", "-e", "prod", "--inventory", inventory, .. more]);

    [Fact]
    public async Task Planted_drift_exits_1_and_opens_with_the_line_that_matters()
    {
        var run = (await Drift(Planted)).Exits(1);
        Assert.StartsWith("prod: 9 to act on, ", run.Output, StringComparison.Ordinal);
        run.Says("83 of 83 resources seen, 2 documents not shown to readers; data from 2026-11-21 06:10 UTC").Says("GroundedChat.cs(").Says("SharedKeyAccess = true").Says("terraform apply -target=azurerm_storage_account.documents");
    }

    [Fact]
    public async Task Nothing_fails_when_it_is_asked_not_to() => (await Drift(Planted, "--fail-on", "never")).Exits(0);

    [Fact]
    public async Task Json_markdown_and_sarif_carry_the_same()
    {
        using var json = JsonDocument.Parse((await Drift(Planted, "--format", "json")).Exits(1).Output);
        Assert.Equal(9, json.RootElement.GetProperty("counts").GetProperty("toActOn").GetInt32());
        Assert.False(json.RootElement.GetProperty("inSync").GetBoolean());

        using var sarif = JsonDocument.Parse((await Drift(Planted, "--format", "sarif")).Exits(1).Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(9, run.GetProperty("results").GetArrayLength());
        var located = run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("locations")[0].TryGetProperty("physicalLocation", out _)).ToList();
        Assert.Equal(8, located.Count); // all but the one that is not in the model
        Assert.All(located, result => Assert.True(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1));

        (await Drift(Planted, "--format", "markdown")).Exits(1).Says("### prod: 9 to act on");
    }

    [Theory]
    [InlineData("{\"data\":[", 2)]
    [InlineData("<html>", 2)]
    [InlineData("", 2)]
    [InlineData("{\"resultTruncated\":\"true\",\"data\":[]}", 4)]
    [InlineData("[]", 4)]
    public async Task A_damaged_or_truncated_inventory_is_never_in_sync(string text, int code)
    {
        var run = (await Drift(_folder.Write("inventory.data", text))).Exits(code);
        Assert.DoesNotContain("in sync", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_use() => (await Drift("nowhere.json")).Exits(2).Complains("There is no file");

    [Fact]
    public async Task Where_to_look_must_be_said() => (await CliRun.In(_folder.Root, "drift")).Exits(2).Complains("--inventory FILE");

    [Fact]
    public async Task An_expired_waiver_exits_3()
    {
        var model = File.ReadAllText(_folder.At("GroundedChat.cs"));
        _folder.Write("GroundedChat.cs", model.Replace("chat.Waive(\"AIFA1516\")", """
            chat.Waive("drift").In(Contoso.Prod).Because("all of it waits for the new team").ApprovedBy(Contoso.Security).Until("2026-11-30");
                    chat.Waive("AIFA1516")
            """, StringComparison.Ordinal));
        (await Drift(Planted)).Exits(0).Says("prod: in sync, ").Says("accepted until 2026-11-30, approved by Information security");
        (await Drift(Planted, "--as-of", "2026-12-01")).Exits(3).Says("expired: the waiver 'drift' held until 2026-11-30.");
    }

    [Theory]
    [InlineData("nothing", 1)]
    [InlineData("429 once", 1)]
    [InlineData("500 once", 1)]
    [InlineData("reset once", 1)]
    [InlineData("500", 4)]
    [InlineData("truncated", 4)]
    [InlineData("repeated token", 4)]
    [InlineData("unreadable subscription", 4)]
    [InlineData("expired token", 2)]
    public async Task Live_Azure_with_a_fault(string fault, int code)
    {
        using var azure = Azure();
        if (fault == "unreadable subscription") azure.Unreadable.Add(Subscription);
        azure.Faults = (number, body) => fault switch
        {
            "429 once" when number == 2 => Fault.Error(429, "RateLimiting").With("Retry-After", "0"),
            "500 once" when number == 3 => Fault.Error(500, "X"),
            "reset once" when number == 3 => new Fault(200, "") { Resets = true },
            "500" when number > 3 => Fault.Error(500, "X"),
            "truncated" when body.Contains("\"resources | where hash", StringComparison.Ordinal) => new(200, """{"totalRecords":1,"count":0,"resultTruncated":"true","data":[]}"""),
            "repeated token" when body.Contains("\"resources | where hash", StringComparison.Ordinal) => new(200, """{"totalRecords":9,"count":0,"$skipToken":"again","resultTruncated":"false","data":[]}"""),
            "expired token" => new(401, """{"error":{"code":"ExpiredAuthenticationToken","message":"m"}}"""),
            _ => null,
        };

        var run = (await Live(azure, "drift", "-e", "prod", "--subscription", Subscription, "--subscription", "44444444-4444-4444-8444-444444444444", "--subscription", "55555555-5555-4555-8555-555555555555")).Exits(code);

        Assert.DoesNotContain("in sync", run.Output, StringComparison.Ordinal);
        Assert.All(azure.Requests, request => Assert.Matches("^(GET /subscriptions/|POST /providers/Microsoft.ResourceGraph/resources[?])", request));
    }

    [Fact]
    public async Task An_inventory_is_written_and_read_back()
    {
        using var azure = Azure();
        (await Live(azure, "inventory", "--subscription", Subscription, "-o", "azure.json")).Exits(0).Says("azure.json: ");
        (await Drift("azure.json")).Exits(4).Says("properties.allowSharedKeyAccess is true");
        azure.Unreadable.Add(Subscription);
        (await Live(azure, "inventory", "--subscription", Subscription, "-o", "less.json")).Exits(4).Complains("could not be read");
    }

    private static LoopbackAzure Azure() => new(((ListValue)((MapValue)Json.Parse(File.ReadAllText(Planted)))["data"]!).Items.Cast<MapValue>());

    private async Task<CliRun> Live(LoopbackAzure azure, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new CliHost(output, error, _folder.Root, CliRun.Today) { Azure = () => azure.Access }, CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }
}
