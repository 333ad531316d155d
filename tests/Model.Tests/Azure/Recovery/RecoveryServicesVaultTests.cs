using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Recovery;

public sealed class RecoveryServicesVaultTests
{
    [Fact]
    public void A_vault_is_private_and_keeps_what_was_promised()
    {
        var vault = new RecoveryServicesVault("backups").In();

        Assert.Equal(("false", "Unlocked", "GeoRedundant"), (vault.Terraform("public_network_access_enabled"), vault.Terraform("immutability"), vault.Terraform("storage_mode_type")));
        Assert.Empty(AzapiForm.Patch(vault).Entries);
    }

    [Fact]
    public void What_azurerm_cannot_say_is_said_on_top()
    {
        var patch = AzapiForm.Patch(new RecoveryServicesVault("backups") { SoftDelete = BackupSoftDelete.AlwaysOn, SoftDeleteDays = 30 }.In());

        Assert.Equal(Value.Of("AlwaysON"), WirePath.Parse("properties.securitySettings.softDeleteSettings.softDeleteState").Find(patch));
        Assert.Equal(Value.Of(30), WirePath.Parse("properties.securitySettings.softDeleteSettings.softDeleteRetentionPeriodInDays").Find(patch));
    }

    [Fact]
    public void A_time_of_day_is_a_moment_wherever_ARM_wants_it()
    {
        var policy = new MachineBackupPolicy("daily") { At = "22:30", Weekly = new() { Weeks = 4 } };
        new RecoveryServicesVault("backups") { MachinePolicies = [policy] }.In();

        Assert.Equal("22:30", policy.Terraform("backup.time"));
        Assert.Equal(["2018-01-01T22:30:00Z"], new[] { "schedulePolicy.dailySchedule.scheduleRunTimes[0]", "retentionPolicy.dailySchedule.retentionTimes[0]", "retentionPolicy.weeklySchedule.retentionTimes[0]" }.Select(path => policy.Arm("properties." + path)).Distinct());
        Assert.Null(policy.TerraformValue("retention_monthly"));
        Assert.Equal("22:30", policy.ReadBack().At);
    }

    [Fact]
    public void A_backup_is_named_by_its_machine()
    {
        var machine = new LinuxMachine("jump") { AzureName = "vm-jump" }.In();
        var policy = new MachineBackupPolicy("daily");
        var backup = new MachineBackup("jump") { Machine = machine, Policy = policy };
        var vault = new RecoveryServicesVault("backups") { MachinePolicies = [policy], Machines = [backup] }.In();

        Assert.Equal($"{vault.Id}/backupFabrics/Azure/protectionContainers/iaasvmcontainer;iaasvmcontainerv2;rg-data;vm-jump/protectedItems/vm;iaasvmcontainerv2;rg-data;vm-jump", backup.Id);
        Assert.Equal(vault.Id, backup.ReadBack().Parent.Id);
        Assert.Null(backup.Terraform("name"));
    }

    [Theory]
    [InlineData("swedencentral", "privatelink.sdc.backup.windowsazure.com")]
    [InlineData("moonnorth", null)]
    public void Its_zone_has_the_code_of_the_region(string region, string? zone)
    {
        var endpoint = new PrivateEndpoint("backups") { Target = new RecoveryServicesVault("backups") { Location = region }.In() };

        Assert.Equal([.. zone is null ? [] : new[] { zone }, "privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net"], endpoint.ZoneNames);
    }
}
