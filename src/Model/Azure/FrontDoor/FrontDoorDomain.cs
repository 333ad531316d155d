using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A host name of one's own at Front Door. Who runs its DNS proves that it is theirs with the <see cref="ValidationToken"/>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/customdomains</remarks>
[AzureResource("Microsoft.Cdn/profiles/customDomains", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_custom_domain")]
[Service("Front Door domain", "A host name of one's own at Front Door", Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/domain")]
[Without(Traits.Any)]
[Named("", 2, 260, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorProfile), "cdn_frontdoor_profile_id")]
[RequiredBlock("tls")]
public sealed class FrontDoorDomain(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorProfile>(name, new(file, line, expression)), IFrontDoorHost
{
    /// <summary>As people type it: <c>chat.contoso.com</c>.</summary>
    [Maps("properties.hostName", Needed = true, Terraform = "host_name", CreateOnly = true)]
    public string? Host { get; init; }

    /// <summary>Whether Microsoft makes and renews the certificate, which is ours, or one's own is used.</summary>
    [Maps("properties.tlsSettings.certificateType", Terraform = "tls.certificate_type")]
    public FrontDoorCertificate Certificate { get; init; } = FrontDoorCertificate.Managed;

    /// <summary>The oldest TLS that it speaks.</summary>
    [Maps("properties.tlsSettings.minimumTlsVersion", Terraform = "tls.minimum_tls_version")]
    public FrontDoorTls MinimumTls { get; init; } = FrontDoorTls.Tls12;

    /// <summary>The id of the profile's secret that leads to a certificate of one's own.</summary>
    [Maps("properties.tlsSettings.secret.id", Terraform = "tls.cdn_frontdoor_secret_id")]
    public Text? Secret { get; init; }

    /// <summary>The id of the public DNS zone, where that is in Azure.</summary>
    [Maps("properties.azureDnsZone.id", Terraform = "dns_zone_id")]
    public Text? DnsZone { get; init; }

    /// <summary>What must stand in the domain's DNS, under <c>_dnsauth</c>, for Microsoft to believe whose it is.</summary>
    public Output ValidationToken => new(this, "properties.validationProperties.validationToken", "validation_token");
}

public enum FrontDoorCertificate { [Wire("ManagedCertificate")] Managed, [Wire("CustomerCertificate")] Own }
public enum FrontDoorTls { [Wire("TLS12")] Tls12, [Wire("TLS10")] Tls10 }
