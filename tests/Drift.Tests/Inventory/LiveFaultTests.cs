using AiFactory.Drift.Inventory;
using AiFactory.Drift.Report;
using AiFactory.Drift.Tests.Compare;

namespace AiFactory.Drift.Tests.Inventory;

/// <summary>Live Azure with everything that goes wrong there: an honest answer each time, and never a write.</summary>
public sealed class LiveFaultTests
{
    private static readonly string[] Subscriptions = ["33333333-3333-4333-8333-333333333333", "44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555"];

    private static LoopbackAzure Deployed() => new(new AzureView(Chat.Desired).Rows);

    [Fact]
    public async Task A_whole_view_of_what_was_deployed_is_in_sync()
    {
        using var azure = Deployed();
        var result = await Compare(azure);
        Assert.True(result.IsInSync, DriftText.Of(result, new Located(_ => null)));
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 6, 10, 0, TimeSpan.Zero), result.Taken);
    }

    [Fact]
    public async Task Planted_drift_is_the_same_live_as_from_the_file()
    {
        using var azure = new LoopbackAzure(PlantedDrift.View().Rows);
        var (live, file) = (await Compare(azure), await Chat.Compare(PlantedDrift.View().Answer()));
        Assert.Equal(file.Findings.Select(finding => (finding.Class, finding.Id, finding.Path)), live.Findings.Select(finding => (finding.Class, finding.Id, finding.Path)));
    }

    [Fact]
    public async Task Small_pages_and_several_parts_say_the_same()
    {
        using var azure = Deployed();
        azure.PageSize = 3;
        Assert.True((await Compare(azure)).IsInSync);
    }

    [Fact]
    public async Task Being_throttled_only_takes_longer()
    {
        using var azure = Deployed();
        azure.Faults = (number, _) => number is 2 or 5 ? Fault.Error(429, "RateLimiting").With("x-ms-user-quota-remaining", "0").With("x-ms-user-quota-resets-after", "00:00:05") : null;
        Assert.True((await Compare(azure)).IsInSync);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)], azure.Waits);
    }

    [Fact]
    public async Task Retry_after_is_heeded()
    {
        using var azure = Deployed();
        azure.Faults = (number, _) => number == 2 ? Fault.Error(429, "RateLimiting").With("Retry-After", "0") : null;
        Assert.True((await Compare(azure)).IsInSync);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_that_fails_once_is_asked_again(int status)
    {
        using var azure = Deployed();
        azure.Faults = (number, _) => number == 4 ? Fault.Error(status, "ServerError") : null;
        Assert.True((await Compare(azure)).IsInSync);
    }

    [Fact]
    public async Task A_connection_that_breaks_once_is_made_again()
    {
        using var azure = Deployed();
        azure.Faults = (number, _) => number is 1 or 6 ? new Fault(200, "") { Resets = true } : null;
        Assert.True((await Compare(azure)).IsInSync);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("reset")]
    [InlineData("cut off")]
    [InlineData("truncated")]
    [InlineData("announced more")]
    [InlineData("same token")]
    [InlineData("no json")]
    public async Task What_goes_on_going_wrong_is_an_incomplete_view_and_nothing_is_missing(string wrong)
    {
        using var azure = Deployed();
        azure.Faults = (_, body) => !body.Contains("\"resources | where hash", StringComparison.Ordinal) ? null : wrong switch
        {
            "429" => Fault.Error(429, "RateLimiting").With("Retry-After", "0"),
            "500" => Fault.Error(500, "UnexpectedQueryExecutionError"),
            "reset" => new Fault(200, "") { Resets = true },
            "cut off" => new Fault(200, """{"totalRecords":2,"count":2,"resultTruncated":"false","data":[{"id":"/subscriptions/x/resourceGroups/y/providers/a/b/c","type":"a/b"},"""),
            "truncated" => new Fault(200, """{"totalRecords":1,"count":1,"resultTruncated":"true","data":[{"id":"/subscriptions/x/resourceGroups/y/providers/a/b/c","type":"a/b"}]}"""),
            "announced more" => new Fault(200, """{"totalRecords":386,"count":1,"resultTruncated":"false","data":[{"id":"/subscriptions/x/resourceGroups/y/providers/a/b/c","type":"a/b"}]}"""),
            "same token" => new Fault(200, """{"totalRecords":386,"count":1,"$skipToken":"again","resultTruncated":"false","data":[{"id":"/subscriptions/x/resourceGroups/y/providers/a/b/c","type":"a/b"}]}"""),
            _ => new Fault(200, "<html>"),
        };

        var result = await Compare(azure);

        Assert.False(result.IsInSync);
        Assert.False(result.IsWhole);
        Assert.NotEmpty(result.Unread);
        Assert.DoesNotContain(result.Findings, finding => finding.Class is DriftClass.Missing or DriftClass.Moved);
        Assert.DoesNotContain("in sync", Headline.Of(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_that_change_for_ever_end_when_nothing_new_comes()
    {
        using var azure = Deployed();
        azure.Faults = (number, body) => body.Contains("\"resources | where hash", StringComparison.Ordinal) ? new Fault(200, $$"""{"totalRecords":386,"count":1,"$skipToken":"{{number}}","resultTruncated":"false","data":[{"id":"/subscriptions/x/resourceGroups/y/providers/a/b/c","type":"a/b"}]}""") : null;
        Assert.False((await Compare(azure)).IsWhole);
    }

    [Fact]
    public async Task Rows_that_come_twice_count_once()
    {
        var rows = new AzureView(Chat.Desired).Rows.ToList();
        using var azure = new LoopbackAzure(rows);
        azure.Faults = (_, body) => body.Contains("\"resourcecontainers | where type == 'microsoft.resources/subscriptions/resourcegroups' | where hash", StringComparison.Ordinal) ? Twice(rows) : null;
        Assert.True((await Compare(azure)).IsInSync);

        static Fault Twice(List<Model.Mapping.MapValue> rows)
        {
            var groups = rows.Where(row => ((Model.Mapping.TextValue)row["type"]!).Text.EndsWith("/resourcegroups", StringComparison.Ordinal)).Select(Model.Mapping.Json.Print).ToList();
            return new(200, $$"""{"totalRecords":{{groups.Count}},"count":{{groups.Count * 2}},"resultTruncated":"false","data":[{{string.Join(",", groups.Concat(groups))}}]}""");
        }
    }

    [Fact]
    public async Task Long_rows_are_asked_for_in_smaller_pages()
    {
        using var azure = Deployed();
        var refused = 0;
        azure.Faults = (_, body) => body.Contains("\"resources | where hash", StringComparison.Ordinal) && !body.Contains("\"$top\":250", StringComparison.Ordinal) && Interlocked.Increment(ref refused) > 0 ? Fault.Error(400, "ResponsePayloadTooLarge") : null;
        Assert.True((await Compare(azure)).IsInSync);
        Assert.Equal(2, refused);
    }

    [Fact]
    public async Task A_subscription_that_shows_nothing_is_unknown_and_not_missing()
    {
        using var azure = Deployed();
        azure.Unreadable.Add(Subscriptions[0]);
        var result = await Compare(azure);
        Assert.Contains(result.Unread, why => why.Contains(Subscriptions[0], StringComparison.Ordinal));
        Assert.DoesNotContain(result.Findings, finding => finding.Class == DriftClass.Missing);
        Assert.True(result.Seen < result.Modelled);
    }

    [Fact]
    public async Task Where_nothing_at_all_can_be_read_all_is_unknown()
    {
        using var azure = Deployed();
        azure.Faults = (_, _) => Fault.Error(403, "AccessDenied");
        var result = await Compare(azure);
        Assert.Equal(0, result.Seen);
        Assert.All(result.Findings, finding => Assert.Equal(DriftClass.Unknown, finding.Class));
    }

    [Fact]
    public async Task A_child_that_may_not_be_read_is_unknown()
    {
        using var azure = Deployed();
        azure.Faults = (number, body) => body.Length == 0 && azure.Requests.ElementAtOrDefault(number - 1)?.Contains("/deployments/answering", StringComparison.Ordinal) == true ? Fault.Error(403, "AuthorizationFailed") : null;
        var result = await Compare(azure);
        Assert.False(result.IsWhole);
    }

    [Fact]
    public async Task An_expired_sign_in_says_what_to_do()
    {
        using var azure = Deployed();
        azure.Faults = (_, _) => new Fault(401, """{"error":{"code":"ExpiredAuthenticationToken","message":"The access token expiry UTC time is in the past."}}""");
        var wrong = await Assert.ThrowsAsync<InventoryException>(() => Compare(azure));
        Assert.Contains("sign in again", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Being_stopped_stops_at_once()
    {
        using var azure = Deployed();
        using var stop = new CancellationTokenSource();
        azure.Faults = (number, _) =>
        {
            if (number == 3) stop.Cancel();
            return null;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Compare(azure, stop.Token));
    }

    [Fact]
    public async Task A_snapshot_read_back_says_the_same_of_what_lists_show()
    {
        using var azure = new LoopbackAzure(PlantedDrift.View().Rows);
        using var file = new MemoryStream();
        await InventoryWriter.WriteAsync(azure.Access, new(Subscriptions, []), file, new Silent(), CancellationToken.None);
        var result = await Chat.Compare(file.ToArray());
        Assert.Contains(result.Findings, finding => finding.Property?.Name == "SharedKeyAccess" && finding.NeedsAction);
        Assert.DoesNotContain(result.Findings, finding => finding.Class == DriftClass.Missing && finding.Resource?.Name != "vault");
    }

    private static async Task<DriftResult> Compare(LoopbackAzure azure, CancellationToken cancel = default)
    {
        var live = await DriftRun.ReadAsync(azure.Access, new(Subscriptions, []), Chat.Desired, new Silent(), cancel);
        Assert.All(azure.Requests, request => Assert.True(request.StartsWith("GET /subscriptions/", StringComparison.Ordinal) || request == "POST " + ResourceGraphQuery.Path, request)); // it only ever reads
        return DriftRun.Compare(Chat.Prod, Chat.Desired, live, Chat.Today);
    }

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
