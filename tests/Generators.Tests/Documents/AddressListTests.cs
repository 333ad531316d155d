using AiFactory.Generators.Documents;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Documents;

public sealed class AddressListTests
{
    [Fact]
    public void Without_networks_and_plans_there_is_nothing_to_list() => Assert.Equal("The architecture has no virtual network.\n", AddressList.Text(Sketch.Family((_, _) => { })));

    [Fact]
    public void What_is_kept_for_others_is_told()
    {
        void Define(params PlannedProject[] projects) => _ = new AddressPlan("teams")
        {
            Networks = [new("dev", "10.1.0.0/22"), new("prod", "10.2.0.0/22")], Profile = [new("pe", 24)], Projects = projects, Existing = [new("prod", "old", "10.2.1.0/26")],
        };
        var locked = LockFile.Empty.After(Sketch.Family((_, _) => Define(1, 2), null, Sketch.Dev, Sketch.Prod));
        Assert.Equal("""
            plan teams: 3 slots of /24, 2 given away, 1 free
              room for 3 projects: addresses run out first
              limit      projects  how
              addresses  3         3 slots of /24
              subnets    3,000     (3,000 of a network - 0 shared) / 1 a project
              kept for projects that are gone: 1 (delete their entries from architecture.lock.json to free them)
              kept empty everywhere: 10.2.1.0/26 of prod, 'old'
              dev: slots 10.1.0.0/24 to 10.1.3.0/24
                range        usable  full  subnet     delegated to
                10.1.2.0/24  251     -     prj002-pe  -
              prod: slots 10.2.0.0/24 to 10.2.3.0/24
                range        usable  full  subnet     delegated to
                10.2.2.0/24  251     -     prj002-pe  -

            """, AddressList.Text(Sketch.Family((_, _) => Define(2), new BuildOptions { Lock = locked }, Sketch.Dev, Sketch.Prod)));
    }

    [Fact]
    public void A_dense_plan_tells_how_many_whole_profiles_fit() =>
        Assert.Contains("plan teams: dense, 1 project, room for 3 more whole profiles\n  room for 4 projects: addresses run out first; 9 projects take 3 such plans, each with a subscription and a network of its own\n", Text(() => new AddressPlan("teams") { Networks = [new("dev", "10.1.0.0/24")], Dense = true, Foreseen = 9, Profile = [new("pe", 26)], Projects = [1] }), StringComparison.Ordinal);

    [Fact]
    public void Subnets_of_others_are_told_with_what_is_missing()
    {
        var text = Text(() => new AddressPlan("teams") { Networks = [new("dev", "10.1.0.0/24")], Mode = AddressMode.ExistingSubnets, Profile = [new("pe", 26)], Projects = [1, 2], Existing = [new("dev", "snt-devprj002-pe", "10.1.0.64/26")] });
        Assert.StartsWith("plan teams: 2 projects in subnets of others\n", text, StringComparison.Ordinal);
        Assert.Contains("10.1.0.64/26  59      -     snt-devprj002-pe  -\n", text, StringComparison.Ordinal);
        Assert.Contains("  E06 There is no subnet 'snt-devprj001-pe' among those that exist in dev.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_cannot_steer_a_terminal() => Assert.DoesNotContain('\u001b', Text(() => new AddressPlan("te\u001b[31mams") { Networks = [new("dev", "10.1.0.0/24")], Common = [new("a\u001bb", 30)] }));

    private static string Text(Func<AddressPlan> plan) => AddressList.Text(Sketch.Family((_, _) => plan()));
}
