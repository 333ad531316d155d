using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class TwoOwnersTests : RuleTests<TwoOwners>
{
    private static readonly DeploymentEnvironment Test = new("test", EnvironmentKind.Test) { Subscription = Designs.Prod.Subscription };

    protected override void Compliant(Architecture design) => new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"] };

    [Fact]
    public void One_network_that_two_environments_make()
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, environment) => Hub(environment), null, Test, Designs.Prod)));
        Assert.Equal(("VirtualNetwork/hub", nameof(AzureResource.AzureName)), (verdict.Element?.Key, verdict.Property));
        Assert.Contains("'vnet-hub', and test and prod each make it.", verdict.Message, StringComparison.Ordinal);
        Assert.Equal(["test", "prod"], verdict.In!.Select(environment => environment.Name));
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void A_group_that_two_environments_make_tells_for_what_lies_in_it() => Assert.Equal("ResourceGroup/network", Assert.Single(Judge(Designs.Family((_, _) =>
    {
        var group = new ResourceGroup("network") { AzureName = "rg-network" };
        new VirtualNetwork("hub") { AzureName = "vnet-hub", Group = group, AddressSpace = ["10.0.0.0/24"] };
    }, null, Test, Designs.Prod))).Element?.Key);

    [Fact]
    public void Another_subscription() => Assert.Empty(Judge(Designs.Family((_, environment) => Hub(environment), null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void One_makes_it_and_the_other_names_it() => Assert.Empty(Judge(Designs.Family((_, environment) =>
    {
        if (environment.IsProduction) Hub(environment);
        else new VirtualNetwork("hub") { ExistingId = $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-hub" };
    }, null, Test, Designs.Prod)));

    private static void Hub(DeploymentEnvironment environment) => new VirtualNetwork("hub") { AzureName = "vnet-hub", Group = new("network") { ExistingId = $"/subscriptions/{environment.Subscription}/resourceGroups/rg-network" }, AddressSpace = ["10.0.0.0/24"] };
}
