using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class NatGatewayTests
{
    /// <summary>ARM has lists in the gateway; azurerm a resource for each address.</summary>
    [Fact]
    public void Each_address_is_a_resource_of_its_own_in_Terraform()
    {
        PublicIpAddress one = Placed.In(new PublicIpAddress("one")), two = Placed.In(new PublicIpAddress("two"));
        var gateway = Placed.In(new NatGateway("out") { Addresses = [one, two] });
        var companion = gateway.Shape.Companions.Single(companion => companion.Terraform == "azurerm_nat_gateway_public_ip_association");

        var written = CompanionDocuments.Of(companion, Projection.Write(gateway, Wire.Terraform)[companion.Terraform]).ToList();

        Assert.Equal(["one", "two"], written.Select(document => document.Apart));
        Assert.Equal(new TemplateValue([two.IdOutput]), written[1].Document["public_ip_address_id"]);
        Assert.Equal(Value.Of(two.Id), ((ListValue)gateway.ArmValue("properties.publicIpAddresses[].id")!).Items[1]);
    }

    [Fact]
    public void A_subnet_says_what_its_calls_leave_through()
    {
        var gateway = Placed.In(new NatGateway("out"));
        var apps = new Subnet("apps") { Range = "10.1.0.0/26", Nat = gateway };
        Placed.In(new VirtualNetwork("hub") { Subnets = [apps] });

        Assert.Equal(Value.Of(gateway.Id), apps.ArmValue("properties.natGateway.id"));
        Assert.Equal(new TemplateValue([gateway.IdOutput]), apps.TerraformValue("nat_gateway_id", "azurerm_subnet_nat_gateway_association"));
        Assert.Equal(gateway.Id, apps.ReadBack().Nat!.Id);
    }

    [Fact]
    public void Only_the_second_version_spans_zones()
    {
        var (first, second) = (new NatGateway("out") { Zones = ["1"] }, new NatGateway("out") { Sku = NatGatewaySku.StandardV2 });

        Assert.Equal((false, true), (((IZoneRedundant)first).IsZoneRedundant, ((IZoneRedundant)second).IsZoneRedundant));
        Assert.Equal(["1", "2", "3"], second.Zones);
    }
}
