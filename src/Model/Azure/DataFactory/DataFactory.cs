using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Data Factory: fetches data from many places, on time, and brings it where it is needed.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories</remarks>
[AzureResource("Microsoft.DataFactory/factories", "2018-06-01", Terraform = "azurerm_data_factory")]
[Service("Data Factory", "Moves and transforms data between many places, on time", Icon = "data-factory", Stateful = true, Source = "https://learn.microsoft.com/azure/data-factory/introduction")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Named("adf", 3, 63, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.DataFactoryContributor))]
[Diagnostics(ChoosesTables = true)]
[PrivateLink("dataFactory", "privatelink.datafactory.azure.net")]
[PrivateLink("portal", "privatelink.adf.azure.com", When = nameof(PrivateStudio))]
public sealed class DataFactory(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity
{
    /// <summary>Takes calls of self-hosted runtimes from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Gives Azure's runtimes a network of their own, from which managed private endpoints lead to services. Azure's default is off; ours is on.</summary>
    [Maps("managedVirtualNetworks/default:properties", Terraform = "managed_virtual_network_enabled", CreateOnly = true, Using = typeof(ThereConverter))]
    public bool ManagedNetwork { get; init; } = true;

    /// <summary>Gives the studio a private endpoint too, where private endpoints are made.</summary>
    public bool PrivateStudio { get; init; } = true;

    /// <summary>The id of the Microsoft Purview account that is told where data comes from and goes to.</summary>
    [Maps("properties.purviewConfiguration.purviewResourceId", Terraform = "purview_id")]
    public string? Purview { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<IntegrationRuntime> Runtimes { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where its managed network leads to.</summary>
    [Children]
    public IReadOnlyList<ManagedPrivateEndpoint> ManagedEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<BlobLinkedService> LinkedStorage { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<LakeLinkedService> LinkedLakes { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<SqlLinkedService> LinkedSql { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<VaultLinkedService> LinkedVaults { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<DatabricksLinkedService> LinkedDatabricks { get; init => field = value.AdoptedBy(this); } = [];
}

/// <summary>Whether something is there at all; what is not there is not written.</summary>
internal class ThereConverter : Converter<bool>
{
    protected virtual MapValue There => new();

    protected override Value? ToArm(bool value) => value ? There : null;
    protected override Value? ToTerraform(bool value) => value ? Value.Of(true) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out bool result)
    {
        result = value is MapValue;
        return result;
    }
}
