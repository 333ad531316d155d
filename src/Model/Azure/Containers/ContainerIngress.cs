using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>How a container app is called.</summary>
public sealed record ContainerIngress : Part
{
    /// <summary>The port that the container listens at, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("targetPort", Terraform = "target_port")]
    public int Port { get; init; } = 8080;

    /// <summary>Takes calls from outside of the environment: from the network of an internal one, from the Internet of a public one.</summary>
    [Maps("external", Terraform = "external_enabled", Absent = false)]
    public bool External { get; init; }

    [Maps("transport", Terraform = "transport")]
    public ContainerTransport Transport { get; init; } = ContainerTransport.Auto;

    /// <summary>Answers HTTP too, instead of redirecting to HTTPS.</summary>
    [Maps("allowInsecure", Terraform = "allow_insecure_connections", Absent = false)]
    public bool PlainHttp { get; init; }

    /// <summary>Whether callers show a certificate of their own.</summary>
    [Maps("clientCertificateMode", Terraform = "client_certificate_mode")]
    public ContainerCertificates? ClientCertificates { get; init; }

    /// <summary>For TCP: the port that callers use; that of the container when null. In a network of one's own only.</summary>
    [Within(1, 65535)]
    [Maps("exposedPort", Terraform = "exposed_port")]
    public int? ExposedPort { get; init; }

    /// <summary>Names of one's own that it is called by. Each needs a TXT record <c>asuid.name</c> first, which proves that it is yours.</summary>
    [Maps("customDomains")]
    public IReadOnlyList<ContainerDomain> Domains { get; init; } = [];

    /// <summary>Who may call; all are either allowed or denied. Everyone may when it is empty.</summary>
    [Maps("ipSecurityRestrictions", Terraform = "ip_security_restriction")]
    public IReadOnlyList<ContainerRestriction> Restrictions { get; init; } = [];

    /// <summary>Pages of which other sites may call it from a browser.</summary>
    [Maps("corsPolicy", Terraform = "cors")]
    public ContainerCors? Cors { get; init; }

    /// <summary>Sends a person to the same copy again, with a cookie. Null is Azure's default, off; for one version at a time.</summary>
    [Maps("stickySessions.affinity=sticky|none", Azapi = true)]
    public bool? SessionAffinity { get; init; }

    /// <summary>Who gets how much of the calls; the latest version all of them unless given.</summary>
    [Maps("traffic", Terraform = "traffic_weight")]
    public IReadOnlyList<TrafficShare> Traffic { get; init; } = [new()];
}

public enum ContainerTransport { [Wire("auto")] Auto, [Wire("http")] Http, [Wire("http2")] Http2, [Wire("tcp")] Tcp }
public enum ContainerCertificates { [Wire("ignore")] Ignored, [Wire("accept")] Accepted, [Wire("require")] Required }

/// <summary>A name of one's own that a container app is called by.</summary>
public sealed record ContainerDomain : Part
{
    /// <summary>The whole name: <c>chat.contoso.com</c>.</summary>
    [Maps("name", Terraform = "name", CreateOnly = true)]
    public string Name { get; init; } = "";

    /// <summary>Whether callers get a certificate for that name.</summary>
    [Maps("bindingType", Terraform = "certificate_binding_type", CreateOnly = true)]
    public ContainerBinding Binding { get; init; } = ContainerBinding.SniEnabled;

    /// <summary>The id of a certificate in the environment: <c>$"{environment.IdOutput}/certificates/contoso"</c>.</summary>
    [Maps("certificateId", Terraform = "container_app_environment_certificate_id", CreateOnly = true)]
    public Text? Certificate { get; init; }
}

/// <summary>With the certificate of the name; without any; or with one that Azure makes once it can.</summary>
public enum ContainerBinding { SniEnabled, Disabled, Auto }

/// <summary>A part of the calls.</summary>
public sealed record TrafficShare : Part
{
    /// <summary>Per cent, 0 to 100; all shares make 100.</summary>
    [Within(0, 100)]
    [Maps("weight", Terraform = "percentage")]
    public int Percent { get; init; } = 100;

    [Maps("latestRevision", Terraform = "latest_revision", Absent = false)]
    public bool Latest { get; init; } = true;

    /// <summary>The version by its <see cref="ContainerApp.RevisionSuffix"/>, where it is not the latest.</summary>
    [Maps("revisionName", Terraform = "revision_suffix", Using = typeof(RevisionCodec))]
    public string? Revision { get; init; }

    /// <summary>A name under which this version can be called by itself.</summary>
    [Maps("label", Terraform = "label")]
    public string? Label { get; init; }
}

/// <summary>A range of addresses that may call, or that may not.</summary>
public sealed record ContainerRestriction : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("ipAddressRange", Terraform = "ip_address_range")]
    public Cidr Range { get; init; } = "0.0.0.0/0";

    [Maps("action", Terraform = "action")]
    public NetworkAction Action { get; init; } = NetworkAction.Allow;

    [Maps("description", Terraform = "description")]
    public string? Description { get; init; }
}

/// <summary>What a browser may do for pages of other sites.</summary>
public sealed record ContainerCors : Part
{
    /// <summary>With their scheme: <c>https://portal.contoso.com</c>.</summary>
    [Maps("allowedOrigins", Terraform = "allowed_origins")]
    public IReadOnlyList<string> Origins { get; init; } = [];

    [Maps("allowedMethods", Terraform = "allowed_methods")]
    public IReadOnlyList<string> Methods { get; init; } = [];

    [Maps("allowedHeaders", Terraform = "allowed_headers")]
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Headers of the answer that the page may read.</summary>
    [Maps("exposeHeaders", Terraform = "exposed_headers")]
    public IReadOnlyList<string> ExposedHeaders { get; init; } = [];

    /// <summary>Lets the browser send cookies along.</summary>
    [Maps("allowCredentials", Terraform = "allow_credentials_enabled")]
    public bool Credentials { get; init; }

    /// <summary>Seconds that the browser may remember this.</summary>
    [Maps("maxAge", Terraform = "max_age_in_seconds")]
    public int? MaximumAgeSeconds { get; init; }
}

/// <summary>A version of an app: ARM has its whole name, azurerm what follows the app's.</summary>
internal sealed class RevisionCodec : Codec
{
    public override Value? Write(object? value, WriteContext context) => Value.Of(context.Wire == Wire.Arm ? Start(context.Owner) + value : (string)value!);

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        var start = Start(context.Owner);
        result = value is TextValue { Text: var name } && name.StartsWith(start, StringComparison.Ordinal) ? name.Substring(start.Length) : null;
        return result is not null;
    }

    private static string Start(AzureResource? app) => $"{app?.AzureName}--";
}
