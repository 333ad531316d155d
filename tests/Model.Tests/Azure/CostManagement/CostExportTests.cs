using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Azure.CostManagement;

public sealed class CostExportTests
{
    [Fact]
    public void Its_container_is_an_id_in_Terraform_and_two_facts_in_ARM()
    {
        var container = new BlobContainer("costs");
        var account = new StorageAccount("files") { Containers = [container] }.In();
        var export = new SubscriptionCostExport("daily") { Subscription = "s", Into = container, From = new(2027, 1, 1), Until = new(2028, 1, 1) };

        Assert.Equal((account.Id, "costs"), (export.Arm("properties.deliveryInfo.destination.resourceId"), export.Arm("properties.deliveryInfo.destination.container")));
        Assert.Equal("<azurerm_storage_container.costs.id>", export.Terraform("export_data_storage_location.container_id"));
        Assert.Equal(container.Id, export.ReadBack().Into?.Id);
    }

    [Fact]
    public void The_id_tells_whose_costs_are_written()
    {
        var group = new ResourceGroup("data") { AzureName = "rg-data", Subscription = "s" };
        var export = new ResourceGroupCostExport("daily") { Group = group, From = new(2027, 1, 1), Until = new(2028, 1, 1) };

        Assert.Equal("/subscriptions/s/resourceGroups/rg-data/providers/Microsoft.CostManagement/exports/daily", export.Id);
        Assert.Equal("2027-01-01T00:00:00Z", export.ReadBack().Terraform("recurrence_period_start_date"));
    }
}
