using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Networking.Planning;

/// <summary>Worked examples of the planner's specification, each with its number: V01 to V07 are the rows of its table, V08 to V19 the lines below it.</summary>
public sealed class AddressVectorTests
{
    [Theory]
    [InlineData("V01 esml-classic", 192, 24, 255, 63, 15, "10.10.1.0/24", "10.10.255.0/24")]
    [InlineData("V02 genai-classic", 320, 23, 127, 31, 7, "10.10.2.0/23", "10.10.254.0/23")]
    [InlineData("V03 genai-1-v124", 736, 22, 63, 15, 3, "10.10.4.0/22", "10.10.252.0/22")]
    [InlineData("V04 all-v124", 1632, 21, 31, 7, 1, "10.10.8.0/21", "10.10.248.0/21")]
    [InlineData("V05 lean-genai", 176, 24, 255, 63, 15, "10.10.1.0/24", "10.10.255.0/24")]
    [InlineData("V06 lean-esml", 192, 24, 255, 63, 15, "10.10.1.0/24", "10.10.255.0/24")]
    [InlineData("V07 recommended-all", 704, 22, 63, 15, 3, "10.10.4.0/22", "10.10.252.0/22")]
    public void A_profile_has_its_slot_and_a_network_its_capacity(string vector, long sum, int slot, int sixteen, int eighteen, int twenty, string first, string last)
    {
        var profile = vector[4..];
        Assert.Equal(sum, Plans.Profile(profile).Sum(request => Cidr.At(default, request.SizedWith(20)).Size));
        var planned = Plans.Of(profile, "10.10.0.0/16").Addresses;
        Assert.Equal(slot, planned.Capacity.SlotPrefix);
        Assert.Equal([sixteen, eighteen, twenty], new[] { 16, 18, 20 }.Select(prefix => Plans.Of(profile, Cidr.At(new(0x0A0A0000), prefix)).Addresses.Capacity.Slots));
        Assert.Equal([new SlotRange("dev", first, last)], planned.Slots);
    }

    [Theory]
    [InlineData("V08 lean-genai", 1, "pe 10.10.1.0/26, aca 10.10.1.64/27, agent 10.10.1.96/27, aks 10.10.1.128/27, webapp 10.10.1.160/28")]
    [InlineData("V08 lean-genai", 255, "pe 10.10.255.0/26, aca 10.10.255.64/27, agent 10.10.255.96/27, aks 10.10.255.128/27, webapp 10.10.255.160/28")]
    [InlineData("V09 all-v124", 1, "aca 10.10.8.0/23, aca2 10.10.10.0/23, aks2 10.10.12.0/24, genai 10.10.13.0/25, aks 10.10.13.128/26, dbxpriv 10.10.13.192/26, dbxpub 10.10.14.0/26, webapp 10.10.14.64/27")]
    [InlineData("V09 all-v124", 31, "aca 10.10.248.0/23, aca2 10.10.250.0/23, aks2 10.10.252.0/24, genai 10.10.253.0/25, aks 10.10.253.128/26, dbxpriv 10.10.253.192/26, dbxpub 10.10.254.0/26, webapp 10.10.254.64/27")]
    [InlineData("V10 recommended-all", 1, "agent 10.10.4.0/24, pe 10.10.5.0/25, aca 10.10.5.128/26, aks 10.10.5.192/26, dbxpriv 10.10.6.0/26, dbxpub 10.10.6.64/26, webapp 10.10.6.128/26")]
    public void A_project_has_exactly_these_subnets(string vector, int project, string rows) =>
        Assert.Equal(rows, string.Join(", ", Plans.Of(vector[4..], "10.10.0.0/16", project).Addresses.RowsOf(project)));

    [Fact]
    public void V08_the_256th_project_finds_no_slot()
    {
        var planned = Plans.Of("lean-genai", "10.10.0.0/16", 256).Addresses;
        Assert.Equal(["E10"], planned.Errors());
        Assert.Equal("prj256", planned.Findings.Single(finding => finding.Code == "E10").Subject);
        Assert.Empty(planned.RowsOf(256));
    }

    [Fact]
    public void V11_what_is_reserved_is_skipped()
    {
        var planned = Plans.Of("lean-genai", "10.10.0.0/20", 13, new TakenRange("10.10.4.0/23")).Addresses;
        Assert.Equal(13, planned.Capacity.Slots);
        Assert.Equal([1, 2, 3, .. Enumerable.Range(6, 10)], planned.Subnets.Where(subnet => subnet.Request.Key == "pe").Select(subnet => (int)(subnet.Range.First.Value >> 8 & 255)));
        Assert.Empty(planned.Errors());
    }

    [Fact]
    public void V12_a_large_range_with_two_reserved() =>
        Assert.Equal(3_327, Plans.Of("lean-genai", "172.16.0.0/12", 0, new TakenRange("172.17.0.0/16"), new TakenRange("172.30.0.0/15")).Addresses.Capacity.Slots);

    [Fact]
    public void V13_three_environments_beside_hub_and_on_premises() =>
        Assert.Empty(Three("10.10.0.0/16", "10.11.0.0/16", "10.12.0.0/16").Addresses.Findings);

    [Fact]
    public void V14_the_same_range_in_three_environments_overlaps_three_times() =>
        Assert.Equal(["E01", "E01", "E01"], Three("172.16.0.0/16", "172.16.0.0/16", "172.16.0.0/16").Addresses.Findings.Select(finding => finding.Code));

    [Fact]
    public void V15_one_project_more_changes_no_row_of_the_others()
    {
        for (var count = 0; count < 63; count++)
        {
            var (less, more) = (Plans.Of("lean-genai", "10.10.0.0/18", count).Addresses, Plans.Of("lean-genai", "10.10.0.0/18", count + 1).Addresses);
            Assert.Equal(less.Rows().Order(StringComparer.Ordinal), more.Rows().Except(more.RowsOf(count + 1).Select(row => $"dev prj{count + 1:000}-{row}")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void V15_a_project_that_goes_changes_only_its_own_row()
    {
        var before = Plans.Of("lean-genai", "10.10.0.0/16", 20).Addresses;
        var without = new AddressPlan("projects") { Networks = [new("dev", "10.10.0.0/16")], Common = Plans.Common, Profile = Plans.Profile("lean-genai"), Projects = [.. PlannedProject.UpTo(20).Where(project => project.Number != 7)] }.After(before);
        Assert.All(before.Rows().Except(without.Rows()), row => Assert.StartsWith("dev prj007-", row, StringComparison.Ordinal));
        Assert.Equal(5, before.Rows().Except(without.Rows()).Count());
        Assert.Equal([7], without.Quarantined);
        Assert.Equal(before.Capacity, without.Capacity with { Limits = before.Capacity.Limits });
    }

    [Fact]
    public void V16_a_cluster_with_classic_networking()
    {
        var hosts = AddressNeeds.KubernetesClassic(nodes: 3, surge: 1, podsPerNode: 30);
        Assert.Equal(124, hosts);
        Assert.Equal(123, new Cidr(default, 25).Usable); // one short
        var finding = Assert.Single(Alone(new SubnetRequest("aks", 26) { Hosts = hosts }).Findings);
        Assert.Equal("E04", finding.Code);
        Assert.Contains("with 59 usable addresses, and is to hold 124. The smallest that fits is a /24.", finding.Reason, StringComparison.Ordinal);
        Assert.Equal(24, new SubnetRequest("aks") { Hosts = hosts }.SizedWith(20));
    }

    [Fact]
    public void V16_a_cluster_with_overlay_networking() => Sized("10 -> /28", AddressNeeds.KubernetesOverlay(nodes: 3), SubnetRules.KubernetesOverlay);

    [Fact]
    public void V17_ten_instances_of_an_app() => Sized("25 -> /27", AddressNeeds.AppService(10), SubnetRules.AppService);

    [Fact]
    public void V17_three_hundred_replicas() => Sized("77 -> /25", AddressNeeds.ContainerApps(300), SubnetRules.ContainerApps);

    [Fact]
    public void V17_three_and_two_managed_instances() => Sized("89 -> /25", AddressNeeds.SqlManagedInstances(3, 2, 1), SubnetRules.SqlManagedInstance);

    [Fact] // exactly: with a headroom it would be a /27
    public void V17_five_units_of_a_gateway_before_models() => Sized("16 -> /28", AddressNeeds.ApiManagement(5), SubnetRules.ApiManagement, headroom: 0);

    [Fact]
    public void V18_what_Azure_refuses()
    {
        Assert.Equal(["E04"], Codes(new SubnetRequest("GatewaySubnet", 28)));
        Assert.Equal(["E06"], Codes(new SubnetRequest("hop", 26) { For = SubnetRules.Bastion, Name = "bastion" }));
        Assert.Equal(["E07"], Codes(new SubnetRequest("agent", 24) { For = SubnetRules.FoundryAgents, Tenants = [new(SubnetRules.FoundryAgents, "account1"), new(SubnetRules.FoundryAgents, "account2")] }));
        Assert.Equal(["E05"], Codes(new SubnetRequest("apim", 27) { For = SubnetRules.ApiManagement, Delegations = [Delegation.WebApps], SecurityGroup = new("guard") }));
    }

    [Fact]
    public void V19_an_agent_subnet_where_container_apps_has_its_own_addresses()
    {
        var planned = new AddressPlan("projects") { Networks = [new("dev", "172.30.0.0/16")], Existing = [new("dev", "agents", "172.30.4.0/24") { For = SubnetRules.FoundryAgents }] }.Addresses;
        var finding = Assert.Single(planned.Findings);
        Assert.Equal(("E08", "agents"), (finding.Code, finding.Subject));
        Assert.Contains("172.30.0.0/16", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void V20_what_runs_out_first_is_named()
    {
        var capacity = new AddressPlan("projects")
        {
            Networks = [new("dev", "10.10.0.0/16")], Common = Plans.Common, Profile = Plans.Profile("lean-genai"), Foreseen = 300,
            PerProject = new() { PrivateEndpoints = 12, RoleAssignments = 75, InheritedRoleAssignments = 100, RouteTables = 1, ModelQuota = 30 }, Shared = new() { PrivateEndpoints = 10 }, Limits = new() { ModelQuota = 300 },
        }.Addresses.Capacity;
        Assert.Equal(
            [("addresses", 255), ("subnets", 599), ("private endpoints", 82), ("role assignments", 22), ("route tables", 200), ("model quota", 10)],
            capacity.Limits.Select(limit => (limit.Name, limit.Projects)));
        Assert.EndsWith("53 without the inherited", capacity.Limits[3].Arithmetic, StringComparison.Ordinal);
        Assert.Equal(("model quota", 10), (capacity.Binding.Name, capacity.Binding.Projects));
        Assert.Equal(30, capacity.PlansFor(300));
    }

    private static void Sized(string needAndPrefix, int hosts, SubnetRule service, int headroom = 20) =>
        Assert.Equal(needAndPrefix, $"{hosts + SubnetRules.ReservedPerSubnet} -> /{new SubnetRequest("it") { Hosts = hosts, For = service }.SizedWith(headroom)}");

    private static AddressPlan Three(Cidr dev, Cidr stage, Cidr prod) => new("projects")
    {
        Networks = [new("dev", dev), new("stage", stage), new("prod", prod)], Common = Plans.Common, Profile = Plans.Profile("esml-classic"), Projects = PlannedProject.UpTo(10),
        Reserved = [new("10.0.0.0/22", RangeUse.Hub), new("10.200.0.0/14", RangeUse.OnPremises)],
    };

    private static PlannedAddresses Alone(SubnetRequest request) => new AddressPlan("projects") { Networks = [new("dev", "10.10.0.0/16")], Common = [request] }.Addresses;

    private static IEnumerable<string> Codes(SubnetRequest request) => Alone(request).Errors();
}
