using AiFactory.Model;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class AddressPlanNearLimitTests : RuleTests<AddressPlanNearLimit>
{
    protected override void Compliant(Architecture design) => Plan(endpoints: 400);

    [Fact]
    public void Too_many_endpoints() => Reports(_ => Plan(endpoints: 401), says: "W04: The projects and what they share have 802 private endpoints; a network may have 1000.");

    [Fact]
    public void Smaller_than_recommended() => Reports(_ => new AddressPlan("projects") { Common = [new("agent", 27) { For = SubnetRules.FoundryAgents }] }, says: "W02: 'agent' is a /27; for Foundry agents a /24 is recommended.");

    private static void Plan(int endpoints) => new AddressPlan("projects") { Profile = [new("pe", 22)], Projects = [1, 2], PerProject = new() { PrivateEndpoints = endpoints } };
}
