using AiFactory.Model;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class AddressPlanContradictsTests : RuleTests<AddressPlanContradicts>
{
    protected override void Compliant(Architecture design) => new AddressPlan("projects") { Common = [new("AzureBastionSubnet", 26)], Profile = [new("pe", 26)], Projects = [1, 2] };

    [Fact]
    public void Too_small() => Reports(_ => new AddressPlan("projects") { Common = [new("AzureBastionSubnet", 27)] }, says: "Address plan 'projects', E04: 'AzureBastionSubnet' is a /27; Azure Bastion needs a /26 or larger.");

    [Fact]
    public void Two_plans_for_one_network() => Reports(_ => { new AddressPlan("one"); new AddressPlan("two"); }, says: "Address plans, E01: The network in prod has 10.2.0.0/16, which overlaps 10.2.0.0/16 of the plan 'one' in prod.");

    [Fact]
    public void It_is_said_where_the_subnet_was_asked_for() => Assert.EndsWith("AddressPlanContradictsTests.cs", Reports(_ => new AddressPlan("projects") { Common = [new("AzureBastionSubnet", 27)] }).Position.File, StringComparison.Ordinal);

    [Fact]
    public void What_is_wrong_in_one_environment_is_said_there_alone()
    {
        var family = Designs.Family((_, _) => new AddressPlan("projects") { Existing = [new("dev", "old", "192.168.0.0/24")] }, null, Designs.Dev, Designs.Prod);
        Assert.Equal([Designs.Dev], Assert.Single(RuleRun.Check(family, Designs.Today, [new AddressPlanContradicts()]).Findings).Environments);
    }

    [Fact]
    public void What_is_wrong_everywhere_is_said_once()
    {
        var family = Designs.Family((_, _) => new AddressPlan("projects") { Common = [new("tiny", 30)] }, null, Designs.Dev, Designs.Prod);
        Assert.Equal([Designs.Dev, Designs.Prod], Assert.Single(RuleRun.Check(family, Designs.Today, [new AddressPlanContradicts()]).Findings).Environments);
    }
}
