using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class PremiumUnusedTests : RuleTests<PremiumUnused>
{
    protected override void Compliant(Architecture design) => new ContainerRegistry("images") { Sku = RegistrySku.Standard, PublicNetworkAccess = true };

    [Fact]
    public void An_open_registry_in_one_place() => Reports(_ => new ContainerRegistry("images") { PublicNetworkAccess = true }, on: "ContainerRegistry/images", at: nameof(ContainerRegistry.Sku), says: "has neither private endpoints");

    [Fact]
    public void A_registry_that_is_closed() => Silent(_ => new ContainerRegistry("images"));

    [Fact]
    public void A_registry_behind_a_private_endpoint() => Silent(design => new PrivateWays(design).To(new ContainerRegistry("images") { PublicNetworkAccess = true }));

    [Fact]
    public void A_registry_with_a_replica() => Silent(_ => new ContainerRegistry("images") { PublicNetworkAccess = true, Replicas = [new("northeurope") { Location = Region.NorthEurope }] });

    [Fact]
    public void A_front_door_without_its_rules() => Reports(_ => new FrontDoorProfile("front"), on: "FrontDoorProfile/front", at: nameof(FrontDoorProfile.Sku), says: "private origins");

    [Fact]
    public void A_front_door_with_managed_rules() => Silent(_ => new FrontDoorProfile("front") { SecurityPolicies = [new("all") { Firewall = new("front") }] });

    [Fact]
    public void A_bastion_that_records_nothing() => Reports(design => Bastion(recording: false), on: "BastionHost/entry", at: nameof(BastionHost.Sku), says: "records", alsoBreaks: "AIFA2527");

    [Fact]
    public void A_bastion_that_records() => Silent(design => Bastion(recording: true));

    [Fact]
    public void What_uses_it_may_not_have_been_read() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.ContainerRegistry/registries", "crread", "\"sku\":{\"name\":\"Premium\"},\"properties\":{\"publicNetworkAccess\":\"Enabled\"}")));

    private static void Bastion(bool recording)
    {
        var entry = new Subnet("AzureBastionSubnet", prefix: 26);
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [entry] };
        new BastionHost("entry") { Subnet = entry, Sku = BastionSku.Premium, Recording = recording, PublicAddress = new("entry") };
    }
}
