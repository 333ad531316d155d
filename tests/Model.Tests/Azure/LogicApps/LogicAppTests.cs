using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.LogicApps;

public sealed class LogicAppTests
{
    [Fact]
    public void A_workflow_is_open_to_those_addresses_that_it_names()
    {
        Assert.True(((IPublicEndpoint)new LogicApp("approve")).PublicNetworkAccess);
        Assert.False(((IPublicEndpoint)new LogicApp("approve") { AllowedCallers = ["203.0.113.0/24"] }).PublicNetworkAccess);
        Assert.True(((IPublicEndpoint)new LogicApp("approve") { AllowedCallers = ["0.0.0.0/0"] }).PublicNetworkAccess);
    }

    /// <summary>Azure makes the share for its files before it has an identity, so a key it is; the key stays a reference.</summary>
    [Fact]
    public void A_standard_logic_app_opens_its_account_with_a_key_that_nobody_reads()
    {
        var state = Placed.In(new StorageAccount("state") { SharedKeyAccess = true });
        var app = Placed.In(new StandardLogicApp("orders") { Storage = state, Settings = new Dictionary<string, Text> { ["MODE"] = "live" } });

        var key = Assert.IsType<Output>(Assert.Single(Assert.IsType<TemplateValue>(app.TerraformValue("storage_account_access_key")).Parts));
        Assert.Equal((state, "primary_access_key"), (key.Resource, key.Terraform));
        Assert.Equal(new TemplateValue([state.NameOutput]), app.TerraformValue("storage_account_name"));
        Assert.Equal((Value.Of("Disabled"), Value.Of(false), Value.Of("Disabled")), (app.TerraformValue("public_network_access"), app.TerraformValue("scm_publish_basic_authentication_enabled"), app.TerraformValue("site_config.ftps_state")));
        Assert.DoesNotContain(ArmWriter.Documents(app), document => Json.Print(document.Body).Contains("AccountKey", StringComparison.Ordinal));
    }

    [Fact]
    public void A_standard_logic_app_needs_an_account_that_accepts_keys()
    {
        var refused = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => _ = new StandardLogicApp("orders") { Plan = new AppServicePlan("steps") { Size = "WS1" }, Storage = new StorageAccount("state") }));

        Assert.Equal("AIFA7047", refused.Code);
        Assert.Contains("SharedKeyAccess = true", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Only what its subnet carries reaches the share where the account is closed.</summary>
    [Fact]
    public void A_standard_logic_app_in_a_subnet_reaches_its_share_through_it()
    {
        Assert.True(new StandardLogicApp("orders") { Subnet = new Subnet("flows") }.ShareThroughSubnet);
        Assert.False(new StandardLogicApp("orders").ShareThroughSubnet);
    }

    [Fact]
    public void A_site_that_runs_workflows_is_read_as_a_logic_app()
    {
        var body = (MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/x", "kind": "functionapp,workflowapp", "properties": {} }""");

        Assert.IsType<StandardLogicApp>(new ArmReader(new ReadContext()).Read(body));
    }
}
