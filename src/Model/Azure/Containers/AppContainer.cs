using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
