using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Storage;

public sealed class StorageAccountTests
{
    [Fact]
    public void Queues_tables_and_shares_have_endpoints_where_there_are_any()
    {
        string[] Groups(StorageAccount account) => [.. PrivateEndpoint.GroupsNeededBy(account)];

        Assert.Equal(["blob"], Groups(new("files")));
        Assert.Equal(["blob", "queue", "table", "file"], Groups(new("files") { Queues = ["arrivals"], Tables = ["runs"], Shares = ["models"] }));
    }

    [Fact]
    public void A_queue_is_read_and_written_by_different_roles()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            StorageQueue arrivals = "arrivals";
            _ = new StorageAccount("files") { Queues = [arrivals] };
            var worker = new WebApp("worker");
            worker.Reads(arrivals);
            worker.Writes(arrivals);
        });

        Assert.Equal(["Storage Queue Data Message Processor", "Storage Queue Data Message Sender"], graph.Grants.Select(grant => grant.Role).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Blobs_grow_cheaper_with_time()
    {
        var lifecycle = new StorageLifecycle("lifecycle") { Rules = [new() { Name = "raw", Prefixes = ["raw/"], CoolAfterDays = 30, DeleteAfterDays = 365 }] };
        _ = new StorageAccount("files") { Lifecycle = lifecycle }.In();

        Assert.EndsWith("/managementPolicies/default", lifecycle.Id, StringComparison.Ordinal);
        Assert.Contains("daysAfterModificationGreaterThan", lifecycle.Arm("properties.policy.rules"), StringComparison.Ordinal);
        Assert.Contains("tier_to_cool_after_days_since_modification_greater_than", lifecycle.Terraform("rule"), StringComparison.Ordinal);
        Assert.Null(lifecycle.Terraform("name"));
    }

    [Fact]
    public void Restoring_is_said_when_it_is_on()
    {
        Assert.Null(new StorageAccount("files").In().Arm("blobServices/default:properties.restorePolicy"));
        Assert.Equal("7", new StorageAccount("files") { BlobRestorableDays = 7 }.In().Arm("blobServices/default:properties.restorePolicy.days"));
    }
}
