using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A machine that a vault backs up. Azure names it by the machine and its resource group.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems</remarks>
[AzureResource("Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems", "2023-06-01", Terraform = "azurerm_backup_protected_vm")]
[Service("Machine backup", "Backs up one machine as a policy says", Icon = "recovery-services-vault", Stateful = true, Source = "https://learn.microsoft.com/azure/backup/backup-azure-vms-introduction")]
[Without(Traits.Any | Traits.Name)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(RecoveryServicesVault), "recovery_vault_name")]
[Fixed("properties.protectedItemType", "Microsoft.Compute/virtualMachines", Discriminates = true)]
public sealed class MachineBackup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<RecoveryServicesVault>(name, new(file, line, expression))
{
    private const string Fabric = "backupFabrics/Azure/protectionContainers/iaasvmcontainer;";

    /// <summary>As Azure names it: <c>vm;iaasvmcontainerv2;GROUP;MACHINE</c>.</summary>
    [Maps("name", CreateOnly = true)]
    public override string AzureName { get => field ?? $"vm;{Container}"; init; }

    private string Container => $"iaasvmcontainerv2;{Machine.Group.AzureName};{Machine.AzureName}";

    /// <summary>The machine, in the vault's region.</summary>
    [Maps("properties.sourceResourceId", Terraform = "source_vm_id", CreateOnly = true)]
    public required VirtualMachine Machine { get; init; }

    /// <summary>When it is backed up, and how long backups are kept: a policy of the same vault.</summary>
    [Maps("properties.policyId", Needed = true, Terraform = "backup_policy_id")]
    public MachineBackupPolicy? Policy { get; init; }

    /// <summary>The numbers of data disks that are left out, or alone taken with <see cref="OnlyThese"/>; none when empty.</summary>
    [Maps("properties.extendedProperties.diskExclusionProperties.diskLunList", Terraform = "exclude_disk_luns", TerraformWhen = nameof(IsLeavingOut))]
    public IReadOnlyList<int> Disks { get; init; } = [];

    /// <summary>Backs up the system's disk and those <see cref="Disks"/> alone.</summary>
    [Maps("properties.extendedProperties.diskExclusionProperties.isInclusionList")]
    public bool? OnlyThese { get; init; }

    [Maps(Terraform = "include_disk_luns")]
    internal IReadOnlyList<int> DisksAlone => OnlyThese == true ? Disks : [];

    internal bool IsLeavingOut => OnlyThese != true;

    private protected override string ComputedId => $"{Parent.Id}/{Fabric}{AzureName.Substring(AzureName.IndexOf(';') + 1)}/protectedItems/{AzureName}";

    internal override bool Place(ArmId id, ReadContext context) => Placed(id.Parent(3), context);
}
