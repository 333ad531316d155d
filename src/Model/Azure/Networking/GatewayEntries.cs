using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where the gateway's instances lie.</summary>
public sealed record GatewayPlace : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }
}

/// <summary>An address that the gateway answers at: a public one, or one of a subnet.</summary>
public sealed record GatewayFrontend : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>The address in the subnet, fixed: sizes of version 2 take no other.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public string? PrivateAddress { get; init; }

    /// <summary>Whether the private address is fixed; as <see cref="PrivateAddress"/> says, unless given.</summary>
    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation? PrivateAllocation { get => field ?? (PrivateAddress is null ? null : AddressAllocation.Static); init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.PrivateLinks"/>, through which private endpoints of others lead to this address.</summary>
    [Maps("properties.privateLinkConfiguration.id", Terraform = "private_link_configuration_name", Within = "privateLinkConfigurations")]
    public string? PrivateLink { get; init; }
}

/// <summary>A port that the gateway answers at.</summary>
public sealed record GatewayPort : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>1 to 64,999.</summary>
    [Within(1, 64999)]
    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;
}

/// <summary>A certificate that the gateway fetches from a key vault.</summary>
public sealed record GatewayCertificate : Part
{
    [Maps("name", Terraform = "name")]
    public required string Name { get; init; }

    /// <summary>The secret's address without a version, so that a renewed certificate is picked up.</summary>
    [Maps("properties.keyVaultSecretId", Terraform = "key_vault_secret_id")]
    public required Text SecretId { get; init; }
}

/// <summary>An authority whose certificates the gateway trusts at backends; those that the public trusts need none.</summary>
public sealed record GatewayTrustedRoot : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Where the certificate lies in a key vault, without a version.</summary>
    [Maps("properties.keyVaultSecretId", Terraform = "key_vault_secret_id")]
    public Text? SecretId { get; init; }

    /// <summary>The certificate itself, in base 64, without its private key; unless it lies in a key vault.</summary>
    [Maps("properties.data", Terraform = "data")]
    public Text? Certificate { get; init; }
}

/// <summary>An authority whose certificates callers may show.</summary>
public sealed record GatewayTrustedClient : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The chain of its certificates, in base 64, without private keys.</summary>
    [Maps("properties.data", Terraform = "data")]
    public Text? Certificates { get; init; }
}

/// <summary>A page that people see in the place of an error.</summary>
public sealed record GatewayErrorPage : Part
{
    [Maps("statusCode", Terraform = "status_code")]
    public GatewayError Error { get; init; } = GatewayError.BadGateway;

    /// <summary>Where the page is, publicly readable: <c>https://st.blob.core.windows.net/pages/502.html</c>.</summary>
    [Maps("customErrorPageUrl", Terraform = "custom_error_page_url")]
    public Text? Page { get; init; }
}

/// <summary>The errors that can have a page of their own.</summary>
public enum GatewayError
{
    [Wire("HttpStatus400")] BadRequest,
    [Wire("HttpStatus403")] Forbidden,
    [Wire("HttpStatus404")] NotFound,
    [Wire("HttpStatus405")] MethodNotAllowed,
    [Wire("HttpStatus408")] Timeout,
    [Wire("HttpStatus500")] ServerError,
    [Wire("HttpStatus502")] BadGateway,
    [Wire("HttpStatus503")] Unavailable,
    [Wire("HttpStatus504")] GatewayTimeout,
}

/// <summary>What the gateway listens to.</summary>
public sealed record GatewayListener : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Frontends"/>.</summary>
    [Maps("properties.frontendIPConfiguration.id", Terraform = "frontend_ip_configuration_name", Within = "frontendIPConfigurations")]
    public string Frontend { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Ports"/>.</summary>
    [Maps("properties.frontendPort.id", Terraform = "frontend_port_name", Within = "frontendPorts")]
    public string Port { get; init; } = "";

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    /// <summary>The one name that it answers under; any when null and <see cref="Hosts"/> is empty.</summary>
    [Maps("properties.hostName", Terraform = "host_name")]
    public string? Host { get; init; }

    /// <summary>Several names that it answers under, at most 5, with <c>*</c> for any letters and <c>?</c> for one.</summary>
    [Maps("properties.hostNames", Terraform = "host_names")]
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Chooses the certificate by the name that the caller asks for: needed where several hosts share a port.</summary>
    [Maps("properties.requireServerNameIndication", Terraform = "require_sni", Absent = false)]
    public bool RequiresServerName { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Certificates"/>; needed for HTTPS.</summary>
    [Maps("properties.sslCertificate.id", Terraform = "ssl_certificate_name", Within = "sslCertificates")]
    public string? Certificate { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.TlsProfiles"/>, where it speaks TLS in another way than the gateway.</summary>
    [Maps("properties.sslProfile.id", Terraform = "ssl_profile_name", Within = "sslProfiles")]
    public string? TlsProfile { get; init; }

    /// <summary>What its requests must pass, instead of the gateway's own.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public WebApplicationFirewallPolicy? Firewall { get; init; }

    /// <summary>Pages of its own in the place of errors.</summary>
    [Maps("properties.customErrorConfigurations", Terraform = "custom_error_configuration")]
    public IReadOnlyList<GatewayErrorPage> ErrorPages { get; init; } = [];
}

/// <summary>How listeners speak TLS, and which callers they ask for a certificate.</summary>
public sealed record GatewayTlsProfile : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Versions and ciphers; those of the gateway when null.</summary>
    [Maps("properties.sslPolicy", Terraform = "ssl_policy")]
    public GatewayTls? Tls { get; init; }

    /// <summary>Names of <see cref="ApplicationGateway.TrustedClients"/>: callers must show a certificate of one of them. None need where empty.</summary>
    [Maps("properties.trustedClientCertificates[].id", Terraform = "trusted_client_certificate_names", Within = "trustedClientCertificates")]
    public IReadOnlyList<string> TrustedClients { get; init; } = [];

    /// <summary>Demands that the caller's certificate was issued by the very authority. Null is Azure's default, off.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientCertIssuerDN", Terraform = "verify_client_cert_issuer_dn")]
    public bool? VerifiesIssuer { get; init; }

    /// <summary>Asks the authority whether the caller's certificate was taken back. Null is Azure's default, off.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientRevocation=OCSP|None", Terraform = "verify_client_certificate_revocation=OCSP|None")]
    public bool? VerifiesRevocation { get; init; }

    /// <summary>Whether a wrong certificate is turned away, or the backend decides. Null is Azure's default, turned away.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientAuthMode", Azapi = true)]
    public GatewayClientCheck? Check { get; init; }
}

public enum GatewayClientCheck { Strict, Passthrough }

/// <summary>Versions and ciphers of TLS: by the name of one of Azure's own policies, or one by one.</summary>
public sealed record GatewayTls : Part
{
    /// <summary>Azure's policy: <c>AppGwSslPolicy20220101S</c>.</summary>
    [Maps("policyName", Terraform = "policy_name")]
    public string? Policy { get; init; }

    [Maps("minProtocolVersion", Terraform = "min_protocol_version")]
    public GatewayTlsVersion? Minimum { get; init; }

    /// <summary>As <c>TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384</c>, the best first.</summary>
    [Maps("cipherSuites", Terraform = "cipher_suites", Ordered = true)]
    public IReadOnlyList<string> Ciphers { get; init; } = [];

    /// <summary>As the rest says, unless given.</summary>
    [Maps("policyType", Terraform = "policy_type")]
    public GatewayTlsKind Kind { get => _kind ?? (Policy is null ? GatewayTlsKind.CustomV2 : GatewayTlsKind.Predefined); init => _kind = value; }

    private readonly GatewayTlsKind? _kind;
}

/// <summary>One of Azure's policies; or one's own, which in its second version knows TLS 1.3.</summary>
public enum GatewayTlsKind { Predefined, Custom, CustomV2 }
public enum GatewayTlsVersion { [Wire("TLSv1_0")] Tls10, [Wire("TLSv1_1")] Tls11, [Wire("TLSv1_2")] Tls12, [Wire("TLSv1_3")] Tls13 }

/// <summary>Lets private endpoints of others lead to a frontend.</summary>
public sealed record GatewayPrivateLink : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Addresses that such calls come from, at most 8; the first is the primary one.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration")]
    public IReadOnlyList<GatewayPrivateLinkAddress> Addresses { get; init; } = [];
}

/// <summary>An address that calls through private endpoints come from.</summary>
public sealed record GatewayPrivateLinkAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "primary";

    /// <summary>A subnet of the gateway's network, other than its own.</summary>
    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    [Maps("properties.primary", Terraform = "primary", Absent = false)]
    public bool Primary { get; init; } = true;

    /// <summary>The address itself, fixed; Azure takes a free one when null.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public Cidr? Address { get; init; }

    /// <summary>Whether it is fixed; as <see cref="Address"/> says, unless given.</summary>
    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation Allocation { get => _allocation ?? (Address is null ? AddressAllocation.Dynamic : AddressAllocation.Static); init => _allocation = value; }

    private readonly AddressAllocation? _allocation;
}
