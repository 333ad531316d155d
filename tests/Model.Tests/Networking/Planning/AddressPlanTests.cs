using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Networking.Planning;

/// <summary>A plan in a model, with its lock file from one build to the next.</summary>
public sealed class AddressPlanTests
{
    [Fact]
    public void A_model_gets_its_subnets_in_every_environment()
    {
        var family = Build(LockFile.Empty, () => Factory(3));
        Assert.Equal(["cmn 10.1.0.0/26", "prj001-pe 10.1.0.128/26", "prj001-agent 10.1.0.192/27", "prj002-pe 10.1.1.0/26", "prj002-agent 10.1.1.64/27", "prj003-pe 10.1.1.128/26", "prj003-agent 10.1.1.192/27"], Rows(family.Graphs[0]));
        Assert.Equal(Rows(family.Graphs[0]).Select(row => row.Replace("10.1.", "10.2.", StringComparison.Ordinal)), Rows(family.Graphs[1]));
        Assert.Equal(["Microsoft.App/environments"], Subnets(family.Graphs[0]).Single(subnet => subnet.Name == "prj002-agent").Delegations.Select(delegation => delegation.Service));
    }

    [Fact]
    public void The_subnets_are_the_same_however_they_are_asked_for() => Sketch.Graph((_, _) =>
    {
        var plan = Factory(2);
        var agent = plan.Subnet(2, "agent");
        Assert.Same(agent, plan.Subnets.Single(subnet => subnet.Name == "prj002-agent"));
        Assert.Same(plan.Subnet("cmn"), plan.Subnets[0]);
    });

    [Fact]
    public void The_lock_file_keeps_who_has_which_addresses()
    {
        var locked = LockFile.Empty.After(Build(LockFile.Empty, () => Factory(1, 2, 3)));
        var (family, again) = After(locked, () => Factory(1, 3, 9));
        Assert.Contains("prj003-pe 10.1.1.128/26", Rows(family.Graphs[0]));
        Assert.Contains("prj009-pe 10.1.2.0/26", Rows(family.Graphs[0])); // the place of project 2 is not given to another
        Assert.Contains("prj002-pe 10.1.1.0/26", Rows(After(again, () => Factory(1, 2, 3, 9)).Family.Graphs[0]));
        Assert.Equal(again.Print(), LockFile.Parse(again.Print()).Print());
        Assert.Equal(again.Print(), LockFile.Parse(again.Print()).After(Build(LockFile.Parse(again.Print()), () => Factory(1, 3, 9))).Print());
    }

    [Fact]
    public void An_entry_that_is_deleted_frees_its_addresses()
    {
        var locked = LockFile.Empty.After(Build(LockFile.Empty, () => Factory(1, 2, 3))).Print();
        var edited = LockFile.Parse(locked.Replace("""
                    "2": {
                      "profile": 1,
                      "slot": "1:0.0.1.0/25"
                    },

            """.Replace("            ", "", StringComparison.Ordinal), "", StringComparison.Ordinal) is var text && text != locked ? text : throw new InvalidOperationException(locked));
        Assert.Contains("prj009-pe 10.1.1.0/26", Rows(After(edited, () => Factory(1, 3, 9)).Family.Graphs[0]));
    }

    [Fact]
    public void A_plan_that_is_gone_keeps_its_addresses_and_a_renamed_one_takes_them_along()
    {
        var locked = LockFile.Empty.After(Build(LockFile.Empty, () => Factory(1, 2)));
        var gone = locked.After(Build(locked, () => null));
        Assert.Contains("1:0.0.1.0/25", gone.Print(), StringComparison.Ordinal);
        var renamed = After(gone, () => Factory("teams", "factory", 2, 3));
        Assert.Contains("prj002-pe 10.1.1.0/26", Rows(renamed.Family.Graphs[0]));
        Assert.DoesNotContain("\"factory\"", renamed.Lock.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_plan_has_no_ledger() => Assert.DoesNotContain("addresses", LockFile.Empty.After(Build(LockFile.Empty, () => null)).Print(), StringComparison.Ordinal);

    [Theory]
    [InlineData("1:0.0.1.0/25", "1:0.0.0.128/25", "AIFA7065", "to project 1 and to project 2")]
    [InlineData("1:0.0.1.0/25", "1:0.0.0.0/25", "AIFA7065", "to project 2 and to the common subnet 'cmn'")]
    [InlineData("1:0.0.1.0/25", "somewhere", "AIFA7012", "'somewhere' is not a place such as 1:0.0.4.0/24")]
    [InlineData("1:0.0.1.0/25", "1:0.0.1.7/25", "AIFA7012", "'1:0.0.1.7/25' is not a place")]
    [InlineData("1:0.0.1.0/25", "1:0.0.1.0/24", "AIFA7012", "those of profile 1 are /25")]
    [InlineData("\"slot\": 25", "\"slot\": 99", "AIFA7012", "profile 1 has a slot of /99")]
    [InlineData("\"slot\": 25", "\"sl\": 25", "AIFA7012", "profile 1 has no slot")]
    [InlineData("0.0.0.64/27", "0.0.0.32/27", "AIFA7012", "lies outside of its slot or in another subnet")]
    [InlineData("0.0.0.64/27", "0.0.0.128/27", "AIFA7012", "lies outside of its slot or in another subnet")]
    [InlineData("0.0.0.64/27", "0.0.0.70/27", "AIFA7012", "'0.0.0.70/27' is not an address range")]
    [InlineData("\"profile\": 1", "\"profile\": 4", "AIFA7012", "has the profile 4, which is not there")]
    [InlineData("\"2\": {", "\"two\": {", "AIFA7012", "'two' is not the number of a project")]
    [InlineData("\"common\": {", "\"common\": [], \"was\": {", "AIFA7012", "'common' is not an object")]
    public void A_ledger_that_was_edited_wrongly_is_refused(string was, string becomes, string code, string says)
    {
        var locked = LockFile.Empty.After(Build(LockFile.Empty, () => Factory(1, 2, 3))).Print();
        Assert.Contains(was, locked, StringComparison.Ordinal);
        var wrong = Assert.Throws<ModelException>(() => Build(LockFile.Parse(locked.Replace(was, becomes, StringComparison.Ordinal)), () => Factory(1, 2, 3)));
        Assert.Equal(code, wrong.Code);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("architecture.lock.json", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Environments_that_plan_otherwise_contradict() =>
        Throws("AIFA7066", "in dev and another in prod", () => Sketch.Family((_, env) => Factory(env.IsProduction ? [1, 3] : [1, 2]), null, Sketch.Dev, Sketch.Prod));

    [Fact]
    public void A_subnet_that_only_production_wants_moves_nothing()
    {
        var family = Sketch.Family((_, env) => Network(new("factory")
        {
            Profile = [new("pe", 26), new("agent", 27)], Projects = [new(1) { Subnets = env.IsProduction ? null : ["pe"] }, 2],
        }), null, Sketch.Dev, Sketch.Prod);
        Assert.Equal(["prj001-pe 10.1.0.0/26", "prj002-pe 10.1.0.128/26", "prj002-agent 10.1.0.192/27"], Rows(family.Graphs[0]));
        Assert.Equal(["prj001-pe 10.2.0.0/26", "prj001-agent 10.2.0.64/27", "prj002-pe 10.2.0.128/26", "prj002-agent 10.2.0.192/27"], Rows(family.Graphs[1]));
    }

    [Fact]
    public void Larger_slots_are_for_new_projects()
    {
        var before = Plan(profile: [new("pe", 26)], projects: 2).Addresses;
        var after = Plan(profile: [new("pe", 25), new("agent", 26)], projects: 4, version: 2).After(before);
        Assert.Empty(after.Findings);
        Assert.Equal(["pe 10.10.0.0/26"], after.RowsOf(1));
        Assert.Equal(["pe 10.10.1.0/25", "agent 10.10.1.128/26"], after.RowsOf(3)); // the first whole /24 behind the old slots
        Assert.Equal(["pe 10.10.2.0/25", "agent 10.10.2.128/26"], after.RowsOf(4));
        Assert.Equal((15, 2), (after.Capacity.Slots, after.Capacity.Used));
        Assert.Equal(["pe 10.10.0.64/26"], Plan(profile: [new("pe", 25)], projects: 5, version: 3).After(after).RowsOf(2));
    }

    [Fact]
    public void A_profile_that_nobody_uses_may_change() => Assert.Equal(["pe 10.10.0.0/25"], Plan(profile: [new("pe", 25)], projects: 1).After(Plan(profile: [new("pe", 26)]).Addresses).RowsOf(1));

    [Fact]
    public void A_subnet_may_join_the_profile_where_the_slot_has_room()
    {
        var after = Plan(profile: [new("pe", 26), new("agent", 27), new("aaa", 27)], projects: 3).After(Plan(profile: [new("pe", 26), new("agent", 27)], projects: 2).Addresses);
        Assert.Empty(after.Findings);
        Assert.Equal(["pe 10.10.0.0/26", "agent 10.10.0.64/27", "aaa 10.10.0.96/27"], after.RowsOf(1));
        Assert.Equal(["pe 10.10.1.0/26", "agent 10.10.1.64/27", "aaa 10.10.1.96/27"], after.RowsOf(3));
    }

    [Fact]
    public void The_grid_goes_on_in_the_next_prefix_even_when_that_lies_lower()
    {
        var plan = new AddressPlan("projects") { Networks = [new("dev", "10.10.0.0/24", "10.5.0.0/24")], Profile = [new("pe", 25)], Projects = PlannedProject.UpTo(4) };
        Assert.Equal(["10.5.0.0/25", "10.5.0.128/25", "10.10.0.0/25", "10.10.0.128/25"], plan.Addresses.Subnets.Select(subnet => subnet.Range.ToString()));
        Assert.Equal("10.5.0.0/25", plan.Addresses.RangeOf("dev", 3, "pe").ToString());
        Assert.Equal([new SlotRange("dev", "10.10.0.0/25", "10.5.0.128/25")], plan.Addresses.Slots);
    }

    [Fact]
    public void What_one_environment_keeps_free_stays_empty_in_all()
    {
        var planned = new AddressPlan("projects")
        {
            Networks = [new("dev", "10.10.0.0/22"), new("prod", "10.11.0.0/22")], Profile = [new("pe", 24)], Projects = PlannedProject.UpTo(3), Reserved = [new("10.11.1.0/26", RangeUse.PointToSite)],
        }.Addresses;
        Assert.Equal(["dev prj001-pe 10.10.0.0/24", "dev prj002-pe 10.10.2.0/24", "dev prj003-pe 10.10.3.0/24"], planned.Rows().Take(3));
        Assert.Equal([new AddressHole("prod", "10.11.1.0/26", "machines behind a VPN gateway")], planned.Holes);
        Assert.Equal(3, planned.Capacity.Slots);
        Assert.Empty(planned.Findings);
    }

    [Fact]
    public void In_a_network_of_others_projects_take_what_is_free()
    {
        var planned = new AddressPlan("projects")
        {
            Mode = AddressMode.ExistingNetwork, Networks = [new("dev", "10.10.0.0/24")], Existing = [new("dev", "theirs", "10.10.0.64/27") { Owner = "network team" }], Profile = [new("pe", 26)], Projects = PlannedProject.UpTo(3),
        }.Addresses;
        Assert.Equal(["10.10.0.0/26", "10.10.0.128/26", "10.10.0.192/26"], planned.Subnets.Select(subnet => subnet.Range.ToString()));
        Assert.Empty(planned.Findings);
    }

    [Fact]
    public void Subnets_of_others_are_found_by_their_names()
    {
        var graph = Sketch.Graph((_, env) =>
        {
            var plan = new AddressPlan("projects") { Mode = AddressMode.ExistingSubnets, Profile = [new("pe", 26), new("agent", 27)], Projects = [1], Existing = [new("dev", "snt-devprj001-PE", "10.1.7.0/26"), new("dev", "snt-devprj001-agent", "10.1.3.0/27")] };
            new VirtualNetwork("theirs") { Ownership = Ownership.Observed, AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
        });
        Assert.Equal(["prj001-pe 10.1.7.0/26", "prj001-agent 10.1.3.0/27"], Rows(graph));
        Assert.Equal(["snt-devprj001-pe", "snt-devprj001-agent"], Subnets(graph).Select(subnet => subnet.AzureName));
        Assert.All(Subnets(graph), subnet => Assert.Equal(Ownership.Observed, subnet.Ownership));
        Assert.DoesNotContain("addresses", LockFile.Empty.After(ArchitectureFamily.Of(graph)).Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dense_plan_puts_the_biggest_first_then_by_project_and_key()
    {
        var plan = new AddressPlan("projects") { Networks = [new("dev", "10.10.0.0/24")], Dense = true, Profile = [new("b", 27), new("a", 27), new("big", 26)], Projects = [new(2) { Subnets = ["b", "a"] }, 1] };
        Assert.Equal(["prj001-big 10.10.0.0/26", "prj001-a 10.10.0.64/27", "prj001-b 10.10.0.96/27", "prj002-a 10.10.0.128/27", "prj002-b 10.10.0.160/27"], plan.Addresses.Subnets.Select(subnet => $"{subnet.Name} {subnet.Range}"));
        Assert.Null(plan.Addresses.Capacity.SlotPrefix);
        Assert.Equal(2, plan.Addresses.Capacity.Slots); // the /26 that is left holds no third whole profile
    }

    [Fact]
    public void Of_gaps_alike_a_dense_plan_takes_the_one_in_the_earlier_prefix()
    {
        var plan = new AddressPlan("projects") { Networks = [new("dev", "10.10.0.0/26", "10.5.0.0/26")], Dense = true, Profile = [new("pe", 27)], Projects = [1, 2, 3] };
        Assert.Equal(["pe 10.10.0.0/27", "pe 10.10.0.32/27", "pe 10.5.0.0/27"], PlannedProject.UpTo(3).SelectMany(project => plan.Addresses.RowsOf(project.Number)));
    }

    [Fact]
    public void A_common_subnet_that_goes_keeps_its_place_too()
    {
        AddressPlan Of(params SubnetRequest[] common) => new("projects") { Networks = [new("dev", "10.10.0.0/24")], Common = common };
        var after = Of(new SubnetRequest("new", 26)).After(Of(new SubnetRequest("old", 26)).Addresses);
        Assert.Equal("10.10.0.64/26", after.RangeOf("dev", "new").ToString());
        Assert.Equal(["new 10.10.0.64/26", "another 10.10.0.128/26"], Of(new("new", 26), new("another", 26)).After(after).Subnets.Select(subnet => $"{subnet.Name} {subnet.Range}"));
    }

    [Fact]
    public void An_environment_that_was_away_is_remembered_where_it_was()
    {
        AddressPlan Of(params NetworkSpace[] networks) => new("projects") { Networks = networks, Profile = [new("pe", 26)], Projects = [1] };
        var away = Of(new NetworkSpace("dev", "10.10.0.0/24")).After(Of(new("dev", "10.10.0.0/24"), new("prod", "10.11.0.0/24")).Addresses);
        Assert.Empty(Of(new("dev", "10.10.0.0/24"), new("prod", "10.11.0.0/23")).After(away).Findings); // larger, from the same start
        Assert.Equal(["E12"], Of(new("dev", "10.10.0.0/24"), new("prod", "10.12.0.0/24")).After(away).Errors());
    }

    [Fact]
    public void Projects_in_slots_keep_them_when_the_plan_becomes_dense_and_the_other_way_round()
    {
        AddressPlan Of(int projects, bool dense) => new("projects") { Networks = [new("dev", "10.10.0.0/24")], Dense = dense, Profile = [new("pe", 27), new("agent", 28)], Projects = PlannedProject.UpTo(projects) };
        var slots = Of(1, false).Addresses;
        var dense = Of(2, true).After(slots);
        var again = Of(3, false).After(dense);
        Assert.Equal(["pe 10.10.0.0/27", "agent 10.10.0.32/28"], again.RowsOf(1));
        Assert.Equal(dense.RowsOf(2), again.RowsOf(2));
        Assert.Equal(["pe 10.10.0.64/27", "agent 10.10.0.96/28"], dense.RowsOf(2));
        Assert.Equal(["pe 10.10.0.128/27", "agent 10.10.0.160/28"], again.RowsOf(3));
        Assert.Empty(again.Findings);
    }

    [Fact]
    public void The_size_follows_from_what_is_known()
    {
        Assert.Equal(27, new SubnetRequest("any", 27).SizedWith(20));
        Assert.Equal(24, new SubnetRequest("agent") { For = SubnetRules.FoundryAgents }.SizedWith(20)); // as recommended
        Assert.Equal(27, new SubnetRequest("agent") { For = SubnetRules.FoundryAgents, Hosts = 3 }.SizedWith(20)); // as demanded
        Assert.Equal(29, new SubnetRequest("few") { Hosts = 3, Headroom = 0 }.SizedWith(20));
        Assert.Equal(28, new SubnetRequest("few") { Hosts = 3 }.SizedWith(20)); // 4 with the headroom, of 3 usable
        Assert.Equal(8, new SubnetRequest("all") { Hosts = 16_777_211, Headroom = 0 }.SizedWith(20));
        Assert.Equal(26, new SubnetRequest("AzureBastionSubnet").SizedWith(20)); // told by its name
    }

    [Fact]
    public void Names_follow_from_what_a_subnet_is_for() => Assert.Equal(["AzureBastionSubnet"], Sketch.Graph((_, _) => Network(new("factory") { Common = [new("hop") { For = SubnetRules.Bastion }] })).Resources.OfType<Subnet>().Select(subnet => subnet.AzureName));

    [Fact]
    public void A_project_without_room_has_subnets_without_addresses() =>
        Assert.Equal(["prj001-pe 10.1.0.0/16", "prj002-pe "], Rows(Sketch.Graph((_, _) => Network(new("factory") { Profile = [new("pe", 16)], Projects = [1, 2] }))));

    [Fact]
    public void What_cannot_be_planned_is_refused()
    {
        Throws("AIFA7060", "Nothing tells the size of the subnet 'pe'", () => _ = Plan(profile: [new("pe")]).Addresses);
        Throws("AIFA7061", "1000 cannot be the number of a project", () => new PlannedProject(1000));
        Throws("AIFA7062", "-1 % cannot stay free", () => _ = Plan(profile: [new("pe", 26) { Headroom = -1 }]).Addresses);
        Throws("AIFA7063", "No subnet holds 16777212 addresses", () => _ = Plan(profile: [new("pe") { Hosts = 16_777_212, Headroom = 0 }]).Addresses);
        Throws("AIFA7063", "No subnet holds 0 addresses", () => _ = Plan(profile: [new("pe") { Hosts = 0 }]).Addresses);
        Throws("AIFA7064", "no subnet 'agnet' there. Did you mean 'agent'?", () => Sketch.Graph((_, _) => Factory(1).Subnet(1, "agnet")));
        Throws("AIFA7064", "no project 7", () => Sketch.Graph((_, _) => Factory(1).Subnet(7, "agent")));
        Throws("AIFA7064", "does not have the subnet 'agent' now", () => Sketch.Graph((_, _) => new AddressPlan("p") { Profile = [new("pe", 26), new("agent", 27)], Projects = [new(1) { Subnets = ["pe"] }] }.Subnet(1, "agent")));
        Throws("AIFA7067", "two address plans named 'p'", () => Sketch.Graph((_, _) => { new AddressPlan("p"); new AddressPlan("p"); }));
        Throws("AIFA7068", "asks twice for the subnet 'pe'", () => _ = Plan(profile: [new("pe", 26), new("pe", 26)]).Addresses);
        Throws("AIFA7069", "has no addresses", () => _ = new AddressPlan("p").Addresses);
        Throws("AIFA7069", "has no addresses in dev", () => Sketch.Graph((_, _) => _ = new AddressPlan("p") { Networks = [new("prod", "10.0.0.0/24")] }.AddressSpace));
        Throws("AIFA7069", "two networks in dev", () => _ = new AddressPlan("p") { Networks = [new("dev", "10.0.0.0/24"), new("dev", "10.1.0.0/24")] }.Addresses);
        Throws("AIFA7070", "does not hold the profile's 64 addresses", () => _ = new AddressPlan("p") { Networks = [new("dev", "10.0.0.0/24")], Profile = [new("pe", 26)], SlotPrefix = 27 }.Addresses);
        Throws("AIFA7070", "slots of /30", () => _ = new AddressPlan("p") { Networks = [new("dev", "10.0.0.0/24")], SlotPrefix = 30 }.Addresses);
        Throws("AIFA7071", "ProfileVersion 0", () => _ = Plan(profile: [], version: 0).Addresses);
        Throws("AIFA7018", "no environment 'prdo'. Did you mean 'prod'?", () => _ = new AddressPlan("p") { Networks = [new("prod", "10.0.0.0/24")], Existing = [new("prdo", "old", "10.0.0.0/26")] }.Addresses);
        Throws("AIFA7027", "asks for /33", () => new SubnetRequest("pe", 33));
        Throws("AIFA7001", "empty name", () => new SubnetRequest(" ", 26));
        Throws("AIFA7002", "made outside of Define", () => _ = Plan(profile: []).Subnets.Count + Plan(profile: [new("pe", 26)], projects: 1).Subnets.Count);
        Assert.Contains("host bits set", Assert.Throws<FormatException>(() => new NetworkSpace("dev", "10.0.0.1/24")).Message, StringComparison.Ordinal);
    }

    private static void Throws(string code, string says, Action act)
    {
        var wrong = Assert.Throws<ModelException>(act);
        Assert.Equal(code, wrong.Code);
        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    private static AddressPlan Plan(IReadOnlyList<SubnetRequest> profile, int projects = 0, int version = 1) => new("projects")
    {
        Networks = [new("dev", "10.10.0.0/20")], Profile = profile, Projects = PlannedProject.UpTo(projects), ProfileVersion = version,
    };

    private static AddressPlan Factory(int projects) => Factory([.. Enumerable.Range(1, projects)]);

    private static AddressPlan Factory(params int[] projects) => Factory("factory", null, projects);

    private static AddressPlan Factory(string name, string? former, params int[] projects) => Network(new(name)
    {
        FormerName = former, Common = [new("cmn", 26)], Profile = [new("pe", 26), new("agent", 27) { For = SubnetRules.FoundryAgents }], Projects = [.. projects],
    });

    private static AddressPlan Network(AddressPlan plan)
    {
        new VirtualNetwork("factory") { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
        return plan;
    }

    private static ArchitectureFamily Build(LockFile locked, Func<AddressPlan?> define) => Sketch.Family((_, _) => define(), new BuildOptions { Lock = locked }, Sketch.Dev, Sketch.Prod);

    private static (ArchitectureFamily Family, LockFile Lock) After(LockFile locked, Func<AddressPlan?> define) => Build(locked, define) is var family ? (family, locked.After(family)) : default;

    private static IEnumerable<Subnet> Subnets(ArchitectureGraph graph) => graph.Resources.OfType<VirtualNetwork>().Single().Subnets;

    private static IEnumerable<string> Rows(ArchitectureGraph graph) => Subnets(graph).Select(subnet => $"{subnet.Name} {subnet.Range}");
}
