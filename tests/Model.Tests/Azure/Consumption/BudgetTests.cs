using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Consumption;

public sealed class BudgetTests
{
    [Fact]
    public void A_budget_is_what_the_brief_promises_and_counts_the_whole_subscription()
    {
        var budget = Sketch.Graph((chat, _) =>
        {
            chat.Brief = new("Chat", "Answers.") { MonthlyBudget = new(900, "EUR") };
            new SubscriptionBudget("monthly") { From = "2026-12-01" };
        }).Resources.OfType<SubscriptionBudget>().Single();

        Assert.Equal(900, budget.Amount);
        Assert.Equal("azurerm_consumption_budget_subscription", budget.TerraformType);
        Assert.Equal($"/subscriptions/{Sketch.Dev.Subscription}/providers/Microsoft.Consumption/budgets/{budget.AzureName}", budget.Id);
    }

    [Fact]
    public void The_id_tells_what_a_budget_counts()
    {
        var group = new ResourceGroup("data") { AzureName = "rg-data", Subscription = "11111111-1111-4111-8111-111111111111" };
        var budget = new ResourceGroupBudget("monthly") { AzureName = "monthly", Group = group, Amount = 100, From = "2026-12-01" };
        var terraform = Projection.Write(budget, Wire.Terraform)[""];

        Assert.Equal("azurerm_consumption_budget_resource_group", budget.TerraformType);
        Assert.Equal($"{group.Id}/providers/Microsoft.Consumption/budgets/monthly", budget.Id);
        Assert.IsType<ResourceGroupBudget>(new ArmReader(new ReadContext()).Read(ArmWriter.Documents(budget).Single().Body));
        Assert.Equal(Value.Of("2026-12-01T00:00:00Z"), WirePath.Parse("time_period.start_date").Find(terraform));
    }

    [Fact]
    public void One_filter_stands_alone_and_several_stand_in_a_list()
    {
        var tag = BudgetFilter.Tag("workload", "chat");
        var service = BudgetFilter.Dimension("ServiceName", "Storage");

        Assert.NotNull(WirePath.Parse("properties.filter.tags.name").Find(Written(Wire.Arm, tag)));
        Assert.Equal(2, ((ListValue)WirePath.Parse("properties.filter.and").Find(Written(Wire.Arm, tag, service))!).Items.Count);
        Assert.NotNull(WirePath.Parse("filter.tag[].name").Find(Written(Wire.Terraform, tag, service)));
        Assert.NotNull(WirePath.Parse("filter.dimension[].name").Find(Written(Wire.Terraform, tag, service)));

        static MapValue Written(Wire wire, params BudgetFilter[] filters) => Projection.Write(new SubscriptionBudget("monthly") { Subscription = "s", AzureName = "monthly", From = "2026-12-01", Filters = filters }, wire)[""];
    }
}
