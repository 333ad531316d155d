using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Sends a caller elsewhere.</summary>
public sealed record GatewayRedirect : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.redirectType", Terraform = "redirect_type")]
    public RedirectKind Kind { get; init; } = RedirectKind.Permanent;

    /// <summary>The name of the listener that callers are sent to.</summary>
    [Maps("properties.targetListener.id", Terraform = "target_listener_name", Within = "httpListeners")]
    public string? TargetListener { get; init; }

    /// <summary>The address that callers are sent to, unless to a listener.</summary>
    [Maps("properties.targetUrl", Terraform = "target_url")]
    public Text? Target { get; init; }

    [Maps("properties.includePath", Terraform = "include_path")]
    public bool KeepsPath { get; init; } = true;

    [Maps("properties.includeQueryString", Terraform = "include_query_string")]
    public bool KeepsQuery { get; init; } = true;
}

public enum RedirectKind { Permanent, Temporary, Found, SeeOther }

/// <summary>What happens to the requests of a listener: passed on, sent elsewhere, or told apart by their paths.</summary>
public sealed record GatewayRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>By paths where it has a <see cref="PathMap"/>.</summary>
    [Maps("properties.ruleType", Terraform = "rule_type")]
    public GatewayRuleKind Kind { get => PathMap is null ? GatewayRuleKind.Basic : GatewayRuleKind.PathBasedRouting; internal init { } }

    /// <summary>The lowest is asked first, 1 to 20,000.</summary>
    [Within(1, 20000)]
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; } = 100;

    /// <summary>The name of one of <see cref="ApplicationGateway.Listeners"/>.</summary>
    [Maps("properties.httpListener.id", Terraform = "http_listener_name", Within = "httpListeners")]
    public string Listener { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Pools"/>.</summary>
    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.BackendSettings"/>.</summary>
    [Maps("properties.backendHttpSettings.id", Terraform = "backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Redirects"/>.</summary>
    [Maps("properties.redirectConfiguration.id", Terraform = "redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.PathMaps"/>.</summary>
    [Maps("properties.urlPathMap.id", Terraform = "url_path_map_name", Within = "urlPathMaps")]
    public string? PathMap { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Rewrites"/>.</summary>
    [Maps("properties.rewriteRuleSet.id", Terraform = "rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Distributions"/>, in the place of a pool.</summary>
    [Maps("properties.loadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }
}

public enum GatewayRuleKind { Basic, PathBasedRouting }

/// <summary>Which paths of a listener go where.</summary>
public sealed record GatewayPathMap : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The pool for all other paths.</summary>
    [Maps("properties.defaultBackendAddressPool.id", Terraform = "default_backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    [Maps("properties.defaultBackendHttpSettings.id", Terraform = "default_backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    /// <summary>Where all other paths are sent, unless passed on.</summary>
    [Maps("properties.defaultRedirectConfiguration.id", Terraform = "default_redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    [Maps("properties.defaultRewriteRuleSet.id", Terraform = "default_rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    [Maps("properties.defaultLoadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }

    /// <summary>The paths that go elsewhere, the first that fits.</summary>
    [Maps("properties.pathRules", Terraform = "path_rule", Ordered = true)]
    public IReadOnlyList<GatewayPathRule> Paths { get; init; } = [];
}

/// <summary>Paths that go together.</summary>
public sealed record GatewayPathRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>As in <c>/api/*</c>; the star stands at the end alone.</summary>
    [Maps("properties.paths", Terraform = "paths")]
    public IReadOnlyList<string> Paths { get; init; } = [];

    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    [Maps("properties.backendHttpSettings.id", Terraform = "backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    [Maps("properties.redirectConfiguration.id", Terraform = "redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    [Maps("properties.rewriteRuleSet.id", Terraform = "rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    [Maps("properties.loadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }

    /// <summary>What requests for these paths must pass, instead of the listener's or gateway's own.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public WebApplicationFirewallPolicy? Firewall { get; init; }
}

/// <summary>What is changed in requests and answers on their way.</summary>
public sealed record GatewayRewriteSet : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.rewriteRules", Terraform = "rewrite_rule")]
    public IReadOnlyList<GatewayRewrite> Rules { get; init; } = [];
}

/// <summary>One change, made where all conditions hold.</summary>
public sealed record GatewayRewrite : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is made first.</summary>
    [Maps("ruleSequence", Terraform = "rule_sequence")]
    public int Sequence { get; init; } = 100;

    /// <summary>Always when empty.</summary>
    [Maps("conditions", Terraform = "condition")]
    public IReadOnlyList<GatewayCondition> Conditions { get; init; } = [];

    [Maps("actionSet.requestHeaderConfigurations", Terraform = "request_header_configuration")]
    public IReadOnlyList<GatewayHeader> RequestHeaders { get; init; } = [];

    [Maps("actionSet.responseHeaderConfigurations", Terraform = "response_header_configuration")]
    public IReadOnlyList<GatewayHeader> ResponseHeaders { get; init; } = [];

    /// <summary>The path in the place of the request's own.</summary>
    [Maps("actionSet.urlConfiguration.modifiedPath", Terraform = "url.path")]
    public string? Path { get; init; }

    /// <summary>The query in the place of the request's own.</summary>
    [Maps("actionSet.urlConfiguration.modifiedQueryString", Terraform = "url.query_string")]
    public string? Query { get; init; }

    /// <summary>Asks the path map anew with the new path. Null is Azure's default, off.</summary>
    [Maps("actionSet.urlConfiguration.reroute", Terraform = "url.reroute")]
    public bool? Reroutes { get; init; }

    /// <summary>azurerm would empty what is not given.</summary>
    [Maps(Terraform = "url.components")]
    internal string? Components => (Path, Query) switch { (not null, null) => "path_only", (null, not null) => "query_string_only", _ => null };
}

/// <summary>What must hold for a change.</summary>
public sealed record GatewayCondition : Part
{
    /// <summary>What is looked at: <c>http_req_Authorization</c>, <c>http_resp_Location</c> or <c>var_uri_path</c>.</summary>
    [Maps("variable", Terraform = "variable")]
    public string Variable { get; init; } = "";

    /// <summary>The regular expression that fits it.</summary>
    [Maps("pattern", Terraform = "pattern")]
    public string Pattern { get; init; } = "";

    [Maps("ignoreCase", Terraform = "ignore_case", Absent = false)]
    public bool IgnoresCase { get; init; }

    /// <summary>Holds where the pattern does not fit.</summary>
    [Maps("negate", Terraform = "negate", Absent = false)]
    public bool Not { get; init; }
}

/// <summary>A header that is set, or taken away.</summary>
public sealed record GatewayHeader : Part
{
    [Maps("headerName", Terraform = "header_name")]
    public string Name { get; init; } = "";

    /// <summary>What it is set to; empty takes it away.</summary>
    [Maps("headerValue", Terraform = "header_value")]
    public string Value { get; init; } = "";

    /// <summary>Of headers that come several times, the one that fits.</summary>
    [Maps("headerValueMatcher", Azapi = true)]
    public GatewayHeaderMatch? Where { get; init; }
}

/// <summary>Which of several headers of one name is meant.</summary>
public sealed record GatewayHeaderMatch : Part
{
    /// <summary>The regular expression that fits its value.</summary>
    [Maps("pattern")]
    public string Pattern { get; init; } = "";

    [Maps("ignoreCase", Absent = false)]
    public bool IgnoresCase { get; init; }

    [Maps("negate", Absent = false)]
    public bool Not { get; init; }
}
