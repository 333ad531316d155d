using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class PublicIpAddressTests
{
    /// <summary>ARM has a list, in which a type may come twice; azurerm has a map.</summary>
    [Fact]
    public void Marks_are_a_list_in_Azure_and_a_map_in_Terraform()
    {
        var address = Placed.In(new PublicIpAddress("out") { IpTags = [IpTag.InternetRouting, new() { Type = "FirstPartyUsage", Tag = "SQL" }, new() { Type = "FirstPartyUsage", Tag = "Storage" }] });

        Assert.Equal(new ListValue([Value.Of("Internet"), Value.Of("SQL"), Value.Of("Storage")]), address.ArmValue("properties.ipTags[].tag"));
        Assert.Equal(new MapValue { ["RoutingPreference"] = Value.Of("Internet"), ["FirstPartyUsage"] = Value.Of("Storage") }, address.TerraformValue("ip_tags"));
        Assert.Null(Placed.In(new PublicIpAddress("plain")).TerraformValue("ip_tags"));
    }
}
