using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Networking.Planning;

/// <summary>Each code with the ways to bring it about; every plan here breaks that one thing and no other.</summary>
public sealed class AddressFindingTests
{
    private static readonly Cidr Network = "10.10.0.0/20";

    private static readonly Dictionary<string, Func<PlannedAddresses>[]> Broken = new()
    {
        ["E01"] =
        [
            () => Plan(networks: [new("dev", Network), new("prod", "10.10.8.0/22")]),
            () => Plan(networks: [new("dev", Network, "10.10.4.0/24")]),
            () => Plan(reserved: [new("10.0.0.0/8", RangeUse.OnPremises)]),
            () => Plan(reserved: [new("10.10.1.0/24", RangeUse.Hub)]),
            () => Plan(reserved: [new("10.10.1.0/24", RangeUse.OtherSpoke)]),
        ],
        ["E02"] = [() => Plan(existing: [new("dev", "old", "10.20.0.0/24")])],
        ["E03"] =
        [
            () => Plan(existing: [new("dev", "old", "10.10.4.0/24"), new("dev", "older", "10.10.4.0/26")]),
            () => Plan(common: [new("cmn", 26)], existing: [new("dev", "old", "10.10.0.0/24")], before: Plan(common: [new("cmn", 26)])),
            () => Plan(profile: [new("pe", 26)], projects: 3, reserved: [new("10.10.0.64/26", RangeUse.KubernetesPods)], before: Plan(profile: [new("pe", 26)], projects: 3)),
        ],
        ["E04"] =
        [
            () => Plan(common: [new("tiny", 30)]),
            () => Plan(common: [new("GatewaySubnet", 28)]),
            () => Plan(profile: [new("aks", 26) { Hosts = 124 }]),
            () => Plan(existing: [new("dev", "agents", "10.10.4.0/28") { For = SubnetRules.FoundryAgents }]),
        ],
        ["E05"] =
        [
            () => Plan(common: [new("web", 26) { For = SubnetRules.AppService, Delegations = [] }]),
            () => Plan(common: [new("web", 26) { For = SubnetRules.AppService, Delegations = [Delegation.ContainerApps] }]),
            () => Plan(common: [new("any", 26) { Delegations = [Delegation.ContainerApps, Delegation.WebApps] }]),
            () => Plan(common: [new("AzureBastionSubnet", 26) { Delegations = [Delegation.WebApps] }]),
            () => Plan(common: [new("aca", 23) { For = SubnetRules.ContainerAppsConsumption, Delegations = [Delegation.ContainerApps] }]),
            () => Plan(common: [new("gateway", 24) { For = SubnetRules.ApplicationGateway, Delegations = [Delegation.WebApps] }]),
            () => Plan(existing: [new("dev", "web", "10.10.4.0/26") { For = SubnetRules.AppService, Delegations = [] }]),
        ],
        ["E06"] =
        [
            () => Plan(common: [new("hop", 26) { For = SubnetRules.Bastion, Name = "bastion" }]),
            () => Plan(profile: [new("hop", 26) { For = SubnetRules.Bastion }]),
            () => Plan(common: [new("AzureFirewallSubnet", 26) { For = SubnetRules.PrivateEndpoints }]),
            () => Existing(new ExistingSubnet("dev", "snt-devprj002-pe", "10.10.4.0/26")),
        ],
        ["E07"] =
        [
            () => Plan(common: [Shared(SubnetRules.FoundryAgents, 24)]),
            () => Plan(common: [Shared(SubnetRules.ContainerApps, 26)]),
            () => Plan(common: [Shared(SubnetRules.Databricks, 24)]),
            () => Plan(existing: [new("dev", "web", "10.10.4.0/27") { For = SubnetRules.AppService, Delegations = ["Microsoft.Web/serverFarms"], Tenants = [new(SubnetRules.AppService, "plan1"), new(SubnetRules.AppService, "plan2")] }]),
            () => Plan(common: [new("pe", 26) { Tenants = [new(SubnetRules.PrivateEndpoints, "a"), new(SubnetRules.ContainerApps, "b")] }]),
        ],
        ["E08"] =
        [
            () => Plan(networks: [new("dev", "192.0.2.0/24")]),
            () => Plan(networks: [new("dev", "172.30.0.0/16")], existing: [new("dev", "agents", "172.30.4.0/24") { For = SubnetRules.FoundryAgents }]),
            () => Plan(networks: [new("dev", "20.0.0.0/20")], profile: [new("agent", 24) { For = SubnetRules.FoundryAgents }], projects: 2),
        ],
        ["E09"] = [() => Plan(existing: [new("dev", "old", "10.10.4.5/24")])],
        ["E10"] =
        [
            () => Plan(networks: [new("dev", "10.10.0.0/24")], profile: [new("pe", 26)], projects: 5),
            () => Plan(networks: [new("dev", "10.10.0.0/27")], common: [new("cmn", 26)]),
            () => Plan(networks: [new("dev", "10.10.0.0/24")], profile: [new("pe", 26)], projects: 5, dense: true),
        ],
        ["E11"] = [() => new AddressPlan("projects") { Networks = [new("dev", Network)], Profile = [new("pe", 26)], Projects = [1, 2, 1] }.Addresses],
        ["E12"] =
        [
            () => Plan(common: [new("cmn", 25)], before: Plan(common: [new("cmn", 26)])),
            () => Plan(profile: [new("pe", 25)], projects: 1, before: Plan(profile: [new("pe", 26)], projects: 1)),
            () => Plan(profile: [new("pe", 26), new("more", 26)], projects: 1, before: Plan(profile: [new("pe", 26)], projects: 1)),
            () => Plan(profile: [new("pe", 26)], slot: 25, projects: 1, before: Plan(profile: [new("pe", 26)], projects: 1)),
            () => Plan(profile: [new("pe", 25)], projects: 1, dense: true, before: Plan(profile: [new("pe", 26)], projects: 1, dense: true)),
            () => Plan(networks: [new("dev", "10.20.0.0/20")], common: [new("cmn", 26)], before: Plan(common: [new("cmn", 26)])),
            () => Plan(networks: [new("dev", "10.10.0.0/25")], profile: [new("pe", 26)], projects: 3, before: Plan(profile: [new("pe", 26)], projects: 3)),
        ],
        ["E13"] =
        [
            () => Plan(common: [new("GatewaySubnet", 26) { SecurityGroup = new("guard") }]),
            () => Plan(profile: [new("dbx", 24) { For = SubnetRules.Databricks }]),
            () => Plan(existing: [new("dev", "dbx", "10.10.4.0/24") { For = SubnetRules.Databricks, HasSecurityGroup = false }]),
        ],
        ["E14"] = [() => Plan(profile: [new(new string('a', 74), 26)])],
        ["W01"] = [() => Plan(common: [new("cmn", 26) { Hosts = 48 }])],
        ["W02"] = [() => Plan(common: [new("agent", 27) { For = SubnetRules.FoundryAgents }])],
        ["W03"] = [() => Plan(networks: [new("dev", "172.17.0.0/16")], profile: [new("pe", 26)], projects: 3)],
        ["W04"] = [() => Plan(profile: [new("pe", 26)], projects: 8, each: new() { PrivateEndpoints = 101 })],
        ["W05"] = [() => Plan(profile: [new("pe", 26)], projects: 20, each: new() { RoleAssignments = 61, InheritedRoleAssignments = 100 })],
        ["W06"] = [() => Plan(profile: [new("pe", 26)], projects: 3, each: new() { RouteTables = 67 })],
        ["W07"] = [() => Plan(networks: [new("dev", "10.0.0.0/16", "10.1.0.0/24")])],
        ["W08"] = [() => Plan(networks: [new("dev", Network) { AgentsInTenSlashEight = false }], profile: [new("agent", 24) { For = SubnetRules.FoundryAgents }], projects: 2)],
        ["W09"] = [() => Plan(profile: [new("pe", 26)], slot: 24)],
    };

    public static IEnumerable<object[]> Cases => Broken.SelectMany(code => code.Value.Select((_, index) => new object[] { code.Key, index }));

    [Fact]
    public void Every_code_is_brought_about() => Assert.Equal(AddressCodes.All.Keys, Broken.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_lists_the_codes() =>
        Assert.Contains(string.Concat(AddressCodes.All.Select(code => $"| {code.Key} | {code.Value} |\n")), File.ReadAllText(Repository.At("docs", "addresses.md")), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Cases))]
    public void It_is_found_and_nothing_else(string code, int index)
    {
        var findings = Broken[code][index]().Findings;
        Assert.NotEmpty(findings);
        if (code[0] == 'E') findings = [.. findings.Where(finding => finding.IsError)]; // what is refused is often smaller than recommended too
        Assert.All(findings, finding =>
        {
            Assert.Equal(code, finding.Code);
            Assert.NotEmpty(finding.Subject);
            Assert.EndsWith(".", finding.Reason, StringComparison.Ordinal);
        });
    }

    [Fact] // the other side of each border
    public void What_holds_says_nothing()
    {
        Assert.Empty(Plan(common: [new("cmn", 26) { Hosts = 47 }]).Findings); // of 59
        Assert.Empty(Plan(common: [new("cmn") { Hosts = 59, Headroom = 0 }]).Findings); // the very most, as it was said
        Assert.Empty(Plan(profile: [new("pe", 26)], projects: 8, each: new() { PrivateEndpoints = 100, RouteTables = 25, RoleAssignments = 400 }).Findings);
        Assert.Empty(Plan(profile: [new("pe", 26)], slot: 25).Findings);
        Assert.Empty(Plan(networks: [new("dev", Network) { AgentsInTenSlashEight = true }, new("prod", "10.20.0.0/20")], profile: [new("agent", 24) { For = SubnetRules.FoundryAgents }], projects: 2).Findings);
        Assert.Empty(Plan(common: [Shared(SubnetRules.AppService, 26)]).Findings); // from /26 several plans may join
        Assert.Empty(Plan(common: [new("AzureBastionSubnet", 26), new("hop", 27) { For = SubnetRules.BuildAgents, Hosts = 5 }]).Findings);
        Assert.Empty(Plan(profile: [new(new string('a', 73), 26)]).Findings);
        Assert.Empty(Existing(new ExistingSubnet("dev", "snt-devprj001-pe", "10.10.4.0/26")).Findings);
    }

    [Fact]
    public void What_is_wrong_with_one_subnet_of_the_profile_is_said_once_for_all_projects() =>
        Assert.Single(Plan(profile: [new("agent", 28) { For = SubnetRules.FoundryAgents }], projects: 50).Findings);

    [Fact]
    public void Two_plans_need_two_networks()
    {
        AddressPlan one = new("one") { Networks = [new("dev", "10.10.0.0/16")] }, two = new("two") { Networks = [new("dev", "10.10.128.0/17")] }, three = new("three") { Networks = [new("dev", "10.11.0.0/16")] };
        Assert.Empty(AddressPlan.Between([one, three]));
        Assert.Equal("E01", Assert.Single(AddressPlan.Between([one, two, three])).Code);
    }

    private static PlannedAddresses Plan(NetworkSpace[]? networks = null, SubnetRequest[]? common = null, SubnetRequest[]? profile = null, int projects = 0, TakenRange[]? reserved = null,
        ExistingSubnet[]? existing = null, int? slot = null, bool dense = false, ResourceUse? each = null, PlannedAddresses? before = null) => new AddressPlan("projects")
        {
            Networks = networks ?? [new("dev", Network)], Common = common ?? [], Profile = profile ?? [], Projects = PlannedProject.UpTo(projects), Reserved = reserved ?? [], Existing = existing ?? [],
            SlotPrefix = slot, Dense = dense, PerProject = each ?? new(),
        }.After(before);

    private static PlannedAddresses Existing(params ExistingSubnet[] subnets) =>
        new AddressPlan("projects") { Networks = [new("dev", Network)], Mode = AddressMode.ExistingSubnets, Existing = subnets, Profile = [new("pe", 26)], Projects = [1] }.Addresses;

    /// <summary>A subnet of a service in which two stand.</summary>
    private static SubnetRequest Shared(SubnetRule service, int prefix) => new("shared", prefix)
    {
        For = service, SecurityGroup = service.SecurityGroup == SecurityGroupUse.Required ? new("guard") : null, Tenants = [new(service, "one"), new(service, "two")],
    };
}
