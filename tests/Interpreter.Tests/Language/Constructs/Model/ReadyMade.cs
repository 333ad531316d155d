// ready-made parts: security rules, the strict filter, parts of a range by number, hub and spokes

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Cidr range = "10.0.0.0/22";
        SecurityRule[] rules = [SecurityRule.AllowGatewayManager, SecurityRule.AllowIn("allow-web", 110, "Internet", "80", "443"), SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor"), SecurityRule.DenyInternetIn, SecurityRule.DenyInternetOut];
        foreach (var rule in rules) Say($"{rule.Name} {rule.Priority} {rule.ToPorts} {rule.ToAnyPorts.Count}");
        var hub = new VirtualNetwork("hub") { AddressSpace = [range.Subnet(24, 0)], Subnets = [new Subnet("GatewaySubnet", 27)] };
        var chat = new VirtualNetwork("chat") { AddressSpace = [range.Subnet(24, 1)], Hub = hub, UsesHubGateway = true };
        Say($"{range.Host(4)} {chat.AddressSpace[0].Subnet(26, 3)} {hub.Name}");
        var strict = ContentFilterPolicy.Strict();
        new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [new ModelDeployment("answering") { Model = "gpt-5", ContentFilter = strict }] };
        Say($"{strict.Filters.Count} {strict.Name}");
    }
}
