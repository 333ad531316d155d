using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Linux machine. One signs in with an SSH key, or through Microsoft Entra; never with a password.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines</remarks>
[AzureResource("Microsoft.Compute/virtualMachines", "2024-07-01", Terraform = "azurerm_linux_virtual_machine")]
[Service("Virtual machine", "A machine of one's own", Deep = true, Icon = "virtual-machine", Stateful = true, Source = "https://learn.microsoft.com/azure/virtual-machines/overview")]
[Without(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Keys | Traits.Grants)]
[Fixed("properties.storageProfile.osDisk.osType", "Linux", Discriminates = true)]
public sealed class LinuxMachine(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : VirtualMachine(name, new(file, line, expression))
{
    private protected override MachineImage DefaultImage => MachineImage.Ubuntu;

    /// <summary>Accepts passwords. Azure's default is on where a password is given; ours is off.</summary>
    [Maps("!properties.osProfile.linuxConfiguration.disablePasswordAuthentication", Terraform = "!disable_password_authentication", CreateOnly = true)]
    public bool Passwords { get; init; }

    /// <summary>Whom it lets in: the administrator's public key, as in the file that ends in <c>.pub</c>.</summary>
    [Maps("properties.osProfile.linuxConfiguration.ssh.publicKeys[0].keyData", Needed = true, Terraform = "admin_ssh_key.public_key", CreateOnly = true)]
    public Text? PublicKey { get; init; }

    [Maps(Terraform = "admin_ssh_key.username")]
    internal string? KeyOwner => PublicKey is null ? null : Administrator;

    [Maps("properties.osProfile.linuxConfiguration.ssh.publicKeys[0].path")]
    internal string? KeyPath { get => PublicKey is null ? null : $"/home/{Administrator}/.ssh/authorized_keys"; init { } }

    /// <summary>Who brings updates: the system itself as the image has it, or Azure in an order that keeps others up. Azure's default is the image's; ours is Azure.</summary>
    [Maps("properties.osProfile.linuxConfiguration.patchSettings.patchMode", Terraform = "patch_mode")]
    public LinuxPatches Patches { get; init; } = LinuxPatches.AutomaticByPlatform;

    /// <summary>Has Azure's agent, which extensions need.</summary>
    [Maps("properties.osProfile.linuxConfiguration.provisionVMAgent", Terraform = "provision_vm_agent", CreateOnly = true, Absent = true)]
    public bool Agent { get; init; } = true;
}

public enum LinuxPatches { ImageDefault, AutomaticByPlatform }
