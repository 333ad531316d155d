using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Policy;

public sealed class PolicyAssignmentTests
{
    [Fact]
    public void Parameters_are_a_tree_in_ARM_and_text_in_Terraform()
    {
        var assignment = new SubscriptionPolicyAssignment("regions") { Subscription = "s", Policy = BuiltInPolicy.AllowedLocations, Parameters = new Dictionary<string, PolicyValue> { ["listOfAllowedLocations"] = new[] { "swedencentral" }, ["strict"] = true } };

        Assert.Equal("[\n  \"swedencentral\"\n]", assignment.Arm("properties.parameters.listOfAllowedLocations.value"));
        Assert.Equal(assignment.ArmValue("properties.parameters"), Json.Parse(assignment.Terraform("parameters")!));
        Assert.Equal(("/subscriptions/s", "Default"), (assignment.Terraform("subscription_id"), assignment.Arm("properties.enforcementMode")));
    }

    [Theory]
    [InlineData("/subscriptions/s", typeof(SubscriptionPolicyAssignment))]
    [InlineData("/subscriptions/s/resourceGroups/g", typeof(ResourceGroupPolicyAssignment))]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/k", typeof(ResourcePolicyAssignment))]
    [InlineData("/providers/Microsoft.Management/managementGroups/m", typeof(UntypedResource))]
    public void The_id_tells_which_kind_it_is(string scope, Type kind) =>
        Assert.IsType(kind, new ArmReader(new ReadContext()).Read(new MapValue { ["id"] = Value.Of($"{scope}/providers/Microsoft.Authorization/policyAssignments/a") }));

    [Fact]
    public void An_exemption_finds_an_assignment_that_nobody_read()
    {
        var assigned = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Authorization/policyAssignments/a";
        var read = new ArmReader(new ReadContext()).Read(new MapValue { ["id"] = Value.Of("/subscriptions/s/providers/Microsoft.Authorization/policyExemptions/e"), ["properties"] = new MapValue { ["policyAssignmentId"] = Value.Of(assigned), ["expiresOn"] = Value.Of("2028-03-31T00:00:00Z") } });

        var exemption = Assert.IsType<SubscriptionPolicyExemption>(read);
        Assert.Equal(assigned, Assert.IsType<ResourceGroupPolicyAssignment>(exemption.From).Id);
        Assert.Equal(new Date(2028, 3, 31), exemption.Until);
    }

    [Fact]
    public void A_resource_group_has_a_kind_of_its_own()
    {
        var group = new ResourceGroup("data") { AzureName = "rg-data" };

        var error = Assert.Throws<ModelException>(() => new ResourcePolicyAssignment("regions") { Resource = group });

        Assert.Equal("AIFA7055", error.Code);
        Assert.Contains("Make it a ResourceGroupPolicyAssignment.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identity_is_kept_in_the_region_of_the_environment()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            new ResourceGroupPolicyAssignment("repairs") { Policy = BuiltInPolicy.AllowedLocations, Identity = ManagedIdentity.System };
            new ResourceGroupPolicyAssignment("looks") { Policy = BuiltInPolicy.AllowedLocations };
        });

        Assert.Equal([true, false], graph.Resources.OfType<ResourceGroupPolicyAssignment>().Select(assignment => assignment.Location == Sketch.Dev.Region));
    }

    [Fact]
    public void A_rule_is_a_tree_in_ARM_and_text_in_Terraform()
    {
        var rule = Json.Parse("""{ "if": { "field": "type", "equals": "\"${x}\"" }, "then": { "effect": "deny" } }""");
        var definition = new PolicyDefinition("none") { Subscription = "s", Rule = rule };

        Assert.Equal(rule, definition.ArmValue("properties.policyRule"));
        Assert.Equal(rule, Json.Parse(definition.Terraform("policy_rule")!));
        Assert.Equal("/subscriptions/s/providers/Microsoft.Authorization/policyDefinitions/none", definition.Id);
    }
}
