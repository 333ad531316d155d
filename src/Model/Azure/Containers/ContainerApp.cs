using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An application in containers that scales by itself, without a cluster to look after.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.app/containerapps</remarks>
[AzureResource("Microsoft.App/containerApps", "2025-07-01", Terraform = "azurerm_container_app")]
[Service("Container app", "Runs containers that scale by themselves, without a cluster to look after", Icon = "container-apps", Source = "https://learn.microsoft.com/azure/container-apps/overview")]
[Without(Traits.PrivateLink | Traits.Keys | Traits.Grants | Traits.Zones)]
[Named("ca", 2, 32, NameCharacters.LowerAlphanumericHyphen, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Diagnostics(Logs = false)]
public sealed class ContainerApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression)), IPublicEndpoint, INetworkInjected, IHasIdentity
{
    /// <summary>What it shares with other apps.</summary>
    [Maps("properties.environmentId", Or = "properties.managedEnvironmentId", Needed = true, Terraform = "container_app_environment_id", CreateOnly = true)]
    public ContainerAppsEnvironment? Environment { get; init; }

    /// <summary>The environment's region, always.</summary>
    [Maps("location", CreateOnly = true)]
    public Region Location { get => field ?? Environment?.Location ?? Group.Location; init; }

    /// <summary>The machines that it runs on, by their name in the environment; null in an environment of the older kind.</summary>
    [Maps("properties.workloadProfileName", Terraform = "workload_profile_name")]
    public string? WorkloadProfile { get; init; } = "Consumption";

    /// <summary>Whether versions run beside one another.</summary>
    [Maps("properties.configuration.activeRevisionsMode", Terraform = "revision_mode")]
    public RevisionMode Revisions { get; init; } = RevisionMode.Single;

    /// <summary>How it is called; not at all when null.</summary>
    [Maps("properties.configuration.ingress", Terraform = "ingress")]
    public ContainerIngress? Ingress { get; init; }

    /// <summary>Where its images come from, other than registries that are open to all.</summary>
    [Maps("properties.configuration.registries", Terraform = "registry")]
    public IReadOnlyList<RegistryLogin> Registries { get; init; } = [];

    /// <summary>Secrets that it takes from a key vault.</summary>
    [Maps("properties.configuration.secrets", Terraform = "secret")]
    public IReadOnlyList<ContainerSecret> Secrets { get; init; } = [];

    /// <summary>What runs: the application, and what stands beside it.</summary>
    [Maps("properties.template.containers", Needed = true, Terraform = "template.container")]
    public IReadOnlyList<AppContainer> Containers { get; init; } = [];

    /// <summary>What runs to its end before the others begin.</summary>
    [Maps("properties.template.initContainers", Terraform = "template.init_container")]
    public IReadOnlyList<FirstContainer> FirstContainers { get; init; } = [];

    /// <summary>The sidecar of Dapr; none when null.</summary>
    [Maps("properties.configuration.dapr", Terraform = "dapr")]
    public DaprSidecar? Dapr { get; init; }

    /// <summary>Versions that are kept though they get no calls, 0 to 100.</summary>
    [Within(0, 100)]
    [Maps("properties.configuration.maxInactiveRevisions", Terraform = "max_inactive_revisions")]
    public int? KeptRevisions { get; init; }

    /// <summary>Copies that are always there, 0 to 1,000; three or more to be spread over zones. Azure's default is 0; ours is 1.</summary>
    [Within(0, 1000)]
    [Maps("properties.template.scale.minReplicas", Terraform = "template.min_replicas")]
    public int MinimumReplicas { get; init; } = 1;

    /// <summary>The most copies that it scales to, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("properties.template.scale.maxReplicas", Terraform = "template.max_replicas")]
    public int MaximumReplicas { get; init; } = 10;

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>The host name that it is called by; Azure makes it.</summary>
    public Output Host => new(this, "properties.configuration.ingress.fqdn", "ingress[0].fqdn");

    /// <summary>Its calls leave through the environment's subnet, and find it there.</summary>
    Subnet? INetworkInjected.Subnet => Environment?.Subnet;

    bool IPublicEndpoint.PublicNetworkAccess => Ingress is { External: true } && Environment is IPublicEndpoint { PublicNetworkAccess: true };
}

public enum RevisionMode { Single, Multiple }

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

    /// <summary>The port that callers see, where it is not that of the transport; for TCP.</summary>
    [Within(1, 65535)]
    [Maps("exposedPort", Terraform = "exposed_port")]
    public int? ExposedPort { get; init; }

    /// <summary>Whose calls are taken, or not taken: all rules allow or all deny. Everybody's when empty.</summary>
    [Maps("ipSecurityRestrictions", Terraform = "ip_security_restriction")]
    public IReadOnlyList<CallerRule> Callers { get; init; } = [];

    /// <summary>What pages of other origins may do; nothing when null.</summary>
    [Maps("corsPolicy", Terraform = "cors")]
    public ContainerCors? Cors { get; init; }

    /// <summary>Who gets how much of the calls; the latest version all of them unless given.</summary>
    [Maps("traffic", Terraform = "traffic_weight")]
    public IReadOnlyList<TrafficShare> Traffic { get; init; } = [new()];
}

public enum ContainerTransport { [Wire("auto")] Auto, [Wire("http")] Http, [Wire("http2")] Http2, [Wire("tcp")] Tcp }
public enum ContainerCertificates { [Wire("ignore")] Ignored, [Wire("accept")] Accepted, [Wire("require")] Required }

/// <summary>A part of the calls.</summary>
public sealed record TrafficShare : Part
{
    /// <summary>Per cent, 0 to 100; all shares make 100.</summary>
    [Within(0, 100)]
    [Maps("weight", Terraform = "percentage")]
    public int Percent { get; init; } = 100;

    [Maps("latestRevision", Terraform = "latest_revision", Absent = false)]
    public bool Latest { get; init; } = true;

    /// <summary>A name under which this version can be called by itself.</summary>
    [Maps("label", Terraform = "label")]
    public string? Label { get; init; }
}

/// <summary>Addresses whose calls are taken, or not.</summary>
public sealed record CallerRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("description", Terraform = "description")]
    public string? Description { get; init; }

    [Maps("ipAddressRange", Terraform = "ip_address_range")]
    public Cidr Addresses { get; init; }

    [Maps("action", Terraform = "action")]
    public NetworkAction Action { get; init; } = NetworkAction.Allow;
}

/// <summary>What pages of other origins may ask for.</summary>
public sealed record ContainerCors : Part
{
    [Maps("allowedOrigins", Terraform = "allowed_origins")]
    public IReadOnlyList<string> Origins { get; init; } = [];

    [Maps("allowedMethods", Terraform = "allowed_methods")]
    public IReadOnlyList<string> Methods { get; init; } = [];

    [Maps("allowedHeaders", Terraform = "allowed_headers")]
    public IReadOnlyList<string> Headers { get; init; } = [];

    [Maps("exposeHeaders", Terraform = "exposed_headers")]
    public IReadOnlyList<string> ExposedHeaders { get; init; } = [];

    [Maps("allowCredentials", Terraform = "allow_credentials_enabled", Absent = false)]
    public bool Credentials { get; init; }

    /// <summary>Seconds that a browser may remember the answer.</summary>
    [Maps("maxAge", Terraform = "max_age_in_seconds")]
    public int? Seconds { get; init; }
}

/// <summary>Dapr beside an app: calls, messages and state by name.</summary>
[Fixed("enabled", "true")]
public sealed record DaprSidecar : Part
{
    /// <summary>How other apps call it.</summary>
    [Maps("appId", Terraform = "app_id")]
    public string Id { get; init; } = "";

    /// <summary>The port that the app listens at for Dapr.</summary>
    [Within(1, 65535)]
    [Maps("appPort", Terraform = "app_port")]
    public int? Port { get; init; }

    [Maps("appProtocol", Terraform = "app_protocol", Absent = DaprProtocol.Http)]
    public DaprProtocol Protocol { get; init; } = DaprProtocol.Http;
}

public enum DaprProtocol { [Wire("http")] Http, [Wire("grpc")] Grpc }

/// <summary>A container that runs to its end before an app begins.</summary>
public sealed record FirstContainer : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("image", Terraform = "image")]
    public Text Image { get; init; } = "";

    [Maps("resources.cpu", Terraform = "cpu")]
    public decimal? Cores { get; init; }

    /// <summary>With its unit: <c>1Gi</c>.</summary>
    [Maps("resources.memory", Terraform = "memory")]
    public string? Memory { get; init; }

    [Maps("command", Terraform = "command")]
    public IReadOnlyList<string> Command { get; init; } = [];

    [Maps("args", Terraform = "args")]
    public IReadOnlyList<string> Arguments { get; init; } = [];

    [Maps("env", Terraform = "env")]
    public IReadOnlyList<ContainerSetting> Settings { get; init; } = [];
}

/// <summary>How images are fetched from a registry: under an identity that may pull, never with a password.</summary>
public sealed record RegistryLogin : Part
{
    /// <summary>The registry's <see cref="ContainerRegistry.LoginServer"/>.</summary>
    [Maps("server", Terraform = "server")]
    public Text Server { get; init; } = "";

    /// <summary>Who pulls: one of the app's user-assigned identities. The app's own could not have the right before the app is there.</summary>
    [Maps("identity", Terraform = "identity")]
    public UserAssignedIdentity? Identity { get; init; }
}

/// <summary>A secret that stays in a key vault; the app fetches it when it starts.</summary>
public sealed record ContainerSecret : Part
{
    /// <summary>As containers call it: lower-case letters, digits and hyphens.</summary>
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The secret's address: <c>$"{vault.Uri}secrets/search"</c>. Without a version, a new value is picked up within half an hour.</summary>
    [Maps("keyVaultUrl", Terraform = "key_vault_secret_id")]
    public Text Address { get; init; } = "";

    /// <summary>
    /// Who fetches it: the <see cref="AzureResource.IdOutput"/> of one of the app's user-assigned identities, or <c>System</c>, the app's own. That has no access while the app is being made,
    /// so that only a later version can have the secret.
    /// </summary>
    [Maps("identity", Terraform = "identity")]
    public Text Identity { get; init; } = "System";
}

/// <summary>A container of an app.</summary>
public sealed record AppContainer : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "app";

    /// <summary>The image with its version: <c>$"{images.LoginServer}/chat:1.4.2"</c>.</summary>
    [Maps("image", Terraform = "image")]
    public Text Image { get; init; } = "";

    /// <summary>Processor cores, 0.25 to 4 in steps of 0.25, with twice as many gibibytes of memory.</summary>
    [Maps("resources.cpu", Terraform = "cpu")]
    public decimal Cores { get; init; } = 0.5m;

    /// <summary>With its unit: <c>1Gi</c>.</summary>
    [Maps("resources.memory", Terraform = "memory")]
    public string Memory { get; init; } = "1Gi";

    [Maps("command", Terraform = "command")]
    public IReadOnlyList<string> Command { get; init; } = [];

    [Maps("args", Terraform = "args")]
    public IReadOnlyList<string> Arguments { get; init; } = [];

    [Maps("env", Terraform = "env")]
    public IReadOnlyList<ContainerSetting> Settings { get; init; } = [];

    /// <summary>Says whether it is alive; a copy that is not is started again.</summary>
    [Maps(Terraform = "liveness_probe", Via = nameof(Probes))]
    public ContainerProbe? Liveness { get; init => field = value is null ? null : value with { Kind = ProbeKind.Liveness }; }

    /// <summary>Says whether it can take calls; a copy that cannot gets none.</summary>
    [Maps(Terraform = "readiness_probe", Via = nameof(Probes))]
    public ContainerProbe? Readiness { get; init => field = value is null ? null : value with { Kind = ProbeKind.Readiness }; }

    /// <summary>Says whether it has started; the others are not asked before.</summary>
    [Maps(Terraform = "startup_probe", Via = nameof(Probes))]
    public ContainerProbe? Startup { get; init => field = value is null ? null : value with { Kind = ProbeKind.Startup }; }

    /// <summary>ARM has them in one list.</summary>
    [Maps("probes")]
    internal IReadOnlyList<ContainerProbe> Probes
    {
        get => [.. new[] { Liveness, Readiness, Startup }.OfType<ContainerProbe>()];
        init
        {
            Liveness = Of(ProbeKind.Liveness);
            Readiness = Of(ProbeKind.Readiness);
            Startup = Of(ProbeKind.Startup);

            ContainerProbe? Of(ProbeKind kind) => value.FirstOrDefault(probe => probe.Kind == kind);
        }
    }
}

/// <summary>An environment variable of a container.</summary>
public sealed record ContainerSetting : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("value", Terraform = "value")]
    public Text? Value { get; init; }

    /// <summary>The name of the app's secret that it holds, instead of a value.</summary>
    [Maps("secretRef", Terraform = "secret_name")]
    public string? Secret { get; init; }
}

/// <summary>A question over HTTP that a container must answer.</summary>
public sealed record ContainerProbe : Part
{
    [Maps("type")]
    internal ProbeKind Kind { get; init; }

    [Maps("httpGet.scheme", Terraform = "transport")]
    public ProbeTransport Transport { get; init; } = ProbeTransport.Http;

    [Maps("httpGet.path", Terraform = "path")]
    public string Path { get; init; } = "/";

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("httpGet.port", Terraform = "port")]
    public int Port { get; init; } = 8080;

    /// <summary>Seconds before the first question, 0 to 60.</summary>
    [Within(0, 60)]
    [Maps("initialDelaySeconds", Terraform = "initial_delay")]
    public int? DelaySeconds { get; init; }

    /// <summary>Seconds between two questions, 1 to 240.</summary>
    [Within(1, 240)]
    [Maps("periodSeconds", Terraform = "interval_seconds")]
    public int EverySeconds { get; init; } = 10;

    /// <summary>Seconds after which no answer counts as a failure, 1 to 240.</summary>
    [Within(1, 240)]
    [Maps("timeoutSeconds", Terraform = "timeout")]
    public int TimeoutSeconds { get; init; } = 1;

    /// <summary>Failures in a row that count, 1 to 10.</summary>
    [Within(1, 10)]
    [Maps("failureThreshold", Terraform = "failure_count_threshold")]
    public int Failures { get; init; } = 3;
}

internal enum ProbeKind { Liveness, Readiness, Startup }
public enum ProbeTransport { [Wire("HTTP")] Http, [Wire("HTTPS")] Https }
