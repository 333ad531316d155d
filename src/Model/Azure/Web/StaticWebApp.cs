using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A website of files, with functions behind it if need be, close to whoever asks.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.web/staticsites</remarks>
[AzureResource("Microsoft.Web/staticSites", "2025-03-01", Terraform = "azurerm_static_web_app")]
[Service("Static web app", "A website of files, close to whoever asks", Deep = true, Icon = "static-web-app", Source = "https://learn.microsoft.com/azure/static-web-apps/overview")]
[Without(Traits.Keys | Traits.Grants | Traits.Zones | Traits.Injection)]
[Without(Traits.Diagnostics, Although = "it has metrics alone")]
[Named("stapp", 2, 40, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[PrivateLink("staticSites", "privatelink.azurestaticapps.net")]
public sealed class StaticWebApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPrivateLinkTarget, IPublicEndpoint, IHasIdentity
{
    /// <summary>Only Standard has private endpoints, identities and a promise of availability.</summary>
    [Maps("sku.name", Terraform = "sku_size")]
    public StaticWebSku Sku { get; init; } = StaticWebSku.Standard;

    /// <summary>Size and tier are one thing.</summary>
    [Maps("sku.tier", Terraform = "sku_tier")]
    internal StaticWebSku Tier { get => Sku; init { } }

    /// <summary>Answers calls from public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Lets a deployment change the configuration with a file of its own. Null is Azure's default, on.</summary>
    [Maps("properties.allowConfigFileUpdates", Terraform = "configuration_file_changes_enabled")]
    public bool? ConfiguredByFile { get; init; }

    /// <summary>Makes a site to try for each pull request. Azure's default is on; ours is off, as such sites are public.</summary>
    [Maps("properties.stagingEnvironmentPolicy=Enabled|Disabled", Terraform = "preview_environments_enabled", Absent = true)]
    public bool Previews { get; init; }

    /// <summary>The repository that Azure builds it from, by its address: <c>https://github.com/contoso/site</c>. Null, our choice, leaves it to a pipeline that deploys.</summary>
    [Maps("properties.repositoryUrl", Terraform = "repository_url")]
    public string? Repository { get; init; }

    /// <summary>The branch of <see cref="Repository"/>.</summary>
    [Maps("properties.branch", Terraform = "repository_branch")]
    public string? Branch { get; init; }

    /// <summary>A token that may read <see cref="Repository"/>, and write the workflow into it: a sensitive parameter. azurerm keeps it in its state.</summary>
    /// <exception cref="ModelException">It is a text and no parameter.</exception>
    [Maps("properties.repositoryToken", Terraform = "repository_token")]
    public Text? RepositoryToken { get; init => field = Secret.ByReference(value, this, nameof(RepositoryToken)); }

    /// <summary>What its functions are told.</summary>
    [Maps("config/appsettings:properties", Terraform = "app_settings")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Its host name; Azure makes it.</summary>
    public Output Host => new(this, "properties.defaultHostname", "default_host_name");
}

public enum StaticWebSku { Free, Standard }
