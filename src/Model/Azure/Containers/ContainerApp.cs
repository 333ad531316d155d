using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An application in containers that scales by itself, without a cluster to look after.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.app/containerapps</remarks>
[AzureResource("Microsoft.App/containerApps", "2025-07-01", Terraform = "azurerm_container_app")]
[Service("Container app", "Runs containers that scale by themselves, without a cluster to look after", Deep = true, Icon = "container-apps", Source = "https://learn.microsoft.com/azure/container-apps/overview")]
[Without(Traits.PrivateLink | Traits.Keys | Traits.Grants | Traits.Zones)]
[Named("ca", 2, 32, NameCharacters.LowerAlphanumericHyphen, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Diagnostics(Logs = false)]
[Companion("azurerm_container_app_custom_domain", self: "container_app_id", Each = true, Key = "name")]
public sealed class ContainerApp(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression)), IPublicEndpoint, INetworkInjected, IHasIdentity, IPlainTransport
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

    /// <summary>Versions that stay restorable though no call goes to them, 1 to 100. Null is Azure's default, 100.</summary>
    [Within(1, 100)]
    [Maps("properties.configuration.maxInactiveRevisions", Terraform = "max_inactive_revisions")]
    public int? InactiveRevisions { get; init; }

    /// <summary>How it is called; not at all when null.</summary>
    [Maps("properties.configuration.ingress", Terraform = "ingress")]
    public ContainerIngress? Ingress { get; init; }

    [Maps(Terraform = "azurerm_container_app_custom_domain:domain")]
    internal IReadOnlyList<ContainerDomain> Domains => Ingress?.Domains ?? [];

    /// <summary>Where its images come from, other than registries that are open to all.</summary>
    [Maps("properties.configuration.registries", Terraform = "registry")]
    public IReadOnlyList<RegistryLogin> Registries { get; init; } = [];

    /// <summary>Secrets that it takes from a key vault.</summary>
    [Maps("properties.configuration.secrets", Terraform = "secret")]
    public IReadOnlyList<ContainerSecret> Secrets { get; init; } = [];

    /// <summary>The Dapr building blocks beside it; none when null.</summary>
    [Maps("properties.configuration.dapr", Terraform = "dapr")]
    public ContainerDapr? Dapr { get; init; }

    /// <summary>What runs: the application, and what stands beside it.</summary>
    [Maps("properties.template.containers", Needed = true, Terraform = "template.container")]
    public IReadOnlyList<AppContainer> Containers { get; init; } = [];

    /// <summary>What runs to its end before the others start.</summary>
    [Maps("properties.template.initContainers", Terraform = "template.init_container")]
    public IReadOnlyList<InitContainer> InitContainers { get; init; } = [];

    /// <summary>Folders that containers can share, or that outlive them.</summary>
    [Maps("properties.template.volumes", Terraform = "template.volume")]
    public IReadOnlyList<ContainerVolume> Volumes { get; init; } = [];

    /// <summary>What follows the app's name in the name of a version; Azure makes one up when null.</summary>
    [Maps("properties.template.revisionSuffix", Terraform = "template.revision_suffix")]
    public string? RevisionSuffix { get; init; }

    /// <summary>Seconds that a copy is given to end what it does, 0 to 600. Null is Azure's default, 30.</summary>
    [Within(0, 600)]
    [Maps("properties.template.terminationGracePeriodSeconds", Terraform = "template.termination_grace_period_seconds")]
    public int? GraceSeconds { get; init; }

    /// <summary>Copies that are always there, 0 to 1,000; three or more to be spread over zones. Azure's default is 0; ours is 1.</summary>
    [Within(0, 1000)]
    [Maps("properties.template.scale.minReplicas", Terraform = "template.min_replicas")]
    public int MinimumReplicas { get; init; } = 1;

    /// <summary>The most copies that it scales to, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("properties.template.scale.maxReplicas", Terraform = "template.max_replicas")]
    public int MaximumReplicas { get; init; } = 10;

    /// <summary>Seconds without anything to do after which the last copy goes. Null is Azure's default, 300.</summary>
    [Maps("properties.template.scale.cooldownPeriod", Terraform = "template.cooldown_period_in_seconds")]
    public int? CooldownSeconds { get; init; }

    /// <summary>Seconds between two looks at what scales it. Null is Azure's default, 30.</summary>
    [Maps("properties.template.scale.pollingInterval", Terraform = "template.polling_interval_in_seconds")]
    public int? PollingSeconds { get; init; }

    /// <summary>Adds copies by how many calls over HTTP one has at a time. Without any rule, Azure takes ten.</summary>
    [Maps(Terraform = "template.http_scale_rule", Via = nameof(ScaleRules))]
    public IReadOnlyList<HttpScaleRule> HttpScaling { get; init; } = [];

    /// <summary>Adds copies by how many connections over TCP one has at a time.</summary>
    [Maps(Terraform = "template.tcp_scale_rule", Via = nameof(ScaleRules))]
    public IReadOnlyList<TcpScaleRule> TcpScaling { get; init; } = [];

    /// <summary>Adds copies by what KEDA can see: queues, topics, metrics, the clock.</summary>
    [Maps(Terraform = "template.custom_scale_rule", Via = nameof(ScaleRules))]
    public IReadOnlyList<EventScaleRule> EventScaling { get; init; } = [];

    /// <summary>ARM has them in one list.</summary>
    [Maps("properties.template.scale.rules")]
    internal IReadOnlyList<ScaleRule> ScaleRules
    {
        get =>
        [
            .. HttpScaling.Select(rule => new ScaleRule { Name = rule.Name, HttpCalls = rule.Concurrent }),
            .. TcpScaling.Select(rule => new ScaleRule { Name = rule.Name, TcpConnections = rule.Concurrent }),
            .. EventScaling.Select(rule => new ScaleRule { Name = rule.Name, Scaler = rule.Scaler, Settings = rule.Settings, Secrets = rule.Secrets }),
        ];
        init
        {
            HttpScaling = [.. value.Where(rule => rule.HttpCalls is not null).Select(rule => new HttpScaleRule { Name = rule.Name, Concurrent = rule.HttpCalls!.Value })];
            TcpScaling = [.. value.Where(rule => rule.TcpConnections is not null).Select(rule => new TcpScaleRule { Name = rule.Name, Concurrent = rule.TcpConnections!.Value })];
            EventScaling = [.. value.Where(rule => rule.Scaler is not null).Select(rule => new EventScaleRule { Name = rule.Name, Scaler = rule.Scaler!, Settings = rule.Settings, Secrets = rule.Secrets })];
        }
    }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>The host name that it is called by; Azure makes it.</summary>
    public Output Host => new(this, "properties.configuration.ingress.fqdn", "ingress[0].fqdn");

    /// <summary>Its calls leave through the environment's subnet, and find it there.</summary>
    Subnet? INetworkInjected.Subnet => Environment?.Subnet;

    bool IPublicEndpoint.PublicNetworkAccess => Ingress is { External: true } && Environment is IPublicEndpoint { PublicNetworkAccess: true };
    string IPlainTransport.PlainSetting => nameof(Ingress);
    bool IPlainTransport.AcceptsPlain => Ingress is { PlainHttp: true };
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

    [Maps("command", Terraform = "command", Ordered = true)]
    public IReadOnlyList<string> Command { get; init; } = [];

    [Maps("args", Terraform = "args", Ordered = true)]
    public IReadOnlyList<string> Arguments { get; init; } = [];

    [Maps("env", Terraform = "env")]
    public IReadOnlyList<ContainerSetting> Settings { get; init; } = [];

    /// <summary>Where the app's volumes are in this container.</summary>
    [Maps("volumeMounts", Terraform = "volume_mounts")]
    public IReadOnlyList<VolumeMount> Mounts { get; init; } = [];

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

/// <summary>A question that a container must answer: over HTTP, or that it opens a port.</summary>
public sealed record ContainerProbe : Part
{
    [Maps("type")]
    internal ProbeKind Kind { get; init; }

    /// <summary>Over which the question goes; for TCP it is answered by taking the connection.</summary>
    [Maps(Terraform = "transport", Via = nameof(Scheme))]
    public ProbeTransport Transport { get; init; } = ProbeTransport.Http;

    [Maps(Terraform = "path", Via = nameof(HttpPath), TerraformWhen = nameof(AsksOverHttp))]
    public string Path { get => AsksOverHttp ? field : "/"; init; } = "/";

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps(Terraform = "port", Via = nameof(HttpPort))]
    public int Port { get; init; } = 8080;

    /// <summary>Sent along with a question over HTTP.</summary>
    [Maps("httpGet.httpHeaders", Terraform = "header")]
    public IReadOnlyList<ProbeHeader> Headers { get => AsksOverHttp ? field : []; init; } = [];

    [Maps("httpGet.scheme")]
    internal HttpScheme? Scheme { get => Transport switch { ProbeTransport.Http => HttpScheme.Http, ProbeTransport.Https => HttpScheme.Https, _ => null }; init => Transport = value == HttpScheme.Https ? ProbeTransport.Https : ProbeTransport.Http; }

    [Maps("httpGet.path")]
    internal string? HttpPath { get => AsksOverHttp ? Path : null; init => Path = value ?? "/"; }

    [Maps("httpGet.port")]
    internal int? HttpPort { get => AsksOverHttp ? Port : null; init => Port = value ?? Port; }

    [Maps("tcpSocket.port")]
    internal int? TcpPort { get => AsksOverHttp ? null : Port; init => (Transport, Port) = value is { } port ? (ProbeTransport.Tcp, port) : (Transport, Port); }

    internal bool AsksOverHttp => Transport != ProbeTransport.Tcp;

    /// <summary>Seconds before the first question, 0 to 60. Null is Azure's default, none.</summary>
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
public enum ProbeTransport { [Wire("HTTP")] Http, [Wire("HTTPS")] Https, [Wire("TCP")] Tcp }
internal enum HttpScheme { [Wire("HTTP")] Http, [Wire("HTTPS")] Https }

/// <summary>A header of a probe.</summary>
public sealed record ProbeHeader : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("value", Terraform = "value")]
    public string Value { get; init; } = "";
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

/// <summary>The Dapr building blocks of an app.</summary>
[Fixed("enabled", "true")]
public sealed record ContainerDapr : Part
{
    /// <summary>What other apps call it by.</summary>
    [Maps("appId", Terraform = "app_id")]
    public string App { get; init; } = "app";

    /// <summary>The port that the app listens at for Dapr, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("appPort", Terraform = "app_port")]
    public int? Port { get; init; }

    [Maps("appProtocol", Terraform = "app_protocol")]
    public DaprProtocol Protocol { get; init; } = DaprProtocol.Http;

    /// <summary>Logs each call to the building blocks. Null is Azure's default, off.</summary>
    [Maps("enableApiLogging", Azapi = true)]
    public bool? LogsCalls { get; init; }

    [Maps("logLevel", Azapi = true)]
    public DaprLogLevel? LogLevel { get; init; }

    /// <summary>Mebibytes that a call may have. Null is Dapr's default, 4.</summary>
    [Maps("httpMaxRequestSize", Azapi = true)]
    public int? MaximumRequest { get; init; }

    /// <summary>Kibibytes of headers that a call may have. Null is Dapr's default, 4.</summary>
    [Maps("httpReadBufferSize", Azapi = true)]
    public int? HeaderBuffer { get; init; }
}

public enum DaprProtocol { [Wire("http")] Http, [Wire("grpc")] Grpc }
public enum DaprLogLevel { [Wire("debug")] Debug, [Wire("info")] Information, [Wire("warn")] Warning, [Wire("error")] Error }

/// <summary>A container that runs to its end before the others start.</summary>
public sealed record InitContainer : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "init";

    [Maps("image", Terraform = "image")]
    public Text Image { get; init; } = "";

    /// <summary>Processor cores, 0.25 to 4 in steps of 0.25.</summary>
    [Maps("resources.cpu", Terraform = "cpu")]
    public decimal? Cores { get; init; }

    /// <summary>With its unit: <c>0.5Gi</c>.</summary>
    [Maps("resources.memory", Terraform = "memory")]
    public string? Memory { get; init; }

    [Maps("command", Terraform = "command", Ordered = true)]
    public IReadOnlyList<string> Command { get; init; } = [];

    [Maps("args", Terraform = "args", Ordered = true)]
    public IReadOnlyList<string> Arguments { get; init; } = [];

    [Maps("env", Terraform = "env")]
    public IReadOnlyList<ContainerSetting> Settings { get; init; } = [];

    [Maps("volumeMounts", Terraform = "volume_mounts")]
    public IReadOnlyList<VolumeMount> Mounts { get; init; } = [];
}

/// <summary>A folder of an app.</summary>
public sealed record ContainerVolume : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("storageType", Terraform = "storage_type")]
    public VolumeKind Kind { get; init; } = VolumeKind.EmptyDirectory;

    /// <summary>For file shares: the storage as the environment calls it.</summary>
    [Maps("storageName", Terraform = "storage_name")]
    public string? Storage { get; init; }

    /// <summary>As <c>mount</c> takes them.</summary>
    [Maps("mountOptions", Terraform = "mount_options")]
    public string? Options { get; init; }
}

/// <summary>Gone with its copy; a file share; or the app's secrets as files.</summary>
public enum VolumeKind { [Wire("EmptyDir")] EmptyDirectory, AzureFile, NfsAzureFile, Secret }

/// <summary>Where a volume is in a container.</summary>
public sealed record VolumeMount : Part
{
    [Maps("volumeName", Terraform = "name")]
    public string Volume { get; init; } = "";

    [Maps("mountPath", Terraform = "path")]
    public string Path { get; init; } = "/data";

    /// <summary>A folder in the volume, instead of all of it.</summary>
    [Maps("subPath", Terraform = "sub_path")]
    public string? Folder { get; init; }
}

/// <summary>What adds copies, as ARM has it: one of several kinds in one object.</summary>
internal sealed record ScaleRule : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("http.metadata.concurrentRequests", Using = typeof(NumberTextConverter))]
    public int? HttpCalls { get; init; }

    [Maps("tcp.metadata.concurrentConnections", Using = typeof(NumberTextConverter))]
    public int? TcpConnections { get; init; }

    [Maps("custom.type")]
    public string? Scaler { get; init; }

    [Maps("custom.metadata")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    [Maps("custom.auth")]
    public IReadOnlyList<ScaleSecret> Secrets { get; init; } = [];
}

/// <summary>Adds copies by calls over HTTP.</summary>
public sealed record HttpScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "calls";

    /// <summary>Calls that one copy has at a time.</summary>
    [Maps(Terraform = "concurrent_requests", Using = typeof(NumberTextConverter))]
    public int Concurrent { get; init; } = 10;
}

/// <summary>Adds copies by connections over TCP.</summary>
public sealed record TcpScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "connections";

    /// <summary>Connections that one copy has at a time.</summary>
    [Maps(Terraform = "concurrent_requests", Using = typeof(NumberTextConverter))]
    public int Concurrent { get; init; } = 10;
}

/// <summary>Adds copies by what a scaler of KEDA can see.</summary>
public sealed record EventScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "events";

    /// <summary>The scaler, as KEDA calls it: <c>azure-servicebus</c>, <c>azure-queue</c>, <c>cron</c>.</summary>
    [Maps(Terraform = "custom_rule_type")]
    public string Scaler { get; init; } = "azure-servicebus";

    /// <summary>What the scaler wants to know: <c>queueName</c>, <c>messageCount</c>.</summary>
    [Maps(Terraform = "metadata")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>Secrets of the app that the scaler signs in with, where it cannot as an identity.</summary>
    [Maps(Terraform = "authentication")]
    public IReadOnlyList<ScaleSecret> Secrets { get; init; } = [];
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

/// <summary>A secret that a scaler signs in with.</summary>
public sealed record ScaleSecret : Part
{
    /// <summary>As the app calls it.</summary>
    [Maps("secretRef", Terraform = "secret_name")]
    public string Secret { get; init; } = "";

    /// <summary>As the scaler calls it: <c>connection</c>.</summary>
    [Maps("triggerParameter", Terraform = "trigger_parameter")]
    public string Parameter { get; init; } = "connection";
}
