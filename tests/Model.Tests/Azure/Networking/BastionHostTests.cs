using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class BastionHostTests
{
    [Fact]
    public void It_stands_in_its_subnet_at_its_address_and_comes_back_so()
    {
        var subnet = new Subnet(BastionHost.SubnetName) { Range = "10.1.0.0/26" };
        Placed.In(new VirtualNetwork("hub") { Subnets = [subnet] });
        var bastion = Placed.In(new BastionHost("hub") { Subnet = subnet, PublicAddress = Placed.In(new PublicIpAddress("bastion")), CopyPaste = false });

        var read = bastion.ReadBack();

        Assert.Equal((subnet.Id, bastion.PublicAddress!.Id), (read.Subnet!.Id, read.PublicAddress!.Id));
        Assert.Equal((Value.Of(true), Value.Of(false)), (bastion.ArmValue("properties.disableCopyPaste"), bastion.TerraformValue("copy_paste_enabled")));
    }

    [Fact]
    public void A_subnet_of_another_name_is_refused()
    {
        var error = Assert.Throws<ModelException>(() => new BastionHost("hub") { Subnet = new Subnet("people", prefix: 26) });

        Assert.Equal("AIFA7041", error.Code);
        Assert.Contains("new Subnet(\"AzureBastionSubnet\", prefix: 26)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_one_has_a_network_and_no_zones()
    {
        var bastion = Placed.In(new BastionHost("try") { Sku = BastionSku.Developer, Network = Placed.In(new VirtualNetwork("hub")) });

        Assert.Null(bastion.ArmValue("properties.ipConfigurations"));
        Assert.Null(bastion.ArmValue("zones"));
        Assert.Equal(Value.Of(bastion.Network!.Id), bastion.ArmValue("properties.virtualNetwork.id"));
    }
}
