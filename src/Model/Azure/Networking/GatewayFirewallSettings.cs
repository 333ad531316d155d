using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The firewall of a gateway without a firewall policy. A policy can do more, and Azure retires this way in 2027.</summary>
public sealed record GatewayFirewallSettings : Part
{
    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("firewallMode", Terraform = "firewall_mode")]
    public WafMode Mode { get; init; } = WafMode.Prevention;

    /// <summary>Whose rules: <c>OWASP</c>.</summary>
    [Maps("ruleSetType", Terraform = "rule_set_type")]
    public string RuleSet { get; init; } = "OWASP";

    [Maps("ruleSetVersion", Terraform = "rule_set_version")]
    public string RuleSetVersion { get; init; } = "3.2";

    /// <summary>Reads the bodies of requests too.</summary>
    [Maps("requestBodyCheck", Terraform = "request_body_check", Absent = true)]
    public bool ReadsBodies { get; init; } = true;

    /// <summary>Kibibytes of a body without files, 1 to 128.</summary>
    [Within(1, 128)]
    [Maps("maxRequestBodySizeInKb", Terraform = "max_request_body_size_kb")]
    public int? BodyKilobytes { get; init; }

    /// <summary>Mebibytes of a file, 1 to 750.</summary>
    [Within(1, 750)]
    [Maps("fileUploadLimitInMb", Terraform = "file_upload_limit_mb")]
    public int? FileMegabytes { get; init; }

    /// <summary>Rules that do not apply.</summary>
    [Maps("disabledRuleGroups", Terraform = "disabled_rule_group")]
    public IReadOnlyList<GatewayRulesOff> Off { get; init; } = [];

    /// <summary>What of requests is not looked at.</summary>
    [Maps("exclusions", Terraform = "exclusion")]
    public IReadOnlyList<GatewayExclusion> Exclusions { get; init; } = [];
}

/// <summary>A group of firewall rules that does not apply, or some of its rules.</summary>
public sealed record GatewayRulesOff : Part
{
    [Maps("ruleGroupName", Terraform = "rule_group_name")]
    public string Group { get; init; } = "";

    /// <summary>By their numbers; all when empty.</summary>
    [Maps("rules", Terraform = "rules")]
    public IReadOnlyList<int> Rules { get; init; } = [];
}

/// <summary>A part of requests that the firewall passes over.</summary>
public sealed record GatewayExclusion : Part
{
    /// <summary><c>RequestHeaderNames</c>, <c>RequestArgNames</c> or <c>RequestCookieNames</c>.</summary>
    [Maps("matchVariable", Terraform = "match_variable")]
    public string Variable { get; init; } = "RequestHeaderNames";

    /// <summary>How names are compared: <c>Equals</c>, <c>StartsWith</c>, <c>EndsWith</c>, <c>Contains</c>; all names when null.</summary>
    [Maps("selectorMatchOperator", Terraform = "selector_match_operator")]
    public string? Comparison { get; init; }

    [Maps("selector", Terraform = "selector")]
    public string? Name { get; init; }
}
