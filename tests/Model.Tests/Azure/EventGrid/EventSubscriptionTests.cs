using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.EventGrid;

public sealed class EventSubscriptionTests
{
    [Fact]
    public void Who_delivers_decides_where_ARM_has_the_destination()
    {
        var queue = new ServiceBusQueue("orders");
        _ = new ServiceBusNamespace("bus") { Queues = [queue] }.In();
        var known = new TopicSubscription("to-orders") { To = new ToServiceBusQueue { Queue = queue } };
        var plain = new TopicSubscription("to-web") { To = new ToWeb { Address = "https://hooks.contoso.com" }, DeliversAs = null };
        _ = new EventGridTopic("happened") { Subscriptions = [known, plain] }.In();

        Assert.Equal(("ServiceBusQueue", null), (known.Arm("properties.deliveryWithResourceIdentity.destination.endpointType"), known.Arm("properties.destination")));
        Assert.Equal(("WebHook", null), (plain.Arm("properties.destination.endpointType"), plain.Arm("properties.deliveryWithResourceIdentity")));
        Assert.Equal("<azurerm_servicebus_queue.orders.id>", known.Terraform("service_bus_queue_endpoint_id"));
        Assert.Equal("https://hooks.contoso.com", plain.Terraform("webhook_endpoint.url"));
        Assert.Equal("<azurerm_eventgrid_topic.happened.id>", known.Terraform("scope"));
    }

    [Fact]
    public void A_system_topic_is_named_after_the_kind_of_its_resource() =>
        Assert.Equal("Microsoft.Storage.StorageAccounts", new EventGridSystemTopic("arrivals") { Of = new StorageAccount("lake").In() }.In().Arm("properties.topicType"));

    [Fact]
    public void Events_that_were_lost_are_kept_as_the_topic()
    {
        var subscription = new SystemTopicSubscription("to-nothing") { DeadLetters = new StorageAccount("copies").In(), DeadLetterContainer = "lost" };
        _ = new EventGridSystemTopic("arrivals") { Subscriptions = [subscription] }.In();

        Assert.Equal(("StorageBlob", "SystemAssigned"), (subscription.Arm("properties.deadLetterWithResourceIdentity.deadLetterDestination.endpointType"), subscription.Terraform("dead_letter_identity.type")));
    }
}
