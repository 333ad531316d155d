using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Opens the desktop or shell of machines in a network, without giving them a public address.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/bastionhosts</remarks>
[AzureResource("Microsoft.Network/bastionHosts", "2025-07-01", Terraform = "azurerm_bastion_host")]
[Service("Azure Bastion", "Opens the desktop or shell of machines in a network, without giving them a public address", Deep = true, Icon = "bastion", Source = "https://learn.microsoft.com/azure/bastion/bastion-overview")]
[Without(Traits.PrivateLink | Traits.Keys | Traits.Grants | Traits.Identity)]
[Without(Traits.PublicEndpoint, Although = "its address is there for the portal, which lets in whom Entra knows")]
[Named("bas", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class BastionHost(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant, INetworkInjected
{
    /// <summary>The name that the subnet of every bastion must have.</summary>
    public const string SubnetName = "AzureBastionSubnet";

    /// <summary>The subnet that holds it, at least /26 and named <see cref="SubnetName"/>. A Developer bastion has <see cref="Network"/> instead.</summary>
    /// <exception cref="ModelException">The subnet has another name.</exception>
    public Subnet? Subnet { get => field ?? _entrance?.Subnet; init => field = value.Named(SubnetName, this); }

    /// <summary>The address that people come in at.</summary>
    public PublicIpAddress? PublicAddress { get => field ?? _entrance?.PublicAddress; init; }

    /// <summary>The network of a Developer bastion, which shares Azure's own machines.</summary>
    [Maps("properties.virtualNetwork.id", Terraform = "virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get; init; }

    /// <summary>What it can do. Azure's default, and ours, is Standard.</summary>
    [Maps("sku.name", Terraform = "sku")]
    public BastionSku Sku { get; init; } = BastionSku.Standard;

    /// <summary>How many machines it runs on, 2 to 50, each for about 20 desktops; Standard and Premium can have more than 2.</summary>
    [Within(2, 50)]
    [Maps("properties.scaleUnits", Terraform = "scale_units")]
    public int? Units { get; init; }

    /// <summary>Lets people copy text to and from the machine. Azure's default is on; so is ours, as only Standard and Premium can turn it off.</summary>
    [Maps("!properties.disableCopyPaste", Terraform = "copy_paste_enabled", Absent = true)]
    public bool CopyPaste { get; init; } = true;

    /// <summary>Lets people carry files to and from the machine. Data can leave by it.</summary>
    [Maps("properties.enableFileCopy", Terraform = "file_copy_enabled", Absent = false)]
    public bool FileCopy { get; init; }

    /// <summary>Reaches machines by address too, beyond peered networks.</summary>
    [Maps("properties.enableIpConnect", Terraform = "ip_connect_enabled", Absent = false)]
    public bool ConnectsByAddress { get; init; }

    /// <summary>Lets people use the clients on their own machine.</summary>
    [Maps("properties.enableTunneling", Terraform = "tunneling_enabled", Absent = false)]
    public bool Tunneling { get; init; }

    /// <summary>Makes links that open a machine without signing in to Azure; off, as whoever has one comes in.</summary>
    [Maps("properties.enableShareableLink", Terraform = "shareable_link_enabled", Absent = false)]
    public bool ShareableLinks { get; init; }

    [Maps("properties.enableKerberos", Terraform = "kerberos_enabled", Absent = false)]
    public bool Kerberos { get; init; }

    /// <summary>Records what people do; Premium alone.</summary>
    [Maps("properties.enableSessionRecording", Terraform = "session_recording_enabled", Absent = false)]
    public bool Recording { get; init; }

    /// <summary>Public addresses that may come in at a Developer bastion; everyone may when empty. Others are guarded by the security group of their subnet.</summary>
    [Maps("properties.networkAcls.ipRules[].addressPrefix", Azapi = true)]
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>The zones that it is spread over; all three unless given, which a Developer bastion cannot be.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get => field ?? (Sku == BastionSku.Developer ? [] : ["1", "2", "3"]); init; }

    /// <summary>Its place as Azure keeps it; made of <see cref="Subnet"/> and <see cref="PublicAddress"/> unless given.</summary>
    [Maps("properties.ipConfigurations[0]", Terraform = "ip_configuration")]
    public AddressInSubnet? Entrance { get => _entrance ?? (Subnet is null ? null : new() { Name = "bastion", Subnet = Subnet, PublicAddress = PublicAddress }); init => _entrance = value; }

    private AddressInSubnet? _entrance;

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum BastionSku { Developer, Basic, Standard, Premium }
