using System.Globalization;
using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Rules of a firewall policy that belong together. The group with the lowest number is asked first; in it NAT rules, then network rules, then application rules. What no rule allows is stopped.</summary>
/// <remarks>Collections without rules are left out. Source: https://learn.microsoft.com/azure/templates/microsoft.network/firewallpolicies/rulecollectiongroups</remarks>
[AzureResource("Microsoft.Network/firewallPolicies/ruleCollectionGroups", "2025-07-01", Terraform = "azurerm_firewall_policy_rule_collection_group")]
[Service("Firewall rule group", "Rules of a firewall policy that belong together", Deep = true, Icon = "firewall-policy", Source = "https://learn.microsoft.com/azure/firewall/policy-rule-sets")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(FirewallPolicy), "firewall_policy_id")]
public sealed class FirewallRuleGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FirewallPolicy>(name, new(file, line, expression))
{
    /// <summary>The lowest is asked first, 100 to 65,000.</summary>
    [Within(100, 65000)]
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; } = 1000;

    /// <summary>What is let in from outside, to which address behind the firewall.</summary>
    [Maps(Terraform = "nat_rule_collection", Via = nameof(Collections))]
    public IReadOnlyList<NatRules> Nat { get; init => field = [.. value.Where(collection => collection.Rules.Count > 0)]; } = [];

    /// <summary>What may pass by address, port and protocol.</summary>
    [Maps(Terraform = "network_rule_collection", Via = nameof(Collections))]
    public IReadOnlyList<NetworkRules> Network { get; init => field = [.. value.Where(collection => collection.Rules.Count > 0)]; } = [];

    /// <summary>What may pass by the name that a web request asks for.</summary>
    [Maps(Terraform = "application_rule_collection", Via = nameof(Collections))]
    public IReadOnlyList<ApplicationRules> Application { get; init => field = [.. value.Where(collection => collection.Rules.Count > 0)]; } = [];

    /// <summary>ARM has them in one list.</summary>
    [Maps("properties.ruleCollections")]
    internal IReadOnlyList<FirewallRuleCollection> Collections
    {
        get =>
        [
            .. Nat.Select(collection => new FirewallRuleCollection { Name = collection.Name, Priority = collection.Priority, Type = FirewallCollectionType.Nat, Action = FirewallCollectionAction.Translate, Rules = collection.Rules }),
            .. Network.Select(collection => new FirewallRuleCollection { Name = collection.Name, Priority = collection.Priority, Action = (FirewallCollectionAction)collection.Action, Rules = collection.Rules }),
            .. Application.Select(collection => new FirewallRuleCollection { Name = collection.Name, Priority = collection.Priority, Action = (FirewallCollectionAction)collection.Action, Rules = collection.Rules }),
        ];
        init
        {
            Nat = [.. value.Where(one => one.Type == FirewallCollectionType.Nat).Select(one => new NatRules { Name = one.Name, Priority = one.Priority, Rules = [.. one.Rules.OfType<NatRule>()] })];
            Application = [.. value.Where(one => one.Rules.OfType<ApplicationRule>().Any()).Select(one => new ApplicationRules { Name = one.Name, Priority = one.Priority, Action = (FirewallRuleAction)one.Action, Rules = [.. one.Rules.OfType<ApplicationRule>()] })];
            Network = [.. value.Where(one => one.Type == FirewallCollectionType.Filter && !one.Rules.All(rule => rule is ApplicationRule)).Select(one => new NetworkRules { Name = one.Name, Priority = one.Priority, Action = (FirewallRuleAction)one.Action, Rules = [.. one.Rules.OfType<NetworkRule>()] })];
        }
    }
}

/// <summary>NAT rules with one priority.</summary>
[Fixed(null, "Dnat", Terraform = "action")]
public sealed record NatRules : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is asked first, 100 to 65,000.</summary>
    [Within(100, 65000)]
    [Maps(Terraform = "priority")]
    public int Priority { get; init; } = 1000;

    [Maps(Terraform = "rule")]
    public IReadOnlyList<NatRule> Rules { get; init; } = [];
}

/// <summary>Network rules with one priority and one answer.</summary>
public sealed record NetworkRules : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is asked first, 100 to 65,000.</summary>
    [Within(100, 65000)]
    [Maps(Terraform = "priority")]
    public int Priority { get; init; } = 1000;

    /// <summary>Allow unless given; Deny for exceptions.</summary>
    [Maps(Terraform = "action")]
    public FirewallRuleAction Action { get; init; } = FirewallRuleAction.Allow;

    [Maps(Terraform = "rule")]
    public IReadOnlyList<NetworkRule> Rules { get; init; } = [];
}

/// <summary>Application rules with one priority and one answer.</summary>
public sealed record ApplicationRules : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is asked first, 100 to 65,000.</summary>
    [Within(100, 65000)]
    [Maps(Terraform = "priority")]
    public int Priority { get; init; } = 1000;

    /// <summary>Allow unless given; Deny for exceptions.</summary>
    [Maps(Terraform = "action")]
    public FirewallRuleAction Action { get; init; } = FirewallRuleAction.Allow;

    [Maps(Terraform = "rule")]
    public IReadOnlyList<ApplicationRule> Rules { get; init; } = [];
}

public enum FirewallRuleAction { Allow, Deny }

/// <summary>Those of <see cref="FirewallRuleAction"/> in the same order, and what NAT rules do.</summary>
internal enum FirewallCollectionAction { Allow, Deny, [Wire("DNAT")] Translate }

internal enum FirewallCollectionType { [Wire("FirewallPolicyFilterRuleCollection")] Filter, [Wire("FirewallPolicyNatRuleCollection")] Nat }

internal sealed record FirewallRuleCollection : Part
{
    [Maps("ruleCollectionType")]
    public FirewallCollectionType Type { get; init; }

    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("priority")]
    public int Priority { get; init; } = 1000;

    [Maps("action.type")]
    public FirewallCollectionAction Action { get; init; }

    [Maps("rules")]
    public IReadOnlyList<FirewallPolicyRule> Rules { get; init; } = [];
}

/// <summary>What the rules of a firewall policy have in common.</summary>
public abstract record FirewallPolicyRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Who calls: addresses, ranges in CIDR form, or <c>*</c>.</summary>
    [Maps("sourceAddresses", Terraform = "source_addresses")]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Who calls, by groups of addresses.</summary>
    [Maps("sourceIpGroups", Terraform = "source_ip_groups")]
    public IReadOnlyList<IpGroup> FromGroups { get; init; } = [];
}

/// <summary>Lets the Internet in to one address behind the firewall.</summary>
[Fixed("ruleType", "NatRule", Discriminates = true)]
public sealed record NatRule : FirewallPolicyRule
{
    [Maps("ipProtocols", Terraform = "protocols")]
    public IReadOnlyList<FirewallProtocol> Protocols { get; init; } = [FirewallProtocol.Tcp];

    /// <summary>The public address of the firewall that is called.</summary>
    [Maps("destinationAddresses[0]", Terraform = "destination_address")]
    public Text? To { get; init; }

    /// <summary>Ports and ranges of them that are called.</summary>
    [Maps("destinationPorts", Terraform = "destination_ports")]
    public IReadOnlyList<string> Ports { get; init; } = [];

    /// <summary>The address behind the firewall.</summary>
    [Maps("translatedAddress", Terraform = "translated_address")]
    public string? TargetAddress { get; init; }

    /// <summary>The name behind the firewall, instead of an address.</summary>
    [Maps("translatedFqdn", Terraform = "translated_fqdn")]
    public Text? TargetName { get; init; }

    /// <summary>The port behind the firewall, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("translatedPort", Terraform = "translated_port", Using = typeof(PortTextConverter))]
    public int TargetPort { get; init; } = 443;
}

/// <summary>Lets traffic pass by address, port and protocol.</summary>
[Fixed("ruleType", "NetworkRule", Discriminates = true)]
public sealed record NetworkRule : FirewallPolicyRule
{
    [Maps("ipProtocols", Terraform = "protocols")]
    public IReadOnlyList<FirewallProtocol> Protocols { get; init; } = [FirewallProtocol.Tcp];

    /// <summary>What is called: addresses, ranges in CIDR form, service tags such as <c>AzureMonitor</c>, or <c>*</c>.</summary>
    [Maps("destinationAddresses", Terraform = "destination_addresses")]
    public IReadOnlyList<string> To { get; init; } = [];

    [Maps("destinationIpGroups", Terraform = "destination_ip_groups")]
    public IReadOnlyList<IpGroup> ToGroups { get; init; } = [];

    /// <summary>Names that are called; the policy's DNS proxy must be on.</summary>
    [Maps("destinationFqdns", Terraform = "destination_fqdns")]
    public IReadOnlyList<string> ToNames { get; init; } = [];

    /// <summary>Ports and ranges of them: <c>443</c>, <c>8000-8080</c>, or <c>*</c>.</summary>
    [Maps("destinationPorts", Terraform = "destination_ports")]
    public IReadOnlyList<string> Ports { get; init; } = ["443"];
}

/// <summary>Lets web requests and SQL pass by the name that they ask for.</summary>
[Fixed("ruleType", "ApplicationRule", Discriminates = true)]
public sealed record ApplicationRule : FirewallPolicyRule
{
    /// <summary>HTTPS at port 443 unless given.</summary>
    [Maps("protocols", Terraform = "protocols")]
    public IReadOnlyList<ApplicationProtocol> Protocols { get; init; } = [ApplicationProtocol.Https];

    /// <summary>Names that may be asked for, with <c>*</c> at the front: <c>*.pypi.org</c>.</summary>
    [Maps("targetFqdns", Terraform = "destination_fqdns")]
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Names that Microsoft keeps together: <c>WindowsUpdate</c>, <c>AzureKubernetesService</c>.</summary>
    [Maps("fqdnTags", Terraform = "destination_fqdn_tags")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whole addresses that may be asked for; Premium alone, and of HTTPS only with <see cref="EndsTls"/>.</summary>
    [Maps("targetUrls", Terraform = "destination_urls")]
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Kinds of web site that Microsoft knows: <c>Gambling</c>.</summary>
    [Maps("webCategories", Terraform = "web_categories")]
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Addresses that may be called, beside the names.</summary>
    [Maps("destinationAddresses", Terraform = "destination_addresses")]
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Looks into TLS, with the policy's certificate; Premium alone.</summary>
    [Maps("terminateTLS", Terraform = "terminate_tls", Absent = false)]
    public bool EndsTls { get; init; }

    /// <summary>Headers that it puts into requests: a tenant that may be signed in to.</summary>
    [Maps("httpHeadersToInsert", Terraform = "http_headers")]
    public IReadOnlyList<InsertedHeader> Headers { get; init; } = [];
}

public enum FirewallProtocol { [Wire("TCP")] Tcp, [Wire("UDP")] Udp, [Wire("ICMP")] Icmp, Any }

/// <summary>A protocol and its port.</summary>
public sealed record ApplicationProtocol : Part
{
    public static ApplicationProtocol Https => new() { Type = ApplicationProtocolType.Https, Port = 443 };
    public static ApplicationProtocol Http => new() { Type = ApplicationProtocolType.Http, Port = 80 };
    public static ApplicationProtocol Sql => new() { Type = ApplicationProtocolType.Sql, Port = 1433 };

    [Maps("protocolType", Terraform = "type")]
    public ApplicationProtocolType Type { get; init; }

    /// <summary>1 to 64,000.</summary>
    [Within(1, 64000)]
    [Maps("port", Terraform = "port")]
    public int Port { get; init; } = 443;
}

public enum ApplicationProtocolType { Https, Http, [Wire("Mssql")] Sql }

/// <summary>A header that a firewall puts into requests.</summary>
public sealed record InsertedHeader : Part
{
    [Maps("headerName", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("headerValue", Terraform = "value")]
    public string Value { get; init; } = "";
}

/// <summary>A port that ARM keeps as text.</summary>
internal sealed class PortTextConverter : Converter<int>
{
    protected override Value ToArm(int value) => Value.Of(value.ToString(CultureInfo.InvariantCulture));
    protected override Value ToTerraform(int value) => Value.Of(value);

    protected override bool TryFromArm(Value value, ReadContext context, out int result)
    {
        result = 0;
        return value is TextValue text && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out result);
    }
}
