using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class ZoneTwiceForNetworkTests : RuleTests<ZoneTwiceForNetwork>
{
    protected override void Compliant(Architecture design) => Link(twice: false);

    [Fact]
    public void Two_zones_of_one_name()
    {
        var verdict = Reports(_ => Link(twice: true), on: "PrivateDnsZone/second", at: nameof(PrivateDnsZone.Links), says: "linked to 2 zones of the name privatelink.vaultcore.azure.net");
        Assert.Equal(2, verdict.Evidence.Count);
    }

    private static void Link(bool twice)
    {
        VirtualNetwork one = new("one") { AddressSpace = ["10.0.0.0/24"] }, other = new("other") { AddressSpace = ["10.0.1.0/24"] };
        new PrivateDnsZone("privatelink.vaultcore.azure.net") { Links = [new("one") { Network = one }] };
        new PrivateDnsZone("second") { AzureName = "privatelink.vaultcore.azure.net", Group = new ResourceGroup("second"), Links = [new("net") { Network = twice ? one : other }] };
    }
}
