using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Windows machine.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines</remarks>
[AzureResource("Microsoft.Compute/virtualMachines", "2024-07-01", Terraform = "azurerm_windows_virtual_machine")]
[Service("Windows virtual machine", "A Windows machine of one's own", Deep = true, Icon = "virtual-machine", Stateful = true, Source = "https://learn.microsoft.com/azure/virtual-machines/windows/overview")]
[Without(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Keys | Traits.Grants)]
[Fixed("properties.storageProfile.osDisk.osType", "Windows", Discriminates = true)]
public sealed class WindowsMachine(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : VirtualMachine(name, new(file, line, expression))
{
    private protected override MachineImage DefaultImage => MachineImage.WindowsServer;

    /// <summary>The administrator's password: a sensitive <see cref="Architecture.Parameter"/>, never text. Azure does not give it back.</summary>
    /// <exception cref="ModelException">It is written out.</exception>
    [Maps("properties.osProfile.adminPassword", Needed = true, Terraform = "admin_password", CreateOnly = true)]
    public Text? AdministratorPassword { get; init => field = Secret.ByReference(value, this, nameof(AdministratorPassword)); }

    /// <summary>Who brings updates: Windows by itself, Azure in an order that keeps others up, or a person. Azure's default is Windows; ours is Azure.</summary>
    [Maps("properties.osProfile.windowsConfiguration.patchSettings.patchMode", Terraform = "patch_mode")]
    public WindowsPatches Patches { get; init; } = WindowsPatches.AutomaticByPlatform;

    /// <summary>Updates by itself. Azure's default, and ours, is on.</summary>
    [Maps("properties.osProfile.windowsConfiguration.enableAutomaticUpdates", Terraform = "automatic_updates_enabled", CreateOnly = true)]
    public bool AutomaticUpdates { get; init; } = true;

    /// <summary>Has Azure's agent, which extensions need.</summary>
    [Maps("properties.osProfile.windowsConfiguration.provisionVMAgent", Terraform = "provision_vm_agent", CreateOnly = true, Absent = true)]
    public bool Agent { get; init; } = true;

    /// <summary>Uses a licence of one's own instead of paying for one.</summary>
    [Maps("properties.licenseType", Terraform = "license_type")]
    public WindowsLicence? Licence { get; init; }
}

public enum WindowsPatches { Manual, AutomaticByOS, AutomaticByPlatform }
public enum WindowsLicence { None, [Wire("Windows_Server")] Server, [Wire("Windows_Client")] Client }
