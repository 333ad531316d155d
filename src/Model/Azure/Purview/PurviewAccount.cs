using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Microsoft Purview: knows what data there is, where it comes from and how sensitive it is.</summary>
/// <remarks>
/// Who may do what in it is said by roles of its own collections; no Azure role gives it.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.purview/accounts
/// </remarks>
[AzureResource("Microsoft.Purview/accounts", "2021-12-01", Terraform = "azurerm_purview_account")]
[Service("Microsoft Purview", "Knows what data there is, where it comes from and how sensitive it is", Deep = true, Icon = "purview", Stateful = true, Source = "https://learn.microsoft.com/purview/purview")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Without(Traits.Grants, Although = "its roles are given inside of its collections")]
[Named("pview", 3, 63, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Diagnostics]
[PrivateLink("account", "privatelink.purview.azure.com")]
[PrivateLink("portal", "privatelink.purviewstudio.azure.com", When = nameof(PrivatePortal))]
public sealed class PurviewAccount(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity
{
    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Gives the portal a private endpoint too, where private endpoints are made.</summary>
    public bool PrivatePortal { get; init; } = true;

    /// <summary>Makes an event hub of its own, for programs that listen to its changes. Azure's default is on for older accounts; ours is off.</summary>
    [Maps("properties.managedEventHubState=Enabled|Disabled", Terraform = "managed_event_hub_enabled")]
    public bool EventHub { get; init; }

    /// <summary>The resource group that Azure keeps its parts in, by name; Azure's choice when null.</summary>
    [Maps("properties.managedResourceGroupName", Terraform = "managed_resource_group_name", CreateOnly = true)]
    public string? ManagedGroup { get; init; }

    /// <summary>Whether its parts answer calls from public addresses; Azure's choice when null.</summary>
    [Maps("properties.managedResourcesPublicNetworkAccess=Enabled|Disabled", Azapi = true)]
    public bool? ManagedPublicAccess { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity Identity { get; init; } = ManagedIdentity.System;

    ManagedIdentity? IHasIdentity.Identity => Identity;

    /// <summary>Where its catalogue is asked.</summary>
    public Output Catalogue => new(this, "properties.endpoints.catalog", "catalog_endpoint");
}
