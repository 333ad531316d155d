using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class MonitorPrivateLinkScopeTests
{
    [Fact]
    public void A_scope_is_closed_and_leads_to_what_it_names()
    {
        var logs = new LogAnalyticsWorkspace("logs").In();
        var scope = new MonitorPrivateLinkScope("monitor") { Resources = [logs, new DataCollectionEndpoint("intake").In()] }.In();

        Assert.Equal(("PrivateOnly", "PrivateOnly"), (scope.Terraform("ingestion_access_mode"), scope.Arm("properties.accessModeSettings.queryAccessMode")));
        Assert.Equal(["logs", "intake"], scope.Resources.Select(resource => resource.Name));
        Assert.Equal(logs.Id, scope.Resources[0].Arm("properties.linkedResourceId"));
    }

    [Fact]
    public void Its_endpoint_resolves_all_addresses_of_Azure_Monitor()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 26);
            new VirtualNetwork("hub") { AddressSpace = ["10.1.0.0/16"], Subnets = [endpoints] };
            design.PrivateEndpoints(endpoints, new MonitorPrivateLinkScope("monitor"));
        });

        var endpoint = graph.Resources.OfType<PrivateEndpoint>().Single();
        Assert.Equal(["azuremonitor"], endpoint.Groups);
        Assert.Equal(["privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net"], endpoint.Zones.Select(zone => zone.AzureName));
    }
}
