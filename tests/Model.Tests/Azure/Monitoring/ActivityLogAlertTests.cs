using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class ActivityLogAlertTests
{
    [Fact]
    public void One_value_is_a_condition_and_several_are_one_that_any_fulfils()
    {
        var alert = new ActivityLogAlert("deleted") { When = ActivityEvents.Of("Microsoft.KeyVault/vaults/delete") with { Levels = [ActivityLevel.Error, ActivityLevel.Critical], Statuses = ["Succeeded"] } }.In();

        Assert.Equal(["category=Administrative", "operationName=Microsoft.KeyVault/vaults/delete", "level=Error|level=Critical", "status=Succeeded"], Conditions(alert));
        Assert.Equal("Microsoft.KeyVault/vaults/delete", alert.Terraform("criteria.operation_name"));
        Assert.Equal(2, Assert.IsType<ListValue>(alert.TerraformValue("criteria.levels")).Items.Count);
    }

    [Fact]
    public void Outages_are_those_of_the_subscription()
    {
        var alert = new ActivityLogAlert("outages") { When = ActivityEvents.Outages("Sweden Central") }.In();

        Assert.Equal(["category=ServiceHealth", "properties.incidentType=Incident|properties.incidentType=Security", "properties.impactedServices[*].ImpactedRegions[*].RegionName in Sweden Central"], Conditions(alert));
        Assert.Equal("/subscriptions/11111111-1111-4111-8111-111111111111", Assert.Single(alert.Scopes).ToString());
        Assert.NotNull(alert.TerraformValue("criteria.service_health.locations"));
        Assert.Null(alert.TerraformValue("criteria.resource_health"));
    }

    [Fact]
    public void What_happened_to_a_resource_names_it_by_reference()
    {
        var vault = new KeyVault("keys").In();
        var alert = new ActivityLogAlert("keys") { When = new() { Resources = [vault] } }.In();

        Assert.Contains($"resourceId={vault.Id}", Conditions(alert));
        Assert.Contains(vault, ResourceReferences.Of(alert));
    }

    [Theory]
    [InlineData("""{ "field": "LEVEL", "containsAny": ["critical"], "equals": null }""", true)]
    [InlineData("""{ "field": "category", "equals": "Security" }""", false)]
    [InlineData("""{ "field": "claims.appid", "equals": "x" }""", false)]
    public void What_others_wrote_is_read_where_it_can_be_and_kept_in_any_case(string condition, bool isKnown)
    {
        var body = Json.Parse($$"""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/activityLogAlerts/a", "name": "a", "properties": { "condition": { "allOf": [{ "field": "category", "equals": "Administrative" }, {{condition}}] } } }""");

        var read = Assert.IsType<ActivityLogAlert>(new ArmReader(new ReadContext()).Read((MapValue)body));

        Assert.Equal(isKnown, read.When is { Levels: [ActivityLevel.Critical] });
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    private static string[] Conditions(ActivityLogAlert alert) => [.. Assert.IsType<ListValue>(alert.ArmValue("properties.condition.allOf")).Items.Select(Shown)];

    private static string Shown(Value condition)
    {
        var map = (MapValue)condition;
        if (map["anyOf"] is ListValue any) return string.Join("|", any.Items.Select(Shown));
        return Text(map["field"]) + (map["containsAny"] is ListValue list ? " in " + string.Join(",", list.Items.Select(Text)) : "=" + Text(map["equals"]));
    }

    private static string Text(Value? value) => Assert.IsType<TextValue>(value).Text;
}
