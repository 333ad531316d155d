namespace AiFactory.Model.Azure;

/// <summary>A web application that a gateway publishes: over HTTPS where it has a certificate, with a redirect from HTTP.</summary>
public sealed class GatewaySite(string name)
{
    internal const string Frontend = "public";
    private const string Https = "https";
    private const string Http = "http";

    /// <summary>Short; its listeners, pool, probe and rules are called after it.</summary>
    public string Name { get; } = name;

    /// <summary>The name that people type; every name when null.</summary>
    public string? Host { get; init; }

    /// <summary>The name of the certificate among the gateway's; without one the site is published unencrypted.</summary>
    public string? Certificate { get; init; }

    /// <summary>The host name of the application behind it.</summary>
    public required Text Backend { get; init; }

    /// <summary>What the gateway asks to learn whether the application is well.</summary>
    public string ProbePath { get; init; } = "/";

    /// <summary>Seconds until the gateway gives up on an answer, 1 to 86,400.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>What its requests must pass, where that is not the gateway's <see cref="ApplicationGateway.Firewall"/>.</summary>
    public WebApplicationFirewallPolicy? Firewall { get; init; }

    private bool IsEncrypted => Certificate is not null;

    internal IEnumerable<GatewayPort> Ports => IsEncrypted ? [new GatewayPort { Name = Https, Port = 443 }, HttpPort] : [HttpPort];

    private static GatewayPort HttpPort => new() { Name = Http, Port = 80 };

    internal GatewayPool Pool => new() { Name = Name, Hosts = [Backend] };

    internal GatewayBackendSettings Settings => new() { Name = Name, TimeoutSeconds = TimeoutSeconds, Probe = Name };

    internal GatewayProbe Probe => new() { Name = Name, Path = ProbePath };

    internal IEnumerable<GatewayListener> Listeners => IsEncrypted
        ? [new GatewayListener { Name = $"{Name}-{Https}", Frontend = Frontend, Port = Https, Protocol = GatewayProtocol.Https, Host = Host, RequiresServerName = Host is not null, Certificate = Certificate, Firewall = Firewall }, HttpListener]
        : [HttpListener];

    private GatewayListener HttpListener => new() { Name = $"{Name}-{Http}", Frontend = Frontend, Port = Http, Protocol = GatewayProtocol.Http, Host = Host, Firewall = Firewall };

    internal IEnumerable<GatewayRedirect> Redirects => IsEncrypted ? [new GatewayRedirect { Name = $"{Name}-to-{Https}", TargetListener = $"{Name}-{Https}" }] : [];

    /// <param name="index">Its place among the gateway's sites: rules with a name of their own come before those without.</param>
    internal IEnumerable<GatewayRule> Rules(int index)
    {
        var priority = (Host is null ? 10_000 : 100) + 20 * index;
        yield return new GatewayRule { Name = $"{Name}-{(IsEncrypted ? Https : Http)}", Priority = priority, Listener = $"{Name}-{(IsEncrypted ? Https : Http)}", Pool = Name, Settings = Name };
        if (IsEncrypted) yield return new GatewayRule { Name = $"{Name}-{Http}", Priority = priority + 10, Listener = $"{Name}-{Http}", Redirect = $"{Name}-to-{Https}" };
    }
}
