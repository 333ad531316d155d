using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What an Application Gateway lets through of what comes from the Internet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/applicationgatewaywebapplicationfirewallpolicies</remarks>
[AzureResource("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", "2024-05-01", Terraform = "azurerm_web_application_firewall_policy")]
[Service("Web application firewall policy", "Rules that requests must pass before they reach a web application", Deep = true, Icon = "waf-policy", Source = "https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview")]
[Without(Traits.Any)]
[Named("waf", 1, 128, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class WebApplicationFirewallPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    [Maps("properties.policySettings.state=Enabled|Disabled", Terraform = "policy_settings.enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>Whether what breaks a rule is stopped or only logged.</summary>
    [Maps("properties.policySettings.mode", Terraform = "policy_settings.mode")]
    public WafMode Mode { get; init; } = WafMode.Prevention;

    /// <summary>Looks into the bodies of requests too.</summary>
    [Maps("properties.policySettings.requestBodyCheck", Terraform = "policy_settings.request_body_check")]
    public bool ChecksBodies { get; init; } = true;

    /// <summary>Kilobytes of the largest body that is let through, 8 to 2000.</summary>
    [Within(8, 2000)]
    [Maps("properties.policySettings.maxRequestBodySizeInKb", Terraform = "policy_settings.max_request_body_size_in_kb")]
    public int LargestBodyKilobytes { get; init; } = 128;

    /// <summary>Megabytes of the largest file that is let through, 1 to 4000.</summary>
    [Within(1, 4000)]
    [Maps("properties.policySettings.fileUploadLimitInMb", Terraform = "policy_settings.file_upload_limit_in_mb")]
    public int LargestFileMegabytes { get; init; } = 100;

    /// <summary>Stops bodies that are too large. Azure's default is on.</summary>
    [Maps("properties.policySettings.requestBodyEnforcement", Terraform = "policy_settings.request_body_enforcement")]
    public bool? StopsLargeBodies { get; init; }

    /// <summary>Stops files that are too large. Azure's default is on.</summary>
    [Maps("properties.policySettings.fileUploadEnforcement", Terraform = "policy_settings.file_upload_enforcement")]
    public bool? StopsLargeFiles { get; init; }

    /// <summary>Kilobytes of a body that are looked at, 8 to 2,000. Azure's default is 128.</summary>
    [Within(8, 2000)]
    [Maps("properties.policySettings.requestBodyInspectLimitInKB", Terraform = "policy_settings.request_body_inspect_limit_in_kb")]
    public int? InspectedKilobytes { get; init; }

    /// <summary>Minutes that a browser need not prove itself again, 5 to 1,440. Azure's default is 30.</summary>
    [Within(5, 1440)]
    [Maps("properties.policySettings.jsChallengeCookieExpirationInMins", Terraform = "policy_settings.js_challenge_cookie_expiration_in_minutes")]
    public int? ChallengeMinutes { get; init; }

    /// <summary>What is blotted out of its logs.</summary>
    [Maps("properties.policySettings.logScrubbing", Terraform = "policy_settings.log_scrubbing")]
    public WafScrubbing? Scrubbing { get; init; }

    /// <summary>What the managed rules do not look at.</summary>
    [Maps("properties.managedRules.exclusions", Terraform = "managed_rules.exclusion")]
    public IReadOnlyList<WafExclusion> Exclusions { get; init; } = [];

    /// <summary>Rules that Microsoft keeps up to date.</summary>
    [Maps("properties.managedRules.managedRuleSets", Terraform = "managed_rules.managed_rule_set")]
    public IReadOnlyList<ManagedRuleSet> ManagedRules { get; init; } = [ManagedRuleSet.Default, ManagedRuleSet.Bots];

    /// <summary>Rules of one's own, asked before the managed ones.</summary>
    [Maps("properties.customRules", Terraform = "custom_rules")]
    public IReadOnlyList<FirewallRule> CustomRules { get; init; } = [];
}

public enum WafMode { Prevention, Detection }

/// <summary>A set of rules that Microsoft keeps up to date.</summary>
public sealed record ManagedRuleSet : Part
{
    public static ManagedRuleSet Default => new() { Type = "Microsoft_DefaultRuleSet", Version = "2.1" };
    public static ManagedRuleSet Owasp => new() { Type = "OWASP", Version = "3.2" };
    public static ManagedRuleSet Bots => new() { Type = "Microsoft_BotManagerRuleSet", Version = "1.1" };

    [Maps("ruleSetType", Terraform = "type")]
    public string Type { get; init; } = "";

    [Maps("ruleSetVersion", Terraform = "version")]
    public string Version { get; init; } = "";

    /// <summary>Groups of rules that are treated otherwise.</summary>
    [Maps("ruleGroupOverrides", Terraform = "rule_group_override")]
    public IReadOnlyList<WafGroupOverride> Overrides { get; init; } = [];
}

/// <summary>A group of managed rules that is treated otherwise.</summary>
public sealed record WafGroupOverride : Part
{
    /// <summary>As Azure calls it: <c>REQUEST-942-APPLICATION-ATTACK-SQLI</c>.</summary>
    [Maps("ruleGroupName", Terraform = "rule_group_name")]
    public string Group { get; init; } = "";

    [Maps("rules", Terraform = "rule")]
    public IReadOnlyList<WafRuleOverride> Rules { get; init; } = [];
}

/// <summary>A managed rule that is treated otherwise.</summary>
public sealed record WafRuleOverride : Part
{
    /// <summary>Its number: <c>942130</c>.</summary>
    [Maps("ruleId", Terraform = "id")]
    public string Rule { get; init; } = "";

    [Maps("state=Enabled|Disabled", Terraform = "enabled", Absent = false)]
    public bool Enabled { get; init; }

    /// <summary>What happens to a request that breaks it; as the set says when null.</summary>
    [Maps("action", Terraform = "action")]
    public WafRuleAction? Action { get; init; }
}

public enum WafRuleAction { Allow, Block, Log, AnomalyScoring, [Wire("JSChallenge")] Challenge }

/// <summary>A part of requests that managed rules do not look at, because it is known to look like an attack.</summary>
public sealed record WafExclusion : Part
{
    [Maps("matchVariable", Terraform = "match_variable")]
    public WafExclusionPart Part { get; init; }

    [Maps("selectorMatchOperator", Terraform = "selector_match_operator")]
    public FrontDoorSelecting Operator { get; init; }

    [Maps("selector", Terraform = "selector")]
    public string Selector { get; init; } = "";

    /// <summary>The rules that do not look at it; all when null.</summary>
    [Maps("exclusionManagedRuleSets[0]", Terraform = "excluded_rule_set")]
    public WafExcludedRules? Rules { get; init; }
}

public enum WafExclusionPart { RequestHeaderNames, RequestHeaderKeys, RequestHeaderValues, RequestCookieNames, RequestCookieKeys, RequestCookieValues, RequestArgNames, RequestArgKeys, RequestArgValues }

/// <summary>Managed rules that do not look at something.</summary>
public sealed record WafExcludedRules : Part
{
    [Maps("ruleSetType", Terraform = "type")]
    public string Type { get; init; } = "";

    [Maps("ruleSetVersion", Terraform = "version")]
    public string Version { get; init; } = "";

    /// <summary>The groups that are meant; the whole set when empty.</summary>
    [Maps("ruleGroups", Terraform = "rule_group")]
    public IReadOnlyList<WafExcludedGroup> Groups { get; init; } = [];
}

/// <summary>A group of managed rules that do not look at something.</summary>
public sealed record WafExcludedGroup : Part
{
    [Maps("ruleGroupName", Terraform = "rule_group_name")]
    public string Group { get; init; } = "";

    /// <summary>The numbers of the rules that are meant; the whole group when empty.</summary>
    [Maps("rules[].ruleId", Terraform = "excluded_rules")]
    public IReadOnlyList<string> Rules { get; init; } = [];
}

/// <summary>What is blotted out of the logs of a firewall.</summary>
public sealed record WafScrubbing : Part
{
    [Maps("state=Enabled|Disabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("scrubbingRules", Terraform = "rule")]
    public IReadOnlyList<WafScrubbingRule> Rules { get; init; } = [];
}

/// <summary>A part of requests that is blotted out.</summary>
public sealed record WafScrubbingRule : Part
{
    [Maps("matchVariable", Terraform = "match_variable")]
    public WafScrubbed Part { get; init; }

    [Maps("selectorMatchOperator", Terraform = "selector_match_operator")]
    public FrontDoorScrubbingOperator Operator { get; init; }

    [Maps("selector", Terraform = "selector")]
    public string? Selector { get; init; }

    [Maps("state=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;
}

public enum WafScrubbed { RequestIPAddress, RequestHeaderNames, RequestCookieNames, RequestArgNames, RequestPostArgNames, [Wire("RequestJSONArgNames")] RequestJsonArgNames }

/// <summary>A rule of one's own.</summary>
public sealed record FirewallRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is asked first, 1 to 100.</summary>
    [Maps("priority", Terraform = "priority")]
    public int Priority { get; init; } = 1;

    [Maps("ruleType", Terraform = "rule_type")]
    public FirewallRuleKind Kind { get; init; }

    [Maps("action", Terraform = "action")]
    public FirewallAction Action { get; init; } = FirewallAction.Block;

    [Maps("state=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>For a rate limit: how many requests in <see cref="Window"/> are let through.</summary>
    [Maps("rateLimitThreshold", Terraform = "rate_limit_threshold")]
    public int? Limit { get; init; }

    [Maps("rateLimitDuration", Terraform = "rate_limit_duration")]
    public RateWindow? Window { get; init; }

    /// <summary>Whose requests are counted together.</summary>
    [Maps("groupByUserSession[0].groupByVariables[0].variableName", Terraform = "group_rate_limit_by")]
    public RateGroup? CountedBy { get; init; }

    /// <summary>All must hold.</summary>
    [Maps("matchConditions", Terraform = "match_conditions")]
    public IReadOnlyList<FirewallCondition> Conditions { get; init; } = [];
}

public enum FirewallRuleKind { MatchRule, RateLimitRule }
public enum FirewallAction { Allow, Block, Log, [Wire("JSChallenge")] Challenge }
public enum RateWindow { [Wire("OneMin")] Minute, [Wire("FiveMins")] FiveMinutes }
public enum RateGroup { [Wire("ClientAddr")] Caller, [Wire("GeoLocation")] Country, None }

/// <summary>What a rule looks for.</summary>
public sealed record FirewallCondition : Part
{
    [Maps("matchVariables", Terraform = "match_variables")]
    public IReadOnlyList<FirewallVariable> Variables { get; init; } = [];

    /// <summary>IPMatch, GeoMatch, Contains, Equal and others of Azure's words.</summary>
    [Maps("operator", Terraform = "operator")]
    public string Operator { get; init; } = "IPMatch";

    /// <summary>Holds when nothing matches.</summary>
    [Maps("negationConditon", Terraform = "negation_condition")]
    public bool Negated { get; init; }

    /// <summary>What is done to the text before it is compared: Lowercase, Trim, UrlDecode and others of Azure's words.</summary>
    [Maps("transforms", Terraform = "transforms")]
    public IReadOnlyList<string> Transforms { get; init; } = [];

    [Maps("matchValues", Terraform = "match_values")]
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>The part of a request that is looked at.</summary>
public sealed record FirewallVariable : Part
{
    [Maps("variableName", Terraform = "variable_name")]
    public string Name { get; init; } = "RemoteAddr";

    [Maps("selector", Terraform = "selector")]
    public string? Selector { get; init; }
}
