using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class VpnWithoutEntraTests : RuleTests<VpnWithoutEntra>
{
    protected override void Compliant(Architecture design) => Gateway(new() { Addresses = ["172.16.0.0/24"] });

    [Theory, InlineData(VpnSignIn.Certificate), InlineData(VpnSignIn.Radius)]
    public void Another_way_in(VpnSignIn way) => Reports(_ => Gateway(new() { SignIn = [way] }), on: "VpnGateway/offices", at: nameof(VpnGateway.Clients), says: $"by {way}");

    [Fact]
    public void Another_way_beside_Entra() => Reports(_ => Gateway(new() { SignIn = [VpnSignIn.Entra, VpnSignIn.Certificate] }), on: "VpnGateway/offices", at: nameof(VpnGateway.Clients));

    [Fact]
    public void Offices_alone() => Silent(_ => Gateway(null));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Gateway(new() { SignIn = [VpnSignIn.Certificate] }), null, Designs.Dev)));

    private static void Gateway(VpnClients? clients) => new VpnGateway("offices") { Clients = clients };
}
