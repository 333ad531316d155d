using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ChildInNothingTests : RuleTests<ChildInNothing>
{
    protected override void Compliant(Architecture design) => new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26)] };

    [Fact]
    public void A_subnet_without_a_network() => Reports(_ => new Subnet("apps", prefix: 26), on: "Subnet/apps", says: "no resource has it");

    [Fact]
    public void A_container_without_an_account_though_it_is_read() => Reports(_ => new WebApp("web").Reads(new BlobContainer("handbook")), on: "BlobContainer/handbook", alsoBreaks: ["AIFA1007", "AIFA7529", "AIFA7532"]);

    [Fact]
    public void One_that_exists() => Silent(_ => new Subnet("apps") { ExistingId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" });
}
