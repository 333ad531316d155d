using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A copy of an App Configuration store in another region, with an address of its own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.appconfiguration/configurationstores/replicas</remarks>
[AzureResource("Microsoft.AppConfiguration/configurationStores/replicas", "2024-06-01", BlockOfParent = "replica")]
[Service("Configuration copy", "A copy of an App Configuration store in another region", Icon = "app-configuration", Source = "https://learn.microsoft.com/azure/azure-app-configuration/concept-geo-replication")]
[Without(Traits.Any)]
[Named("", 1, 50, NameCharacters.Alphanumeric, NameScope.Parent)]
public sealed class ConfigurationReplica(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<AppConfigurationStore>(name, new(file, line, expression))
{
    /// <summary>The region; that of the logical name unless given; null where the name is no region.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true, Needed = true)]
    public Region? Location { get => field ?? (Region.TryParse(Name, out var named) ? named : null); init; }

    public static implicit operator ConfigurationReplica(string region) => new(region, "", 0, "");
}
