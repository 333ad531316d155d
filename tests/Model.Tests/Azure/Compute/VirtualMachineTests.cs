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

    /// <summary>ARM has disks in the machine; azurerm attaches each. A disk keeps its number when another goes.</summary>
    [Fact]
    public void Disks_are_attached_one_by_one_and_have_numbers()
    {
        ManagedDisk data = Placed.In(new ManagedDisk("data")), journal = Placed.In(new ManagedDisk("journal"));
        var machine = Placed.In(new LinuxMachine("build") { PublicKey = "ssh-rsa AAAA", DataDisks = [data, new() { Disk = journal, Place = 7, Caching = DiskCaching.ReadOnly }] });
        var companion = machine.Shape.Companions.Single();

        var attached = CompanionDocuments.Of(companion, Projection.Write(machine, Wire.Terraform)[companion.Terraform]).ToList();

        Assert.Equal(["data", "journal"], attached.Select(document => document.Apart));
        Assert.Equal([Value.Of(0), Value.Of(7)], attached.Select(document => document.Document["lun"]));
        Assert.Equal(new TemplateValue([journal.IdOutput]), attached[1].Document["managed_disk_id"]);
        Assert.Equal(Value.Of("Attach"), machine.ArmValue("properties.storageProfile.dataDisks[0].createOption"));
        Assert.Equal([0, 7], machine.ReadBack().DataDisks.Select(disk => disk.Place!.Value));
    }

    /// <summary>Azure demands of a machine with several cards that one is the first.</summary>
    [Fact]
    public void The_first_of_several_network_cards_is_the_first()
    {
        NetworkInterface one = Placed.In(new NetworkInterface("one")), two = Placed.In(new NetworkInterface("two"));

        var both = Placed.In(new LinuxMachine("build") { Interfaces = [one, two] });
        var alone = Placed.In(new LinuxMachine("alone") { Interfaces = [one] });

        Assert.Equal(Value.Of(true), both.ArmValue("properties.networkProfile.networkInterfaces[0].properties.primary"));
        Assert.Null(alone.ArmValue("properties.networkProfile.networkInterfaces[0].properties"));
        Assert.Equal(new ListValue([new TemplateValue([one.IdOutput]), new TemplateValue([two.IdOutput])]), both.TerraformValue("network_interface_ids"));
    }

    /// <summary>azurerm wants JSON as text; what another resource gives stays a reference in it.</summary>
    [Fact]
    public void Settings_of_an_extension_are_an_object_in_ARM_and_text_in_Terraform()
    {
        var vault = Placed.In(new KeyVault("secrets"));
        var agent = new MachineExtension("agent") { Publisher = "Microsoft.Azure.Monitor", Kind = "AzureMonitorLinuxAgent", Version = "1.33", Settings = new Dictionary<string, Text> { ["say"] = "\"all\"", ["vault"] = vault.Uri } };
        var plain = new MachineExtension("plain") { Settings = new Dictionary<string, Text> { ["say"] = "\"all\"" } };
        Placed.In(new LinuxMachine("build") { Installed = [agent, plain] });

        Assert.Equal(Value.Of("\"all\""), agent.ArmValue("properties.settings.say"));
        Assert.Equal(new TemplateValue(["{\"say\":\"\\\"all\\\"\",\"vault\":\"", vault.Uri, "\"}"]), agent.TerraformValue("settings"));
        Assert.Equal(Value.Of("{\"say\":\"\\\"all\\\"\"}"), plain.TerraformValue("settings"));
        Assert.Equal("\"all\"", plain.ReadBack().Settings["say"].ToString());
    }

    [Fact]
    public void A_secret_of_an_extension_comes_from_a_vault_or_not_at_all()
    {
        var vault = Placed.In(new KeyVault("secrets"));
        var whole = new MachineExtension("whole") { Secret = $"{vault.Uri}secrets/script/1", SecretVault = vault };
        var half = new MachineExtension("half") { Secret = $"{vault.Uri}secrets/script/1" };
        Placed.In(new LinuxMachine("build") { Installed = [whole, half] });

        Assert.Equal(new TemplateValue([vault.IdOutput]), whole.TerraformValue("protected_settings_from_key_vault.source_vault_id"));
        Assert.Null(half.TerraformValue("protected_settings_from_key_vault"));
    }

    [Fact]
    public void A_scale_set_spreads_over_all_zones_in_the_subnet_that_it_is_given()
    {
        var nodes = new Subnet("machines");
        _ = Placed.In(new VirtualNetwork("main") { Subnets = [nodes] });
        var set = Placed.In(new LinuxScaleSet("workers") { Subnet = nodes, PublicKey = "ssh-rsa AAAA", RepairsAfter = "PT30M", DataDisks = [new() { SizeGigabytes = 64 }, new()] });

        Assert.True(((IZoneRedundant)set).IsZoneRedundant);
        Assert.Equal(Value.Of("Flexible"), set.ArmValue("properties.orchestrationMode"));
        Assert.Equal(new TemplateValue([nodes.IdOutput]), set.TerraformValue("network_interface[0].ip_configuration[0].subnet_id"));
        Assert.Equal(Value.Of(true), set.TerraformValue("automatic_instance_repair.enabled"));
        Assert.Equal(new ListValue([Value.Of(0), Value.Of(1)]), set.TerraformValue("data_disk[].lun"));
        Assert.Equal(nodes.Id, set.ReadBack().Subnet!.Id);
        Assert.False(((IZoneRedundant)new LinuxScaleSet("one") { Zones = ["1"] }).IsZoneRedundant);
    }
}
