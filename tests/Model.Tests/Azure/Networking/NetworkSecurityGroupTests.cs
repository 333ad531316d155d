using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class NetworkSecurityGroupTests
{
    [Fact]
    public void One_port_is_said_by_itself_several_as_a_list_and_none_means_all()
    {
        var group = Placed.In(new NetworkSecurityGroup("edge")
        {
            Rules = [SecurityRule.AllowIn("allow-web", 110, "Internet", "443"), SecurityRule.AllowIn("allow-apps", 120, "10.0.0.0/24", "80", "8000-8080"), SecurityRule.AllowIn("allow-probes", 130, "AzureLoadBalancer")],
        });

        Assert.Equal("443, -, *", Ports("destinationPortRange"));
        Assert.Equal("-, 80 and 8000-8080, -", Ports("destinationPortRanges"));

        string Ports(string property) => string.Join(", ", ((ListValue)group.ArmValue("properties.securityRules")!).Items.Select(rule => Text(WirePath.Parse($"properties.{property}").Find((MapValue)rule))));
    }

    [Fact]
    public void In_is_from_there_to_anywhere_and_out_the_reverse()
    {
        Assert.Equal("allow-web 110 Inbound Allow Tcp from Internet to *", Said(SecurityRule.AllowIn("allow-web", 110, "Internet", "443")));
        Assert.Equal("allow-monitoring 100 Outbound Allow Tcp from * to AzureMonitor", Said(SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443", "1886")));
        Assert.Equal((null, "443,1886"), (SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443", "1886").ToPorts, string.Join(',', SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443", "1886").ToAnyPorts)));
    }

    [Fact]
    public void An_application_gateway_is_asked_how_it_is() =>
        Assert.Equal(("allow-gateway-manager 100 Inbound Allow Tcp from GatewayManager to *", "65200-65535"), (Said(SecurityRule.AllowGatewayManager), SecurityRule.AllowGatewayManager.ToPorts));

    /// <summary>Whatever is let through stands before them: 4096 is the last number that Azure takes.</summary>
    [Fact]
    public void The_Internet_is_denied_last_on_every_port_and_protocol()
    {
        Assert.Equal("deny-internet 4096 Inbound Deny Any from Internet to *", Said(SecurityRule.DenyInternetIn));
        Assert.Equal("deny-internet-out 4096 Outbound Deny Any from * to Internet", Said(SecurityRule.DenyInternetOut));
        Assert.All([SecurityRule.DenyInternetIn, SecurityRule.DenyInternetOut], rule => Assert.Equal(("*", "*"), (rule.FromPorts, rule.ToPorts)));
    }

    private static string Said(SecurityRule rule) => $"{rule.Name} {rule.Priority} {rule.Direction} {rule.Access} {rule.Protocol} from {rule.From} to {rule.To}";

    private static string Text(Value? value) => value switch { ListValue { Items.Count: > 0 } list => string.Join(" and ", list.Items.Select(Text)), TextValue text => text.Text, _ => "-" };
}
