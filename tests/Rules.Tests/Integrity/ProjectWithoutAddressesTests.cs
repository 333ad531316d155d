using AiFactory.Model;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ProjectWithoutAddressesTests : RuleTests<ProjectWithoutAddresses>
{
    protected override void Compliant(Architecture design) => Plan(1, 2);

    [Fact]
    public void No_room() => Reports(_ => Plan(1, 2, 3), says: "E10: prj003 finds no free /17: all 2 are given away.");

    [Fact]
    public void The_same_number_twice() => Reports(_ => Plan(1, 1), says: "E11: There are two projects with the number 1.");

    private static void Plan(params int[] projects) => new AddressPlan("projects") { Profile = [new("pe", 17)], Projects = [.. projects] };
}
