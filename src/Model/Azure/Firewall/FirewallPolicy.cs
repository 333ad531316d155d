using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What firewalls let through: rules in groups, and what they do about threats, names and encryption.</summary>
/// <remarks>Several firewalls may follow one policy, and a policy may refine a <see cref="Base"/>. Source: https://learn.microsoft.com/azure/templates/microsoft.network/firewallpolicies</remarks>
[AzureResource("Microsoft.Network/firewallPolicies", "2025-07-01", Terraform = "azurerm_firewall_policy")]
[Service("Firewall policy", "What firewalls let through, and what they do about threats", Deep = true, Icon = "firewall-policy", Source = "https://learn.microsoft.com/azure/firewall-manager/policy-overview")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("afwp", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class FirewallPolicy(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>What its firewalls can do; theirs must be the same.</summary>
    [Maps("properties.sku.tier", Terraform = "sku", CreateOnly = true)]
    public FirewallTier Tier { get; init; } = FirewallTier.Standard;

    /// <summary>A policy whose rules come before these: that of a whole company. It must lie in the same region.</summary>
    [Maps("properties.basePolicy.id", Terraform = "base_policy_id")]
    public FirewallPolicy? Base { get; init; }

    /// <summary>What happens to traffic with addresses and names that Microsoft knows as malicious. Azure's default is Alert; ours is Deny. Basic firewalls know Alert alone.</summary>
    [Maps("properties.threatIntelMode", Terraform = "threat_intelligence_mode")]
    public ThreatIntelligence? Threats { get => field ?? (Tier == FirewallTier.Basic ? ThreatIntelligence.Alert : ThreatIntelligence.Deny); init; }

    /// <summary>Addresses and ranges that are let through though they are known as malicious.</summary>
    [Maps("properties.threatIntelWhitelist.ipAddresses", Terraform = "threat_intelligence_allowlist.ip_addresses")]
    public IReadOnlyList<string> TrustedAddresses { get; init; } = [];

    /// <summary>Names that are let through though they are known as malicious.</summary>
    [Maps("properties.threatIntelWhitelist.fqdns", Terraform = "threat_intelligence_allowlist.fqdns")]
    public IReadOnlyList<string> TrustedNames { get; init; } = [];

    /// <summary>Answers questions about names for the machines behind it, which network rules with names need. Azure's default is off.</summary>
    [Maps("properties.dnsSettings.enableProxy", Terraform = "dns.proxy_enabled")]
    public bool? DnsProxy { get; init; }

    /// <summary>Who is asked about names, in this order; Azure's own when empty.</summary>
    [Maps("properties.dnsSettings.servers", Terraform = "dns.servers", Ordered = true)]
    public IReadOnlyList<string> DnsServers { get; init; } = [];

    /// <summary>Looks for known attacks in traffic; Premium alone.</summary>
    [Maps("properties.intrusionDetection", Terraform = "intrusion_detection")]
    public IntrusionDetection? IntrusionDetection { get; init; }

    /// <summary>The certificate that it signs its own with, to look into TLS; Premium alone. It stays in a key vault.</summary>
    [Maps("properties.transportSecurity.certificateAuthority", Terraform = "tls_certificate")]
    public FirewallCertificate? TlsInspection { get; init; }

    /// <summary>Takes calls as a web proxy that clients are told of, beside the traffic that routes bring.</summary>
    [Maps("properties.explicitProxy", Terraform = "explicit_proxy")]
    public ExplicitProxy? Proxy { get; init; }

    /// <summary>Where it counts how rules are used.</summary>
    [Maps("properties.insights", Terraform = "insights")]
    public FirewallInsights? Insights { get; init; }

    /// <summary>Ranges whose traffic keeps its address, as inside of the company; those for private use unless given.</summary>
    [Maps("properties.snat.privateRanges", Terraform = "private_ip_ranges")]
    public IReadOnlyList<string> PrivateRanges { get; init; } = [];

    /// <summary>Learns from a Route Server which ranges are private. Azure's default is off.</summary>
    [Maps("properties.snat.autoLearnPrivateRanges=Enabled|Disabled", Terraform = "auto_learn_private_ranges_enabled")]
    public bool? LearnsPrivateRanges { get; init; }

    /// <summary>Lets SQL be filtered in the mode in which clients are redirected to a node. Azure's default is off.</summary>
    [Maps("properties.sql.allowSqlRedirect", Terraform = "sql_redirect_allowed")]
    public bool? SqlRedirect { get; init; }

    /// <summary>Who fetches the certificate of <see cref="TlsInspection"/>; user-assigned, as Azure knows no other here.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    [Children]
    public IReadOnlyList<FirewallRuleGroup> Groups { get; init => field = value.AdoptedBy(this); } = [];
}

/// <summary>How a firewall looks for known attacks.</summary>
public sealed record IntrusionDetection : Part
{
    /// <summary>Whether attacks are stopped or only reported. Azure's default is off; ours is Deny.</summary>
    [Maps("mode", Terraform = "mode")]
    public ThreatIntelligence Mode { get; init; } = ThreatIntelligence.Deny;

    /// <summary>Signatures that are treated otherwise than <see cref="Mode"/> says.</summary>
    [Maps("configuration.signatureOverrides", Terraform = "signature_overrides")]
    public IReadOnlyList<SignatureOverride> Overrides { get; init; } = [];

    /// <summary>Traffic that is not looked at.</summary>
    [Maps("configuration.bypassTrafficSettings", Terraform = "traffic_bypass")]
    public IReadOnlyList<IntrusionBypass> Bypass { get; init; } = [];

    /// <summary>Ranges that count as inside; those for private use unless given.</summary>
    [Maps("configuration.privateRanges", Terraform = "private_ranges")]
    public IReadOnlyList<string> PrivateRanges { get; init; } = [];
}

/// <summary>An attack's signature that is treated otherwise.</summary>
public sealed record SignatureOverride : Part
{
    /// <summary>The number of the signature: <c>2024897</c>.</summary>
    [Maps("id", Terraform = "id")]
    public string Signature { get; init; } = "";

    [Maps("mode", Terraform = "state")]
    public ThreatIntelligence Mode { get; init; } = ThreatIntelligence.Alert;
}

/// <summary>Traffic that is not looked at for attacks.</summary>
public sealed record IntrusionBypass : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("description", Terraform = "description")]
    public string? Description { get; init; }

    [Maps("protocol", Terraform = "protocol")]
    public BypassProtocol Protocol { get; init; } = BypassProtocol.Any;

    [Maps("sourceAddresses", Terraform = "source_addresses")]
    public IReadOnlyList<string> From { get; init; } = [];

    [Maps("sourceIpGroups", Terraform = "source_ip_groups")]
    public IReadOnlyList<IpGroup> FromGroups { get; init; } = [];

    [Maps("destinationAddresses", Terraform = "destination_addresses")]
    public IReadOnlyList<string> To { get; init; } = [];

    [Maps("destinationIpGroups", Terraform = "destination_ip_groups")]
    public IReadOnlyList<IpGroup> ToGroups { get; init; } = [];

    /// <summary>Ports and ranges of them, or <c>*</c>.</summary>
    [Maps("destinationPorts", Terraform = "destination_ports")]
    public IReadOnlyList<string> Ports { get; init; } = [];
}

/// <summary>A certificate that stays in a key vault.</summary>
public sealed record FirewallCertificate : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The secret's address, without a version so that a renewed certificate is picked up: <c>$"{vault.Uri}secrets/inspection"</c>.</summary>
    [Maps("keyVaultSecretId", Terraform = "key_vault_secret_id")]
    public Text Address { get; init; } = "";
}

/// <summary>The firewall as a web proxy that clients are told of.</summary>
public sealed record ExplicitProxy : Part
{
    [Maps("enableExplicitProxy", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>The port that it takes HTTP at, 0 to 35,536.</summary>
    [Within(0, 35536)]
    [Maps("httpPort", Terraform = "http_port")]
    public int? HttpPort { get; init; }

    /// <summary>The port that it takes HTTPS at, 0 to 35,536.</summary>
    [Within(0, 35536)]
    [Maps("httpsPort", Terraform = "https_port")]
    public int? HttpsPort { get; init; }

    /// <summary>Gives clients a file that says what goes through the proxy.</summary>
    [Maps("enablePacFile", Terraform = "enable_pac_file")]
    public bool? OffersFile { get; init; }

    [Within(0, 35536)]
    [Maps("pacFilePort", Terraform = "pac_file_port")]
    public int? FilePort { get; init; }

    /// <summary>Where the file is: the address of a blob. One with a signature in it is a secret; keep it out of the model.</summary>
    [Maps("pacFile", Terraform = "pac_file")]
    public Text? File { get; init; }
}

/// <summary>Where a policy counts how its rules are used.</summary>
public sealed record FirewallInsights : Part
{
    [Maps("isEnabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>For firewalls in regions without a workspace of their own among <see cref="Regional"/>.</summary>
    [Maps("logAnalyticsResources.defaultWorkspaceId.id", Terraform = "default_log_analytics_workspace_id")]
    public LogAnalyticsWorkspace? Workspace { get; init; }

    /// <summary>Days that figures are kept, 1 to 365; as long as the workspace keeps them when null.</summary>
    [Within(1, 365)]
    [Maps("retentionDays", Terraform = "retention_in_days")]
    public int? Days { get; init; }

    [Maps("logAnalyticsResources.workspaces", Terraform = "log_analytics_workspace")]
    public IReadOnlyList<RegionalWorkspace> Regional { get; init; } = [];
}

/// <summary>The workspace for the firewalls of one region.</summary>
public sealed record RegionalWorkspace : Part
{
    [Maps("region", Terraform = "firewall_location")]
    public Region Region { get; init; } = Region.SwedenCentral;

    [Maps("workspaceId.id", Terraform = "id")]
    public LogAnalyticsWorkspace? Workspace { get; init; }
}

public enum BypassProtocol { [Wire("TCP")] Tcp, [Wire("UDP")] Udp, [Wire("ICMP")] Icmp, [Wire("ANY")] Any }
