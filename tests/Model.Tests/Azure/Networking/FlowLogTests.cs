using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class FlowLogTests
{
    [Fact]
    public void It_says_where_it_is_written_and_what_is_made_of_it()
    {
        var workspace = Placed.In(new LogAnalyticsWorkspace("logs") { Location = Region.NorthEurope });
        var log = new FlowLog("hub") { Target = Placed.In(new VirtualNetwork("hub")), Storage = Placed.In(new StorageAccount("flows")), Analytics = new() { Workspace = workspace } };
        Placed.In(new NetworkWatcher("watcher") { Location = Region.SwedenCentral, FlowLogs = [log] });

        Assert.Equal(Value.Of("swedencentral"), log.ArmValue("location"));
        Assert.Equal(Value.Of("northeurope"), log.TerraformValue("traffic_analytics.workspace_region"));
        Assert.Equal(Value.Of(log.Target!.Id), log.ArmValue("properties.targetResourceId"));
        Assert.Contains("workspace_id", ((TemplateValue)log.TerraformValue("traffic_analytics.workspace_id")!).Parts.Cast<Output>().Select(part => part.Terraform));
        Assert.Equal(Value.Of(90), log.TerraformValue("retention_policy.days"));
    }
}
