using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class RegionsOfNetworkDifferTests : RuleTests<RegionsOfNetworkDiffer>
{
    protected override void Compliant(Architecture design) => new PrivateWays(design).To(new KeyVault("vault"));

    [Fact]
    public void An_app() => Reports(design => new WebApp("web") { Subnet = new PrivateWays(design).Apps, Location = Region.NorthEurope }, on: "WebApp/web", at: nameof(WebApp.Location), says: "is in northeurope", alsoBreaks: ["AIFA1007", "AIFA7532"]);

    [Fact]
    public void A_private_endpoint() => Reports(design => new PrivateEndpoint("vault") { Target = new KeyVault("vault"), Subnet = new PrivateWays(design).Endpoints, Location = Region.NorthEurope }, on: "PrivateEndpoint/vault", at: nameof(PrivateEndpoint.Location), alsoBreaks: "AIFA2505");

    [Fact]
    public void The_target_of_an_endpoint_may_stand_anywhere() => Silent(design => new PrivateWays(design).To(new KeyVault("vault") { Location = Region.NorthEurope }));

    [Fact]
    public void Where_a_network_of_others_stands_is_not_known() => Silent(design =>
    {
        var apps = new Subnet("apps") { Range = "10.0.0.0/26", Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("theirs") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps], Ownership = Ownership.Observed };
        new WebApp("web") { Subnet = apps, Location = Region.NorthEurope };
    });
}
