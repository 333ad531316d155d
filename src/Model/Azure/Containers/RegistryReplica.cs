using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A copy of a container registry in another region, under the same name. For Premium.</summary>
/// <param name="name">The region, which is what Azure calls the copy: <c>northeurope</c>.</param>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/replications</remarks>
[AzureResource("Microsoft.ContainerRegistry/registries/replications", "2023-07-01", BlockOfParent = "georeplications")]
[Service("Registry copy", "A copy of a container registry in another region, under the same name", Deep = true, Icon = "container-registry", Source = "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication")]
[Without(Traits.Any & ~Traits.Zones)]
[Named("", 5, 50, NameCharacters.Alphanumeric, NameScope.Parent, Verbatim = true)]
public sealed class RegistryReplica(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ContainerRegistry>(name, new(file, line, expression)), IZoneRedundant
{
    /// <inheritdoc/>
    [Maps("name", CreateOnly = true)]
    public override string AzureName { get => base.AzureName; init => base.AzureName = value; }

    /// <summary>The region; that of the name unless given; null where the name is no region.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true, Needed = true)]
    public Region? Location { get => field ?? (Region.TryParse(Name, out var named) ? named : null); init; }

    /// <summary>Spread over the region's availability zones. Azure's default is off; ours is on. Cannot be changed later.</summary>
    [Maps("properties.zoneRedundancy=Enabled|Disabled", Terraform = "zone_redundancy_enabled", CreateOnly = true)]
    public bool ZoneRedundant { get; init; } = true;

    /// <summary>Takes part in answering callers, by who is nearest; off while it is repaired. Null is Azure's default, on.</summary>
    [Maps("properties.regionEndpointEnabled", Terraform = "regional_endpoint_enabled")]
    public bool? Answers { get; init; }

    string IZoneRedundant.ZoneSetting => nameof(ZoneRedundant);
    bool IZoneRedundant.IsZoneRedundant => ZoneRedundant;

    public static implicit operator RegistryReplica(string region) => new(region, "", 0, "");
}
