using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Data Factory: fetches data from many places, on time, and brings it where it is needed.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.datafactory/factories</remarks>
[AzureResource("Microsoft.DataFactory/factories", "2018-06-01", Terraform = "azurerm_data_factory")]
[Service("Data Factory", "Moves and transforms data between many places, on time", Deep = true, Icon = "data-factory", Stateful = true, Source = "https://learn.microsoft.com/azure/data-factory/introduction")]
[Without(Traits.Keys | Traits.Zones | Traits.Injection)]
[Named("adf", 3, 63, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[Grants(Verb.Calls, nameof(Role.DataFactoryContributor))]
[Diagnostics(ChoosesTables = true)]
[PrivateLink("dataFactory", "privatelink.datafactory.azure.net")]
[PrivateLink("portal", "privatelink.adf.azure.com", When = nameof(PrivateStudio))]
public sealed class DataFactory(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity, ICustomerKey
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

    /// <summary>Where its pipelines are kept; in the factory alone when null. In production pipelines come by deployment, and null is right.</summary>
    [Maps("properties.repoConfiguration")]
    public FactoryRepository? Repository { get; init; }

    [Maps(Terraform = "github_configuration")]
    internal FactoryGitHub? GitHub => Repository as FactoryGitHub;

    [Maps(Terraform = "vsts_configuration")]
    internal FactoryDevOps? DevOps => Repository as FactoryDevOps;

    /// <summary>Values that all of its pipelines can use, by name: <c>["lake"] = new() { Value = "https://…" }</c>. Anyone who reads the factory sees them: no secrets.</summary>
    [Maps("properties.globalParameters", Terraform = "global_parameter", Using = typeof(NamedBlocksCodec<FactoryParameter>))]
    public IReadOnlyDictionary<string, FactoryParameter> Parameters { get; init; } = new Dictionary<string, FactoryParameter>();

    /// <summary>The key of one's own that it is encrypted with; Azure's own when null. It must be there before anything is in the factory.</summary>
    [Maps("properties.encryption")]
    public FactoryKey? EncryptionKey { get; init; }

    [Maps(Terraform = "customer_managed_key_id")]
    internal Text? KeyAddress => EncryptionKey?.Address;

    [Maps(Terraform = "customer_managed_key_identity_id")]
    internal UserAssignedIdentity? KeyReader => EncryptionKey?.Identity;

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

    string ICustomerKey.CustomerKeySetting => nameof(EncryptionKey);
    bool ICustomerKey.HasCustomerKey => EncryptionKey is not null;
}

/// <summary>Where the pipelines of a factory are kept.</summary>
public abstract record FactoryRepository : Part
{
    /// <summary>The organisation, or the person, that has it.</summary>
    [Maps("accountName", Terraform = "account_name")]
    public string Account { get; init; } = "";

    [Maps("repositoryName", Terraform = "repository_name")]
    public string Name { get; init; } = "";

    /// <summary>The branch that the studio works together on.</summary>
    [Maps("collaborationBranch", Terraform = "branch_name")]
    public string Branch { get; init; } = "main";

    /// <summary>The folder of the pipelines in it, beginning with a slash.</summary>
    [Maps("rootFolder", Terraform = "root_folder")]
    public string Folder { get; init; } = "/";

    /// <summary>Lets people publish from the studio. Azure's default is on; ours is off, so that what runs came by a deployment.</summary>
    [Maps("!disablePublish", Terraform = "publishing_enabled", Absent = true)]
    public bool PublishesFromStudio { get; init; }

    /// <summary>Azure notes it by itself.</summary>
    [Maps("lastCommitId")]
    internal string? LastCommit { get; init; }
}

[Fixed("type", "FactoryGitHubConfiguration", Discriminates = true)]
public sealed record FactoryGitHub : FactoryRepository
{
    /// <summary>The server, for GitHub Enterprise: <c>https://github.contoso.com</c>; github.com when null.</summary>
    [Maps("hostName", Terraform = "git_url")]
    public string? Server { get; init; }
}

/// <summary>Azure Repos.</summary>
[Fixed("type", "FactoryVSTSConfiguration", Discriminates = true)]
public sealed record FactoryDevOps : FactoryRepository
{
    [Maps("projectName", Terraform = "project_name")]
    public string Project { get; init; } = "";

    /// <summary>The organisation's tenant, as a GUID.</summary>
    [Maps("tenantId", Terraform = "tenant_id")]
    public string Tenant { get; init; } = "";
}

/// <summary>A value that all pipelines of a factory can use.</summary>
public sealed record FactoryParameter : Part
{
    [Maps("type", Terraform = "type")]
    public FactoryParameterType Type { get; init; } = FactoryParameterType.String;

    /// <summary>As text, whatever its type: <c>5</c>, <c>true</c>; an array or object as JSON.</summary>
    [Maps("value", Terraform = "value", Using = typeof(FactoryValueConverter))]
    public string Value { get; init; } = "";
}

public enum FactoryParameterType { String, Int, Float, Bool, Array, Object }

/// <summary>azurerm states every value as text; who made it in the studio may have stated the number itself.</summary>
internal sealed class FactoryValueConverter : Converter<string>
{
    protected override Value ToArm(string value) => Value.Of(value);

    protected override bool TryFromArm(Value value, ReadContext context, out string result)
    {
        result = value is TextValue text ? text.Text : Json.Print(value).TrimEnd();
        return true;
    }
}

/// <summary>A key of one's own in a key vault that a factory is encrypted with.</summary>
public sealed record FactoryKey : Part
{
    /// <summary>The vault's <see cref="KeyVault.Uri"/>.</summary>
    [Maps("vaultBaseUrl")]
    public Text Vault { get; init; } = "";

    [Maps("keyName")]
    public string Name { get; init; } = "";

    /// <summary>The version; the newest, also of later ones, when null.</summary>
    [Maps("keyVersion")]
    public string? Version { get; init; }

    /// <summary>What the factory fetches the key as: one of its user-assigned identities.</summary>
    [Maps("identity.userAssignedIdentity")]
    public UserAssignedIdentity? Identity { get; init; }

    internal Text Address => KeyInVault.AddressOf(Vault, Name, Version);
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
