using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A name at Microsoft's edge that people and programs call, and the routes behind it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/afdendpoints</remarks>
[AzureResource("Microsoft.Cdn/profiles/afdEndpoints", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_endpoint")]
[Service("Front Door endpoint", "A name at Microsoft's edge that is called", Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/endpoint")]
[Without(Traits.Any & ~Traits.PublicEndpoint)]
[Without(Traits.PublicEndpoint, Although = "the Internet is what it is for")]
[Named("fde", 2, 46, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorProfile), "cdn_frontdoor_profile_id")]
[Fixed("location", "global")]
public sealed class FrontDoorEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorProfile>(name, new(file, line, expression)), IFrontDoorHost
{
    [Maps("properties.enabledState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    [Children]
    public IReadOnlyList<FrontDoorRoute> Routes { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The host name that Azure made of the name and some letters.</summary>
    public Output Host => new(this, "properties.hostName", "host_name");
}

/// <summary>A host name that Front Door answers at: an endpoint's own, or a domain of one's own.</summary>
public interface IFrontDoorHost
{
    string Id { get; }
}
