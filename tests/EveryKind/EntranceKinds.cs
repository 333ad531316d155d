using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>Gateways for web applications: one said in short, one with every part.</summary>
internal static class EntranceKinds
{
    public static void Define(Architecture entrance, DeploymentEnvironment env)
    {
        var isProduction = env.IsProduction;

        var guard = new NetworkSecurityGroup("entrance")
        {
            Rules = [new SecurityRule { Name = "gateway-manager", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "GatewayManager", ToPorts = "65200-65535" }],
        };
        var edge = new Subnet("edge") { Range = (Cidr)env.Pick("10.64.0.0/26", prod: "10.65.0.0/26"), SecurityGroup = guard };
        var links = new Subnet("links", prefix: 28) { SecurityGroup = guard, PrivateLinkServicePolicies = false };
        new VirtualNetwork("entrance") { AddressSpace = [(Cidr)env.Pick("10.64.0.0/24", prod: "10.65.0.0/24")], Subnets = [edge, links] };

        var vault = new KeyVault("certificates");
        var reader = new UserAssignedIdentity("reader");

        var firewall = new WebApplicationFirewallPolicy("front") { Mode = WafMode.Prevention };
        var strict = new WebApplicationFirewallPolicy("strict") { Mode = WafMode.Prevention };

        // The short way
        new ApplicationGateway("short")
        {
            Subnet = edge, PublicAddress = new PublicIpAddress("short"), Firewall = firewall, MinimumInstances = isProduction ? 2 : 0, MaximumInstances = 4, Identity = ManagedIdentity.Of(reader),
            Certificates = [new GatewayCertificate { Name = "tls", SecretId = $"{vault.Uri}secrets/site-tls" }],
            Sites = [new("site") { Host = "site.contoso.com", Certificate = "tls", Backend = "web.contoso.com", ProbePath = "/health", Firewall = strict }],
        };

        // Every part of one
        new ApplicationGateway("whole")
        {
            Firewall = firewall, MinimumInstances = 1, MaximumInstances = 3, Identity = ManagedIdentity.Of(reader),
            Ciphers = ["TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"], MinimumTls = GatewayTlsVersion.Tls12,
            BuffersRequests = false, BuffersAnswers = false,
            Places = [new() { Name = "gateway", Subnet = edge }],
            PrivateLinks = [new() { Name = "partners", Addresses = [new() { Subnet = links }] }],
            Frontends = [new() { Name = "public", PublicAddress = new PublicIpAddress("whole"), PrivateLink = "partners" }, new() { Name = "private", Subnet = edge, PrivateAddress = isProduction ? "10.65.0.40" : "10.64.0.40" }],
            Ports = [new() { Name = "https" }, new() { Name = "http", Port = 80 }],
            Certificates = [new GatewayCertificate { Name = "tls", SecretId = $"{vault.Uri}secrets/site-tls" }],
            TrustedRoots = [new() { Name = "own", SecretId = $"{vault.Uri}secrets/own-root" }],
            TrustedClients = [new() { Name = "partners", Certificates = "bWFkZSB1cA==" }],
            TlsProfiles = [new() { Name = "partners", TrustedClients = ["partners"], VerifiesIssuer = true, VerifiesRevocation = true, Tls = new() { Policy = "AppGwSslPolicy20220101S" } }],
            Pools = [new() { Name = "web", Hosts = ["web.contoso.com"] }, new() { Name = "machines", Addresses = ["10.0.0.4", "10.0.0.5"] }],
            Probes =
            [
                new() { Name = "health", Path = "/health", EverySeconds = 15, TimeoutSeconds = 10, Failures = 2, MinimumHosts = 1, Answers = ["200-299", "401"], AnswerHolds = "ok" },
                new() { Name = "machines", Host = "machines.contoso.com", Port = 8443 },
            ],
            BackendSettings =
            [
                new() { Name = "web", Probe = "health", DrainSeconds = 30, CookieAffinity = true, CookieName = "sticky", Path = "/v2/" },
                new() { Name = "machines", Probe = "machines", Host = "machines.contoso.com", TrustedRoots = ["own"], DedicatedConnections = true, TimeoutSeconds = 120 },
            ],
            Listeners =
            [
                new()
                {
                    Name = "sites", Frontend = "public", Port = "https", Hosts = ["*.contoso.com", "contoso.com"], RequiresServerName = true, Certificate = "tls", TlsProfile = "partners",
                    Firewall = strict, ErrorPages = [new() { Error = GatewayError.Forbidden, Page = "https://pages.contoso.com/403.html" }],
                },
                new() { Name = "plain", Frontend = "public", Port = "http", Protocol = GatewayProtocol.Http },
                new() { Name = "inside", Frontend = "private", Port = "https", Certificate = "tls" },
            ],
            Redirects = [new() { Name = "to-https", TargetListener = "sites" }, new() { Name = "away", Kind = RedirectKind.Found, Target = "https://www.contoso.com", KeepsPath = false, KeepsQuery = false }],
            Rewrites =
            [
                new()
                {
                    Name = "headers",
                    Rules =
                    [
                        new() { Name = "hsts", ResponseHeaders = [new() { Name = "Strict-Transport-Security", Value = "max-age=31536000" }], RequestHeaders = [new() { Name = "X-Original", Value = "{var_uri_path}" }] },
                        new() { Name = "old", Sequence = 200, Conditions = [new() { Variable = "var_uri_path", Pattern = "^/old/(.*)", IgnoresCase = true }], Path = "/new/{var_uri_path_1}", Reroutes = true },
                    ],
                },
            ],
            PathMaps =
            [
                new()
                {
                    Name = "paths", Pool = "web", Settings = "web", Rewrite = "headers",
                    Paths = [new() { Name = "api", Paths = ["/api/*"], Pool = "machines", Settings = "machines", Firewall = strict }, new() { Name = "away", Paths = ["/shop/*"], Redirect = "away" }],
                },
            ],
            Rules =
            [
                new() { Name = "sites", Listener = "sites", PathMap = "paths" },
                new() { Name = "plain", Listener = "plain", Redirect = "to-https", Priority = 200 },
                new() { Name = "inside", Listener = "inside", Pool = "web", Settings = "web", Rewrite = "headers", Priority = 300, Distribution = isProduction ? "shared" : null },
            ],
            Distributions = isProduction ? [new() { Name = "shared", Shares = [new() { Name = "web", Pool = "web", Weight = 80 }, new() { Name = "machines", Pool = "machines", Weight = 20 }] }] : [],
            ErrorPages = [new() { Error = GatewayError.BadGateway, Page = "https://pages.contoso.com/502.html" }],
        };
    }
}
