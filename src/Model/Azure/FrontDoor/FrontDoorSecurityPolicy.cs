using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Puts a firewall policy before host names of Front Door.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/securitypolicies</remarks>
[AzureResource("Microsoft.Cdn/profiles/securityPolicies", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_security_policy")]
[Service("Front Door security policy", "Puts a firewall policy before host names of Front Door", Deep = true, Icon = "waf-policy", Source = "https://learn.microsoft.com/azure/frontdoor/how-to-configure-endpoints")]
[Without(Traits.Any)]
[Named("", 1, 260, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorProfile), "cdn_frontdoor_profile_id")]
[Fixed("properties.parameters.type", "WebApplicationFirewall")]
public sealed class FrontDoorSecurityPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorProfile>(name, new(file, line, expression))
{
    /// <summary>What calls must pass.</summary>
    [Maps("properties.parameters.wafPolicy.id", Needed = true, Terraform = "security_policies.firewall.cdn_frontdoor_firewall_policy_id", CreateOnly = true)]
    public FrontDoorFirewallPolicy? Firewall { get; init; }

    /// <summary>The endpoints and domains that it stands before.</summary>
    [Maps("properties.parameters.associations[0].domains[].id", Needed = true, Terraform = "security_policies.firewall.association.domain[].cdn_frontdoor_domain_id", CreateOnly = true)]
    public IReadOnlyList<IFrontDoorHost> Hosts { get; init; } = [];

    /// <summary>Paths that are looked at: all, which is also all that Azure takes.</summary>
    [Maps("properties.parameters.associations[0].patternsToMatch", Terraform = "security_policies.firewall.association.patterns_to_match", CreateOnly = true)]
    public IReadOnlyList<string> Patterns { get; init; } = ["/*"];
}
