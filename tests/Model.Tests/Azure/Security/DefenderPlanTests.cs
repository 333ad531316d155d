using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Security;

public sealed class DefenderPlanTests
{
    [Fact]
    public void A_plan_is_on_and_named_as_Azure_names_the_service()
    {
        var plan = Sketch.Graph((_, _) => new DefenderPlan(DefenderFor.Storage) { Extensions = ["SensitiveDataDiscovery"] }).Resources.OfType<DefenderPlan>().Single();

        Assert.Equal(("StorageAccounts", "Standard"), (plan.Terraform("resource_type"), plan.Terraform("tier")));
        Assert.Equal($"/subscriptions/{Sketch.Dev.Subscription}/providers/Microsoft.Security/pricings/StorageAccounts", plan.Id);
        Assert.Equal("True", plan.Arm("properties.extensions[0].isEnabled"));
    }

    [Fact]
    public void What_is_off_is_not_named_to_azurerm()
    {
        var plan = new DefenderPlan(DefenderFor.Machines) { Subscription = "s", Extensions = ["AgentlessVmScanning", new() { Name = "FileIntegrityMonitoring", Enabled = false }] };

        Assert.Equal(2, Assert.IsType<ListValue>(plan.ArmValue("properties.extensions")).Items.Count);
        Assert.Equal("AgentlessVmScanning", ((TextValue)((MapValue)Assert.Single(Assert.IsType<ListValue>(plan.TerraformValue("extension")).Items))["name"]!).Text);
    }

    [Fact]
    public void Where_all_is_off_there_is_no_block() =>
        Assert.Null(new DefenderPlan(DefenderFor.Models) { Subscription = "s", Extensions = [new() { Name = "AIPromptEvidence", Enabled = false }] }.TerraformValue("extension"));

    [Fact]
    public void The_owner_of_the_architecture_is_told_of_attacks()
    {
        var contact = Sketch.Graph((design, _) =>
        {
            design.Brief = new("Chat", "Answers.") { Owner = new("Operations", "ops@contoso.com") };
            new SecurityContact();
        }).Resources.OfType<SecurityContact>().Single();

        Assert.Equal(("ops@contoso.com", "default1", "On"), (contact.Terraform("email"), contact.AzureName, contact.Arm("properties.alertNotifications")));
    }
}
