using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Which calls of an endpoint go to which origins, and how.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/afdendpoints/routes</remarks>
[AzureResource("Microsoft.Cdn/profiles/afdEndpoints/routes", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_route")]
[Service("Front Door route", "Which calls go to which origins", Deep = true, Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/front-door-route-matching")]
[Without(Traits.Any)]
[Named("", 1, 90, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorEndpoint), "cdn_frontdoor_endpoint_id")]
public sealed class FrontDoorRoute(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorEndpoint>(name, new(file, line, expression))
{
    /// <summary>Where the calls go.</summary>
    [Maps("properties.originGroup.id", Needed = true, Terraform = "cdn_frontdoor_origin_group_id")]
    public FrontDoorOriginGroup? Origins { get; init; }

    /// <summary>azurerm makes a route after the origins that it names, which Azure demands.</summary>
    [Maps(Terraform = "cdn_frontdoor_origin_ids", Using = typeof(OriginsOfConverter))]
    internal OriginsOf EachOrigin => new(Origins);

    /// <summary>Domains of one's own that it answers at.</summary>
    [Maps("properties.customDomains[].id", Terraform = "cdn_frontdoor_custom_domain_ids")]
    public IReadOnlyList<FrontDoorDomain> Domains { get; init; } = [];

    /// <summary>Answers at the endpoint's own name too.</summary>
    [Maps("properties.linkToDefaultDomain=Enabled|Disabled", Terraform = "link_to_default_domain")]
    public bool AtEndpoint { get; init; } = true;

    /// <summary>The ids of rule sets, which change calls and answers on their way.</summary>
    [Maps("properties.ruleSets[].id", Terraform = "cdn_frontdoor_rule_set_ids")]
    public IReadOnlyList<Text> RuleSets { get; init; } = [];

    /// <summary>Paths of the calls: all unless given.</summary>
    [Maps("properties.patternsToMatch", Terraform = "patterns_to_match")]
    public IReadOnlyList<string> Patterns { get; init; } = ["/*"];

    /// <summary>What it takes. HTTP too, our default, so that <see cref="RedirectsToHttps"/> can send people on.</summary>
    [Maps("properties.supportedProtocols", Terraform = "supported_protocols")]
    public IReadOnlyList<GatewayProtocol> Protocols { get; init; } = [GatewayProtocol.Http, GatewayProtocol.Https];

    /// <summary>Sends who calls over HTTP to HTTPS.</summary>
    [Maps("properties.httpsRedirect=Enabled|Disabled", Terraform = "https_redirect_enabled")]
    public bool RedirectsToHttps { get; init; } = true;

    /// <summary>How it speaks to origins. Azure's default is as it was called; ours is HTTPS.</summary>
    [Maps("properties.forwardingProtocol", Terraform = "forwarding_protocol")]
    public FrontDoorForwarding Forwarding { get; init; } = FrontDoorForwarding.Https;

    /// <summary>A folder of the origin that takes the place of the path's beginning.</summary>
    [Maps("properties.originPath", Terraform = "cdn_frontdoor_origin_path")]
    public string? OriginPath { get; init; }

    /// <summary>Keeps answers at the edge; never when null, as is right for what differs from person to person.</summary>
    [Maps("properties.cacheConfiguration", Terraform = "cache")]
    public FrontDoorCache? Cache { get; init; }

    [Maps("properties.enabledState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;
}

public enum FrontDoorForwarding { [Wire("HttpsOnly")] Https, [Wire("HttpOnly")] Http, [Wire("MatchRequest")] AsCalled }

/// <summary>How answers are kept at the edge.</summary>
public sealed record FrontDoorCache : Part
{
    /// <summary>Whether answers to other query strings are other answers.</summary>
    [Maps("queryStringCachingBehavior", Terraform = "query_string_caching_behavior")]
    public QueryStringCaching QueryStrings { get; init; } = QueryStringCaching.IgnoreQueryString;

    /// <summary>The parameters that <see cref="QueryStrings"/> speaks of.</summary>
    [Maps("queryParameters", Terraform = "query_strings", Using = typeof(CommaListConverter))]
    public IReadOnlyList<string> Parameters { get; init; } = [];

    [Maps("compressionSettings.isCompressionEnabled", Terraform = "compression_enabled")]
    public bool Compresses { get; init; }

    /// <summary>The kinds of content that are compressed: <c>text/html</c>.</summary>
    [Maps("compressionSettings.contentTypesToCompress", Terraform = "content_types_to_compress")]
    public IReadOnlyList<string> Compressed { get; init; } = [];
}

public enum QueryStringCaching { IgnoreQueryString, UseQueryString, IgnoreSpecifiedQueryStrings, IncludeSpecifiedQueryStrings }

/// <summary>The origins of a group, for Terraform to wait for.</summary>
internal sealed record OriginsOf(FrontDoorOriginGroup? Group);

/// <summary>All of them, and an empty list where none are known.</summary>
internal sealed class OriginsOfConverter : Converter<OriginsOf>
{
    protected override Value? ToArm(OriginsOf value) => null;
    protected override Value ToTerraform(OriginsOf value) => new ListValue([.. (value.Group?.Origins ?? []).Select(origin => new TemplateValue([origin.IdOutput]))]);

    protected override bool TryFromArm(Value value, ReadContext context, out OriginsOf result)
    {
        result = new(null);
        return false;
    }
}

/// <summary>ARM joins the words with commas, Terraform has a list.</summary>
internal sealed class CommaListConverter : Converter<IReadOnlyList<string>>
{
    protected override Value ToArm(IReadOnlyList<string> value) => Value.Of(string.Join(",", value));
    protected override Value ToTerraform(IReadOnlyList<string> value) => new ListValue([.. value.Select(Value.Of)]);

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<string> result)
    {
        result = (value as TextValue)?.Text.Split([','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return value is TextValue;
    }
}
