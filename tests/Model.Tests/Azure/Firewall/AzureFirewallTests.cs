using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Firewall;

public sealed class AzureFirewallTests
{
    [Fact]
    public void Only_the_first_of_its_addresses_names_the_subnet()
    {
        var firewall = InNetwork(new FirewallPolicy("hub") { Tier = FirewallTier.Premium });

        Assert.Equal([("firewall", true), ("firewall-2", false)], firewall.Places.Select(place => (place.Name, place.Subnet is not null)));
        Assert.Equal((Value.Of("AZFW_VNet"), Value.Of("Premium")), (firewall.ArmValue("properties.sku.name"), firewall.TerraformValue("sku_tier")));
        Assert.Equal((firewall.Subnet!.Id, 2), (firewall.ReadBack().Subnet!.Id, firewall.ReadBack().PublicAddresses.Count));
    }

    [Fact]
    public void In_a_hub_it_has_neither_subnet_nor_address_of_ours()
    {
        var hub = Placed.In(new VirtualHub("sweden"));
        var firewall = Placed.In(new AzureFirewall("sweden") { Hub = hub, HubAddresses = 2 });

        Assert.Equal((Value.Of("AZFW_Hub"), Value.Of(2)), (firewall.ArmValue("properties.sku.name"), firewall.TerraformValue("virtual_hub.public_ip_count")));
        Assert.Empty(firewall.Places);
        Assert.Null(firewall.TerraformValue("ip_configuration"));
    }

    [Theory]
    [InlineData("apps", "AzureFirewallSubnet")]
    [InlineData("AzureBastionSubnet", "AzureFirewallSubnet")]
    public void A_subnet_of_another_name_is_refused(string name, string wanted)
    {
        var error = Assert.Throws<ModelException>(() => new AzureFirewall("hub") { Subnet = new Subnet(name, prefix: 26) });

        Assert.Equal("AIFA7041", error.Code);
        Assert.Contains(wanted, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Azure_may_show_what_a_person_may_not_write()
    {
        var body = ArmWriter.Documents(InNetwork(null)).Single().Body;
        var written = Json.Print(body).Replace(AzureFirewall.SubnetName, "Other", StringComparison.Ordinal);

        var read = Assert.IsType<AzureFirewall>(new ArmReader(new ReadContext()).Read((MapValue)Json.Parse(written)));

        Assert.Equal("Other", read.Subnet!.AzureName);
    }

    [Fact]
    public void A_policy_stops_what_is_known_as_malicious()
    {
        Assert.Equal(ThreatIntelligence.Deny, new FirewallPolicy("hub").Threats);
        Assert.Equal(ThreatIntelligence.Alert, new FirewallPolicy("hub") { Tier = FirewallTier.Basic }.Threats);
        Assert.Equal(ThreatIntelligence.Deny, new IntrusionDetection().Mode);
    }

    private static AzureFirewall InNetwork(FirewallPolicy? policy)
    {
        if (policy is not null) Placed.In(policy);
        var subnet = new Subnet(AzureFirewall.SubnetName) { Range = "10.1.0.0/26" };
        Placed.In(new VirtualNetwork("hub") { Subnets = [subnet] });
        return Placed.In(new AzureFirewall("hub") { Subnet = subnet, Policy = policy, PublicAddresses = [Placed.In(new PublicIpAddress("one")), Placed.In(new PublicIpAddress("two"))] });
    }
}
