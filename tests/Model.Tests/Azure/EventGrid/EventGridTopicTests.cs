using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.EventGrid;

public sealed class EventGridTopicTests
{
    /// <summary>ARM says beside each address that it is allowed; azurerm takes that for granted.</summary>
    [Fact]
    public void Addresses_that_may_send_are_allowed_one_by_one()
    {
        var topic = Placed.In(new EventGridTopic("news") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/24", "198.51.100.0/24"] });

        Assert.Equal(new ListValue([Value.Of("Allow"), Value.Of("Allow")]), topic.ArmValue("properties.inboundIpRules[].action"));
        Assert.Equal(new ListValue([Value.Of("203.0.113.0/24"), Value.Of("198.51.100.0/24")]), topic.TerraformValue("inbound_ip_rule[].ip_mask"));
        Assert.True(((ISelectedNetworks)topic).OnlySelectedNetworks);
        Assert.Equal(topic.AllowedAddresses, topic.ReadBack().AllowedAddresses);
    }

    [Fact]
    public void A_topic_is_closed_and_takes_no_keys()
    {
        var topic = Placed.In(new EventGridTopic("news"));

        Assert.Equal((Value.Of("Disabled"), Value.Of(true)), (topic.ArmValue("properties.publicNetworkAccess"), topic.ArmValue("properties.disableLocalAuth")));
        Assert.Null(topic.ArmValue("properties.inboundIpRules"));
    }
}
