using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Compute;

public sealed class VirtualMachineTests
{
    [Fact]
    public void A_Linux_machine_lets_in_by_key_alone()
    {
        var nodes = new Subnet("machines");
        var machine = new LinuxMachine("build") { Administrator = "builder", PublicKey = "ssh-rsa AAAA", Interfaces = [new NetworkInterface("build") { Subnet = nodes }] };
        machine.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });
        machine.Interfaces[0].PutInto(machine.Group);

        var body = ArmWriter.Documents(machine).Single().Body;
        var terraform = Projection.Write(machine, Wire.Terraform)[""];

        Assert.Same(nodes, ((INetworkInjected)machine).Subnet);
        Assert.Equal(Value.Of(true), WirePath.Parse("properties.osProfile.linuxConfiguration.disablePasswordAuthentication").Find(body));
        Assert.Equal(Value.Of("/home/builder/.ssh/authorized_keys"), WirePath.Parse("properties.osProfile.linuxConfiguration.ssh.publicKeys[0].path").Find(body));
        Assert.Equal(Value.Of("builder"), WirePath.Parse("admin_ssh_key.username").Find(terraform));
        Assert.IsType<LinuxMachine>(new ArmReader(new ReadContext()).Read(body));
    }

    /// <summary>A secret is never text of the model.</summary>
    [Fact]
    public void A_password_that_is_written_out_is_refused()
    {
        var fault = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => new WindowsMachine("desk") { AdministratorPassword = "Passw0rd!" }));

        Assert.Contains("Make it a parameter", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Passw0rd!", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_that_is_asked_for_is_a_variable()
    {
        var graph = Sketch.Graph((chat, _) => new WindowsMachine("desk") { AdministratorPassword = chat.Parameter("desk_password", "The password.", sensitive: true) });

        Assert.IsType<TemplateValue>(Projection.Write(graph.Resources.OfType<WindowsMachine>().Single(), Wire.Terraform)[""]["admin_password"]);
    }

    /// <summary>A disk is closed to all but machines.</summary>
    [Fact]
    public void A_disk_cannot_be_taken_out_over_the_Internet()
    {
        var disk = new ManagedDisk("data");

        Assert.Equal((false, DiskAccess.DenyAll), (disk.PublicNetworkAccess, disk.Access));
        Assert.True(((IZoneRedundant)new ManagedDisk("data") { Kind = DiskKind.PremiumZrs }).IsZoneRedundant);
    }
}
