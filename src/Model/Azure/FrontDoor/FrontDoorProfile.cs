using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Front Door: takes calls at Microsoft's edge, near the caller, asks the firewall, and passes them on to the nearest healthy origin.</summary>
/// <remarks>Endpoints, origins and the rest lie in it. Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles</remarks>
[AzureResource("Microsoft.Cdn/profiles", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_profile")]
[Service("Front Door", "Takes calls at Microsoft's edge, near the caller, and passes them on to the nearest healthy origin", Deep = true, Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/front-door-overview")]
[Without(Traits.Any & ~(Traits.PublicEndpoint | Traits.Identity | Traits.Diagnostics))]
[Without(Traits.PublicEndpoint, Although = "the Internet is what it is for: an endpoint is the entrance")]
[Named("afd", 1, 90, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Fixed("location", "global")]
[Fixed("kind", "frontdoor", Discriminates = true)]
[Diagnostics]
public sealed class FrontDoorProfile(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>Premium, our default, reaches origins over private links and has the firewall's managed rules; Standard costs a tenth. Its firewall policies must have the same.</summary>
    [Maps("sku.name", Terraform = "sku_name", CreateOnly = true)]
    public FrontDoorSku Sku { get; init; } = FrontDoorSku.Premium;

    /// <summary>Seconds until it gives up on an origin's answer, 16 to 240. Answers of models take long.</summary>
    [Within(16, 240)]
    [Maps("properties.originResponseTimeoutSeconds", Terraform = "response_timeout_seconds")]
    public int ResponseTimeoutSeconds { get; init; } = 60;

    /// <summary>What is blotted out of its logs.</summary>
    [Maps("properties.logScrubbing.scrubbingRules", Terraform = "log_scrubbing_rule")]
    public IReadOnlyList<LogScrubbing> Scrubbing { get; init; } = [];

    [Maps("properties.logScrubbing.state=Enabled|Disabled")]
    internal bool? Scrubs { get => _scrubs ?? (Scrubbing.Count > 0 ? true : null); init => _scrubs = value; }

    private readonly bool? _scrubs;

    /// <summary>Who fetches certificates of one's own from a key vault.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    [Children]
    public IReadOnlyList<FrontDoorOriginGroup> OriginGroups { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<FrontDoorDomain> Domains { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<FrontDoorEndpoint> Endpoints { get; init => field = value.AdoptedBy(this); } = [];

    [Children]
    public IReadOnlyList<FrontDoorSecurityPolicy> SecurityPolicies { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Front Door's number, which it sends with each call as <c>X-Azure-FDID</c>: an origin that is public should turn away calls without it.</summary>
    public Output FrontDoorId => new(this, "properties.frontDoorId", "resource_guid");
}

public enum FrontDoorSku { [Wire("Standard_AzureFrontDoor")] Standard, [Wire("Premium_AzureFrontDoor")] Premium }

/// <summary>What is blotted out of logs.</summary>
[Fixed("selectorMatchOperator", "EqualsAny")]
[Fixed("state", "Enabled")]
public sealed record LogScrubbing : Part
{
    public static LogScrubbing CallerAddress => new() { Part = ScrubbedPart.RequestIPAddress };

    [Maps("matchVariable", Terraform = "match_variable")]
    public ScrubbedPart Part { get; init; }
}

public enum ScrubbedPart { RequestIPAddress, RequestUri, QueryStringArgNames }
