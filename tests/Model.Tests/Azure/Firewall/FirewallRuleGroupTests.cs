using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Firewall;

/// <summary>ARM has one list of collections, in which each rule says its kind; azurerm a block for each kind of collection.</summary>
public sealed class FirewallRuleGroupTests
{
    [Fact]
    public void Rules_of_three_kinds_are_one_list_in_Azure_and_three_in_Terraform()
    {
        var group = Group();

        var collections = ((ListValue)group.ArmValue("properties.ruleCollections")!).Items.Cast<MapValue>().ToList();

        Assert.Equal(["FirewallPolicyNatRuleCollection", "FirewallPolicyFilterRuleCollection", "FirewallPolicyFilterRuleCollection"], collections.Select(Text("ruleCollectionType")));
        Assert.Equal(["DNAT", "Deny", "Allow"], collections.Select(Text("action.type")));
        Assert.Equal(["NatRule", "NetworkRule", "ApplicationRule"], collections.Select(Text("rules[0].ruleType")));
        Assert.Equal("Dnat", Text("action")((MapValue)((ListValue)group.TerraformValue("nat_rule_collection")!).Items[0]));
        Assert.Equal("Deny", Text("action")((MapValue)((ListValue)group.TerraformValue("network_rule_collection")!).Items[0]));
    }

    [Fact]
    public void A_translated_port_is_text_in_Azure_and_a_number_in_Terraform()
    {
        var group = Group();

        Assert.Equal("8443", Text("rules[0].translatedPort")((MapValue)((ListValue)group.ArmValue("properties.ruleCollections")!).Items[0]));
        Assert.Equal(Value.Of(8443), WirePath.Parse("rule[0].translated_port").Find((MapValue)((ListValue)group.TerraformValue("nat_rule_collection")!).Items[0]));
    }

    [Fact]
    public void What_was_read_is_told_apart_again()
    {
        var read = Group().ReadBack();

        Assert.Equal(("in", 100), (Assert.Single(read.Nat).Name, read.Nat[0].Priority));
        Assert.Equal(("time", FirewallRuleAction.Deny), (Assert.Single(read.Network).Name, read.Network[0].Action));
        Assert.Equal("*.pypi.org", Assert.Single(Assert.Single(Assert.Single(read.Application).Rules).Names));
    }

    [Fact]
    public void A_collection_without_rules_is_left_out() =>
        Assert.Null((Adopted(new FirewallRuleGroup("empty") { Network = [new() { Name = "none" }] })).ArmValue("properties.ruleCollections"));

    private static Func<MapValue, string> Text(string path) => map => ((TextValue)WirePath.Parse(path).Find(map)!).Text;

    private static FirewallRuleGroup Group() => Adopted(new FirewallRuleGroup("platform")
    {
        Priority = 200,
        Nat = [new() { Name = "in", Priority = 100, Rules = [new() { Name = "web", From = ["*"], To = "20.1.2.3", Ports = ["443"], TargetAddress = "10.1.0.4", TargetPort = 8443 }] }],
        Network = [new() { Name = "time", Priority = 200, Action = FirewallRuleAction.Deny, Rules = [new() { Name = "ntp", Protocols = [FirewallProtocol.Udp], From = ["*"], To = ["*"], Ports = ["123"] }] }],
        Application = [new() { Name = "packages", Priority = 300, Rules = [new() { Name = "python", From = ["*"], Names = ["*.pypi.org"] }] }],
    });

    private static FirewallRuleGroup Adopted(FirewallRuleGroup group) => Placed.In(new FirewallPolicy("hub") { Groups = [group] }).Groups[0];
}
