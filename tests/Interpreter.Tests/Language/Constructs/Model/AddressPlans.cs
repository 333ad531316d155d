// plans of addresses: projects in lists and spreads, sizes that follow, subnets asked for by project

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        SubnetRequest[] profile = [new("pe", prefix: 26) { SecurityGroup = guard }, new("agent") { For = SubnetRules.FoundryAgents, Hosts = 17, SecurityGroup = guard }];
        var plan = new AddressPlan("projects")
        {
            Networks = [new("dev", "10.10.0.0/16"), new("test", "10.11.0.0/16", "10.21.0.0/18"), new("prod", "10.12.0.0/16")],
            Common = [new("AzureBastionSubnet", 26)],
            Profile = [.. profile, new("apps") { For = SubnetRules.AppService, Hosts = AddressNeeds.AppService(instances: 10) }],
            Projects = [1, 2, .. Enumerable.Range(5, 3).Select(number => new PlannedProject(number) { Subnets = number == 6 ? ["pe"] : null })],
            Reserved = [new("10.10.4.0/23"), new("10.0.0.0/22", RangeUse.Hub)],
            PerProject = new() { PrivateEndpoints = 12 }, Shared = new() { PrivateEndpoints = 10 },
        };
        var network = new VirtualNetwork("factory") { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
        foreach (var project in plan.Projects) Say($"{project.Name} {plan.Subnet(project.Number, "pe").Range} {plan.Addresses.RangeOf("prod", project.Number, "agent")}");
        Say($"{network.Subnets.Count} {plan.Addresses.Capacity.Binding.Name} {plan.Addresses.Capacity.Binding.Projects} {plan.Addresses.Findings.Count}");
        foreach (var finding in plan.Addresses.Findings) Say($"{finding.Code} {finding.Subject} {finding.Reason}");
    }
}
