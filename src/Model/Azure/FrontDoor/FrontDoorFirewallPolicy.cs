using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What Front Door lets through of what comes from the Internet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/frontdoorwebapplicationfirewallpolicies</remarks>
[AzureResource("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies", "2025-03-01", Terraform = "azurerm_cdn_frontdoor_firewall_policy")]
[Service("Front Door firewall policy", "Rules that requests must pass at Microsoft's edge", Deep = true, Icon = "waf-policy", Source = "https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview")]
[Without(Traits.Any)]
[Named("fdfp", 1, 128, NameCharacters.Alphanumeric, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Fixed("location", "Global")]
public sealed class FrontDoorFirewallPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    /// <summary>That of the profile. Only Premium has <see cref="ManagedRules"/> and challenges.</summary>
    [Maps("sku.name", Terraform = "sku_name", CreateOnly = true)]
    public FrontDoorSku Sku { get; init; } = FrontDoorSku.Premium;

    [Maps("properties.policySettings.enabledState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Whether what breaks a rule is stopped or only logged. Azure's default is Detection; ours is Prevention.</summary>
    [Maps("properties.policySettings.mode", Terraform = "mode")]
    public WafMode Mode { get; init; } = WafMode.Prevention;

    /// <summary>Looks into the bodies of requests too.</summary>
    [Maps("properties.policySettings.requestBodyCheck=Enabled|Disabled", Terraform = "request_body_check_enabled")]
    public bool ChecksBodies { get; init; } = true;

    /// <summary>Where rules send a caller whose action is Redirect.</summary>
    [Maps("properties.policySettings.redirectUrl", Terraform = "redirect_url")]
    public string? RedirectUrl { get; init; }

    /// <summary>The HTTP status that a blocked caller gets: 200, 403, 405, 406, 429 or 990 to 999. Azure's default is 403.</summary>
    [Within(200, 999)]
    [Maps("properties.policySettings.customBlockResponseStatusCode", Terraform = "custom_block_response_status_code")]
    public int? BlockStatus { get; init; }

    /// <summary>The page that a blocked caller gets, as Base64.</summary>
    [Maps("properties.policySettings.customBlockResponseBody", Terraform = "custom_block_response_body")]
    public string? BlockBody { get; init; }

    /// <summary>Minutes that a browser need not prove itself again, 5 to 1,440; Premium alone. Azure's default is 30.</summary>
    [Within(5, 1440)]
    [Maps("properties.policySettings.javascriptChallengeExpirationInMinutes", Terraform = "js_challenge_cookie_expiration_in_minutes")]
    public int? ChallengeMinutes { get; init; }

    /// <summary>Minutes that a person need not prove to be one again, 5 to 1,440; Premium alone. Azure's default is 30.</summary>
    [Within(5, 1440)]
    [Maps("properties.policySettings.captchaExpirationInMinutes", Terraform = "captcha_cookie_expiration_in_minutes")]
    public int? CaptchaMinutes { get; init; }

    /// <summary>Rules that Microsoft keeps up to date; none on Standard, which cannot have them.</summary>
    [Maps("properties.managedRules.managedRuleSets", Terraform = "managed_rule")]
    public IReadOnlyList<FrontDoorRuleSet> ManagedRules { get => field ?? (Sku == FrontDoorSku.Premium ? [FrontDoorRuleSet.Default, FrontDoorRuleSet.Bots] : []); init; }

    /// <summary>Rules of one's own, asked before the managed ones.</summary>
    [Maps("properties.customRules.rules", Terraform = "custom_rule")]
    public IReadOnlyList<FrontDoorRule> Rules { get; init; } = [];

    /// <summary>What is blotted out of its logs.</summary>
    [Maps("properties.policySettings.logScrubbing", Terraform = "log_scrubbing")]
    public FrontDoorScrubbing? Scrubbing { get; init; }
}

/// <summary>A set of rules that Microsoft keeps up to date.</summary>
public sealed record FrontDoorRuleSet : Part
{
    public static FrontDoorRuleSet Default => new() { Type = "Microsoft_DefaultRuleSet", Version = "2.1" };
    public static FrontDoorRuleSet Bots => new() { Type = "Microsoft_BotManagerRuleSet", Version = "1.1" };

    [Maps("ruleSetType", Terraform = "type")]
    public string Type { get; init; } = "";

    [Maps("ruleSetVersion", Terraform = "version")]
    public string Version { get; init; } = "";

    /// <summary>What happens to a request that breaks enough rules.</summary>
    [Maps("ruleSetAction", Terraform = "action")]
    public FrontDoorRuleSetAction Action { get; init; } = FrontDoorRuleSetAction.Block;

    /// <summary>What no rule of the set looks at.</summary>
    [Maps("exclusions", Terraform = "exclusion")]
    public IReadOnlyList<FrontDoorExclusion> Exclusions { get; init; } = [];

    /// <summary>Groups of rules that are treated otherwise.</summary>
    [Maps("ruleGroupOverrides", Terraform = "override")]
    public IReadOnlyList<FrontDoorGroupOverride> Overrides { get; init; } = [];
}

public enum FrontDoorRuleSetAction { Block, Log, Redirect }

/// <summary>A part of requests that managed rules do not look at, because it is known to look like an attack.</summary>
public sealed record FrontDoorExclusion : Part
{
    [Maps("matchVariable", Terraform = "match_variable")]
    public FrontDoorExclusionPart Part { get; init; }

    [Maps("selectorMatchOperator", Terraform = "operator")]
    public FrontDoorSelecting Operator { get; init; }

    [Maps("selector", Terraform = "selector")]
    public string Selector { get; init; } = "";
}

public enum FrontDoorExclusionPart { RequestHeaderNames, RequestCookieNames, QueryStringArgNames, RequestBodyPostArgNames, RequestBodyJsonArgNames }
public enum FrontDoorSelecting { [Wire("Equals")] EqualTo, Contains, StartsWith, EndsWith, EqualsAny }

/// <summary>A group of managed rules that is treated otherwise.</summary>
public sealed record FrontDoorGroupOverride : Part
{
    /// <summary>As Azure calls it: <c>SQLI</c>.</summary>
    [Maps("ruleGroupName", Terraform = "rule_group_name")]
    public string Group { get; init; } = "";

    [Maps("exclusions", Terraform = "exclusion")]
    public IReadOnlyList<FrontDoorExclusion> Exclusions { get; init; } = [];

    /// <summary>The rules that are meant; all of the group, which are turned off, when empty.</summary>
    [Maps("rules", Terraform = "rule")]
    public IReadOnlyList<FrontDoorRuleOverride> Rules { get; init; } = [];
}

/// <summary>A managed rule that is treated otherwise.</summary>
public sealed record FrontDoorRuleOverride : Part
{
    /// <summary>Its number: <c>942200</c>.</summary>
    [Maps("ruleId", Terraform = "rule_id")]
    public string Rule { get; init; } = "";

    [Maps("enabledState=Enabled|Disabled", Terraform = "enabled")]
    public bool Enabled { get; init; }

    [Maps("action", Terraform = "action")]
    public FrontDoorAction Action { get; init; } = FrontDoorAction.Log;

    [Maps("exclusions", Terraform = "exclusion")]
    public IReadOnlyList<FrontDoorExclusion> Exclusions { get; init; } = [];
}

public enum FrontDoorAction { Allow, Block, Log, Redirect, AnomalyScoring, [Wire("JSChallenge")] Challenge, [Wire("CAPTCHA")] Captcha }

/// <summary>A rule of one's own.</summary>
public sealed record FrontDoorRule : Part
{
    /// <summary>Letters and digits, beginning with a letter.</summary>
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is asked first.</summary>
    [Maps("priority", Terraform = "priority")]
    public int Priority { get; init; } = 1;

    [Maps("ruleType", Terraform = "type")]
    public FirewallRuleKind Kind { get; init; }

    [Maps("action", Terraform = "action")]
    public FrontDoorAction Action { get; init; } = FrontDoorAction.Block;

    [Maps("enabledState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>For a rate limit: how many requests of one address in <see cref="Minutes"/> are let through.</summary>
    [Maps("rateLimitThreshold", Terraform = "rate_limit_threshold")]
    public int? Limit { get; init; }

    /// <summary>For a rate limit: 1 or 5.</summary>
    [Within(1, 5)]
    [Maps("rateLimitDurationInMinutes", Terraform = "rate_limit_duration_in_minutes")]
    public int? Minutes { get; init; }

    /// <summary>All must hold.</summary>
    [Maps("matchConditions", Terraform = "match_condition")]
    public IReadOnlyList<FrontDoorCondition> Conditions { get; init; } = [];
}

/// <summary>What a rule looks for.</summary>
public sealed record FrontDoorCondition : Part
{
    [Maps("matchVariable", Terraform = "match_variable")]
    public FrontDoorVariable Part { get; init; } = FrontDoorVariable.RemoteAddr;

    /// <summary>Which header, cookie or argument.</summary>
    [Maps("selector", Terraform = "selector")]
    public string? Selector { get; init; }

    [Maps("operator", Terraform = "operator")]
    public FrontDoorOperator Operator { get; init; } = FrontDoorOperator.IPMatch;

    /// <summary>Holds when nothing matches.</summary>
    [Maps("negateCondition", Terraform = "negation_condition", Absent = false)]
    public bool Negated { get; init; }

    [Maps("matchValue", Terraform = "match_values")]
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What is done to the text before it is compared.</summary>
    [Maps("transforms", Terraform = "transforms", Ordered = true)]
    public IReadOnlyList<FrontDoorTransform> Transforms { get; init; } = [];
}

/// <summary>RemoteAddr is the address that the caller claims, SocketAddr that of who opened the connection.</summary>
public enum FrontDoorVariable { RemoteAddr, SocketAddr, RequestMethod, RequestHeader, RequestUri, RequestBody, QueryString, PostArgs, Cookies }

public enum FrontDoorOperator { IPMatch, GeoMatch, [Wire("Equal")] EqualTo, Contains, BeginsWith, EndsWith, LessThan, GreaterThan, LessThanOrEqual, GreaterThanOrEqual, RegEx, ServiceTagMatch, Any }
public enum FrontDoorTransform { Lowercase, Uppercase, Trim, UrlDecode, UrlEncode, RemoveNulls }

/// <summary>What is blotted out of the logs of a firewall.</summary>
public sealed record FrontDoorScrubbing : Part
{
    [Maps("state=Enabled|Disabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("scrubbingRules", Terraform = "scrubbing_rule")]
    public IReadOnlyList<FrontDoorScrubbingRule> Rules { get; init; } = [];
}

/// <summary>A part of requests that is blotted out.</summary>
public sealed record FrontDoorScrubbingRule : Part
{
    [Maps("matchVariable", Terraform = "match_variable")]
    public FrontDoorScrubbed Part { get; init; }

    [Maps("selectorMatchOperator", Terraform = "operator")]
    public FrontDoorScrubbingOperator Operator { get; init; } = FrontDoorScrubbingOperator.EqualsAny;

    [Maps("selector", Terraform = "selector")]
    public string? Selector { get; init; }

    [Maps("state=Enabled|Disabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;
}

public enum FrontDoorScrubbingOperator { EqualsAny, [Wire("Equals")] EqualTo }
public enum FrontDoorScrubbed { RequestIPAddress, RequestUri, QueryStringArgNames, RequestHeaderNames, RequestCookieNames, RequestBodyPostArgNames, RequestBodyJsonArgNames }
