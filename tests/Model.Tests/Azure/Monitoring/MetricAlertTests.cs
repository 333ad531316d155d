using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class MetricAlertTests
{
    [Fact]
    public void What_is_watched_says_where_its_metrics_are_defined()
    {
        var alert = Alert(new StorageAccount("documents"));

        Assert.Equal("Microsoft.Storage/storageAccounts", Assert.Single(alert.Criteria).Namespace);
        Assert.Equal(Value.Of("Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"), Criteria(alert)["odata.type"]);
        Assert.Null(alert.TargetType);
    }

    [Fact]
    public void Several_resources_need_their_type_and_region_beside_them()
    {
        var alert = Alert(new StorageAccount("documents") { Location = Region.NorthEurope }, new StorageAccount("archive") { Location = Region.NorthEurope });

        Assert.Equal(("Microsoft.Storage/storageAccounts", Region.NorthEurope), (alert.TargetType, alert.TargetRegion));
        Assert.Equal(Value.Of("Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria"), Criteria(alert)["odata.type"]);
    }

    [Fact]
    public void A_team_with_a_mailbox_is_told_by_mail_and_under_its_name()
    {
        var group = new ActionGroup("operations-of-the-chat") { Emails = [new Owner("Operations", "ops@contoso.com"), "boss@contoso.com"], Roles = [Role.Reader] };

        Assert.Equal([("Operations", "ops@contoso.com"), ("boss@contoso.com", "boss@contoso.com")], group.Emails.Select(email => (email.Name, email.Address)));
        Assert.Equal("operations-o", group.ShortName);
        Assert.Equal(Role.Reader.Id, Assert.IsType<TextValue>(((ListValue)WirePath.Parse("arm_role_receiver[].role_id").Find(Projection.Write(group, Wire.Terraform)[""])!).Items[0]).Text);
    }

    [Fact]
    public void An_alert_and_its_action_group_need_no_logs_of_their_own() =>
        Assert.All(new[] { typeof(ActionGroup), typeof(MetricAlert), typeof(SubscriptionBudget) }, kind => Assert.Null(ResourceShape.Of(kind).Diagnostics));

    private static MapValue Criteria(MetricAlert alert) => (MapValue)WirePath.Parse("properties.criteria").Find(Projection.Write(alert, Wire.Arm)[""])!;

    private static MetricAlert Alert(params StorageAccount[] accounts)
    {
        var group = new ResourceGroup("data") { AzureName = "rg-data", Subscription = "11111111-1111-4111-8111-111111111111" };
        var alert = new MetricAlert("slow") { Scopes = accounts, Criteria = [new("SuccessE2ELatency") { Threshold = 500 }] };
        foreach (var resource in accounts.Append<GroupedResource>(alert)) resource.PutInto(group);
        return alert;
    }
}
