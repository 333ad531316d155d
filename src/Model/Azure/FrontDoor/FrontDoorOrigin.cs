using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An application behind Front Door.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/origingroups/origins</remarks>
[AzureResource("Microsoft.Cdn/profiles/originGroups/origins", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_origin")]
[Service("Front Door origin", "An application behind Front Door", Deep = true, Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/origin")]
[Without(Traits.Any)]
[Named("", 1, 90, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorOriginGroup), "cdn_frontdoor_origin_group_id")]
public sealed class FrontDoorOrigin(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorOriginGroup>(name, new(file, line, expression))
{
    /// <summary>Where it is called: a host name, or an address.</summary>
    [Maps("properties.hostName", Needed = true, Terraform = "host_name")]
    public Text? Host { get; init; }

    /// <summary>The name that it is asked for; <see cref="Host"/> unless given. App Service and others answer to their own name alone.</summary>
    [Maps("properties.originHostHeader", Terraform = "origin_host_header")]
    public Text? HostHeader { get => field ?? Host; init; }

    /// <summary>Reaches it over a private link, so that it needs no public address; Premium alone. The origin's owner approves.</summary>
    [Maps("properties.sharedPrivateLinkResource", Terraform = "private_link")]
    public FrontDoorPrivateLink? PrivateLink { get; init; }

    [Within(1, 65535)]
    [Maps("properties.httpPort", Terraform = "http_port")]
    public int HttpPort { get; init; } = 80;

    [Within(1, 65535)]
    [Maps("properties.httpsPort", Terraform = "https_port")]
    public int HttpsPort { get; init; } = 443;

    /// <summary>The lowest gets calls as long as it is well, 1 to 5.</summary>
    [Within(1, 5)]
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; } = 1;

    /// <summary>Its share among origins of the same priority, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("properties.weight", Terraform = "weight")]
    public int Weight { get; init; } = 500;

    [Maps("properties.enabledState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Trusts only a certificate that bears the name it asks for; needed with a private link.</summary>
    [Maps("properties.enforceCertificateNameCheck", Terraform = "certificate_name_check_enabled", Absent = true)]
    public bool ChecksCertificateName { get; init; } = true;
}

/// <summary>A private link from Front Door to an origin.</summary>
public sealed record FrontDoorPrivateLink : Part
{
    /// <summary>The service, or the private link service before a load balancer.</summary>
    [Maps("privateLink.id", Terraform = "private_link_target_id")]
    public IPrivateLinkTarget? Target { get; init; }

    /// <summary>The target's region, or the nearest that Front Door has private links in; the target's unless given.</summary>
    [Maps("privateLinkLocation", Terraform = "location")]
    public Region? Location { get => field ?? (Target as RegionalResource)?.Location; init; }

    /// <summary>The part of the service: <c>sites</c>, <c>blob</c>, <c>web</c>, <c>managedEnvironments</c>; none for a private link service. The first that the service's class names.</summary>
    [Maps("groupId", Terraform = "target_type")]
    public string? PartOfService { get => field ?? (Target as AzureResource)?.Shape.PrivateLinks.FirstOrDefault()?.Group; init; }

    /// <summary>What the owner reads who approves it.</summary>
    [Maps("requestMessage", Terraform = "request_message")]
    public string Request { get; init; } = "Front Door";
}
