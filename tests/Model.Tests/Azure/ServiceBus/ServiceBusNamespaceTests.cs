using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.ServiceBus;

public sealed class ServiceBusNamespaceTests
{
    [Fact]
    public void Premium_alone_has_units_and_partitions()
    {
        var premium = new ServiceBusNamespace("bus").In();
        var standard = new ServiceBusNamespace("bus") { Sku = ServiceBusSku.Standard }.In();

        Assert.Equal(("1", "1", "Disabled"), (premium.Terraform("capacity"), premium.Terraform("premium_messaging_partitions"), premium.Arm("properties.publicNetworkAccess")));
        Assert.Null(standard.Terraform("capacity"));
        Assert.Null(standard.Arm("properties.premiumMessagingPartitions"));
    }

    [Fact]
    public void A_subscriber_receives_and_a_sender_sends()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var audit = new ServiceBusSubscription("audit");
            var changes = new ServiceBusTopic("changes") { Subscriptions = [audit] };
            _ = new ServiceBusNamespace("bus") { Topics = [changes] };
            var worker = new WebApp("worker");
            worker.Writes(changes);
            worker.Reads(audit);
        });

        Assert.Equal([("audit", "Azure Service Bus Data Receiver"), ("changes", "Azure Service Bus Data Sender")], graph.Grants.Select(grant => (grant.Callee.Name, grant.Role)).Order());
    }

    [Fact]
    public void What_waited_too_long_is_put_aside()
    {
        var queue = new ServiceBusQueue("orders") { ForwardsTo = "archive" };
        _ = new ServiceBusNamespace("bus") { Queues = [queue] }.In();

        Assert.Equal("true", queue.Terraform("dead_lettering_on_message_expiration"));
        Assert.Equal("archive", queue.Arm("properties.forwardTo"));
    }

    /// <summary>One asks in SQL or by properties; the word for which of the two follows.</summary>
    [Fact]
    public void A_rule_is_a_condition_or_a_match()
    {
        var sql = new ServiceBusRule("large") { Sql = "amount > 1000", Action = "SET priority = 'high'" };
        var match = new ServiceBusRule("european") { Matches = new() { Subject = "order", Properties = new Dictionary<string, string> { ["region"] = "eu" } } };
        new ServiceBusNamespace("bus") { Topics = [new("orders") { Subscriptions = [new("large") { Rules = [sql, match] }] }] }.In();

        Assert.Equal(("SqlFilter", "amount > 1000", "amount > 1000"), (sql.Terraform("filter_type"), sql.Terraform("sql_filter"), sql.Arm("properties.sqlFilter.sqlExpression")));
        Assert.Equal("SET priority = 'high'", sql.Arm("properties.action.sqlExpression"));
        Assert.Equal(("CorrelationFilter", "order", "eu"), (match.Arm("properties.filterType"), match.Terraform("correlation_filter.label"), match.Arm("properties.correlationFilter.properties.region")));
        Assert.EndsWith("/topics/orders/subscriptions/large/rules/large", sql.Id, StringComparison.Ordinal);
    }
}
