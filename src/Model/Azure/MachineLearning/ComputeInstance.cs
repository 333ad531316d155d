using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A compute instance: a machine with notebooks for one person, which stops when idle.</summary>
/// <remarks>
/// Azure takes the settings of a compute instance only when it makes it, and azurerm 4.55 knows neither idle shutdown nor schedules, scripts and services; so azapi makes the whole.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/computes
/// </remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/computes", "2026-05-01")]
[Fixed("properties.computeType", "ComputeInstance", Discriminates = true)]
[Service("Compute instance", "A machine with notebooks for one person, which stops when idle", Deep = true, Icon = "machine-learning", Stateful = true, Source = "https://learn.microsoft.com/azure/machine-learning/concept-compute-instance")]
[Without(Traits.Any & ~(Traits.Keys | Traits.Identity | Traits.Injection))]
[Without(Traits.Keys, Although = "keys are for signing in to it as a machine alone")]
[Named("", 3, 24, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
public sealed class ComputeInstance(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<MachineLearningWorkspace>(name, new(file, line, expression)), IHasIdentity, INetworkInjected
{
    /// <summary>The size of the machine, as in <c>Standard_DS3_v2</c>.</summary>
    [Maps("properties.properties.vmSize", CreateOnly = true)]
    public required string Size { get; init; }

    /// <summary>How long it runs without work before it stops, from <c>PT15M</c> to <c>P3D</c>. Azure's default is for ever; ours is an hour.</summary>
    [Maps("properties.properties.idleTimeBeforeShutdown", CreateOnly = true)]
    public string? Idle { get; init; } = "PT60M";

    /// <summary>Whose it is, where it is made for someone else: the object id in Microsoft Entra.</summary>
    [Maps("properties.properties.personalComputeInstanceSettings.assignedUser.objectId", CreateOnly = true)]
    public string? User { get; init; }

    /// <summary>The tenant of <see cref="User"/>; the environment's unless given.</summary>
    [Maps("properties.properties.personalComputeInstanceSettings.assignedUser.tenantId", CreateOnly = true)]
    public string? UserTenant { get => field ?? (User is null ? null : Architecture?.Environment.Tenant); init; }

    /// <summary>Azure knows no other way.</summary>
    [Maps("properties.properties.computeInstanceAuthorizationType", CreateOnly = true)]
    public InstanceOwnership Belongs { get; init; } = InstanceOwnership.Personal;

    /// <summary>Who may open its applications. Azure's default is everyone in the workspace; ours is the one whose it is.</summary>
    [Maps("properties.properties.applicationSharingPolicy", CreateOnly = true, Absent = ApplicationSharing.Shared)]
    public ApplicationSharing Sharing { get; init; } = ApplicationSharing.Personal;

    /// <summary>Signs its user in to other services. Azure's default is on.</summary>
    [Maps("properties.properties.enableSSO", CreateOnly = true)]
    public bool? SignsIn { get; init; }

    /// <summary>The subnet of the machine; the workspace's managed network, where it has one, when null.</summary>
    [Maps("properties.properties.subnet.id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>Gives the machine a public address. Azure's default is on; ours is off.</summary>
    [Maps("properties.properties.enableNodePublicIp", CreateOnly = true, Absent = true)]
    public bool PublicAddress { get; init; }

    /// <summary>Opens SSH. Azure's default, and ours, is off.</summary>
    [Maps("properties.properties.sshSettings.sshPublicAccess=Enabled|Disabled", CreateOnly = true, Absent = false)]
    public bool Ssh { get; init; }

    /// <summary>The public half of the key that SSH accepts.</summary>
    [Maps("properties.properties.sshSettings.adminPublicKey", CreateOnly = true)]
    public string? SshPublicKey { get; init; }

    /// <summary>Lets people sign in with SSH at all. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", CreateOnly = true, Absent = true)]
    public bool LocalUsers { get; init; }

    /// <summary>Run once, when it is made.</summary>
    [Maps("properties.properties.setupScripts.scripts.creationScript", CreateOnly = true)]
    public SetupScript? CreationScript { get; init; }

    /// <summary>Run each time it starts.</summary>
    [Maps("properties.properties.setupScripts.scripts.startupScript", CreateOnly = true)]
    public SetupScript? StartupScript { get; init; }

    /// <summary>When it starts and stops by itself.</summary>
    [Maps("properties.properties.schedules.computeStartStop")]
    public IReadOnlyList<StartStop> Schedule { get; init; } = [];

    /// <summary>Applications that run on it beside notebooks, each in a container.</summary>
    [Maps("properties.properties.customServices")]
    public IReadOnlyList<InstanceService> Services { get; init; } = [];

    /// <summary>What it is for.</summary>
    [Maps("properties.description", CreateOnly = true)]
    public string? Description { get; init; }

    /// <summary>What work on it acts as, where it does not act as who is signed in.</summary>
    [Maps("identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;
}

public enum InstanceOwnership { [Wire("personal")] Personal }
public enum ApplicationSharing { Personal, Shared }

/// <summary>A script in the workspace's files, or in the model.</summary>
public sealed record SetupScript : Part
{
    /// <summary>Where it is: <c>workspaceStorage</c> or <c>inline</c>.</summary>
    [Maps("scriptSource")]
    public string Source { get; init; } = "workspaceStorage";

    /// <summary>Its path in the workspace's files, or itself in Base64. Never a secret.</summary>
    [Maps("scriptData")]
    public string Script { get; init; } = "";

    /// <summary>What it is given on its command line. Never a secret.</summary>
    [Maps("scriptArguments")]
    public string? Arguments { get; init; }

    /// <summary>How long it may take, as in <c>25m</c>.</summary>
    [Maps("timeout")]
    public string? Timeout { get; init; }
}

/// <summary>A moment, again and again, at which an instance starts or stops.</summary>
public sealed record StartStop : Part
{
    /// <summary>What happens.</summary>
    [Maps("action")]
    public StartOrStop Action { get; init; } = StartOrStop.Stop;

    /// <summary>Counts; off, it is kept but nothing happens.</summary>
    [Maps("status=Enabled|Disabled")]
    public bool Enabled { get; init; } = true;

    [Maps("triggerType")]
    internal string? Trigger { get => Cron is null ? null : "Cron"; init { } }

    /// <summary>Minute, hour, day, month and weekday: <c>0 18 * * 1-5</c>.</summary>
    [Maps("cron.expression")]
    public string? Cron { get; init; }

    /// <summary>The time zone of <see cref="Cron"/>, by its Windows name. Azure's default is UTC.</summary>
    [Maps("cron.timeZone")]
    public string? TimeZone { get; init; }

    /// <summary>When it begins to count, as in <c>2027-01-01T00:00:00</c>; at once when null.</summary>
    [Maps("cron.startTime")]
    public string? From { get; init; }
}

public enum StartOrStop { Start, Stop }

/// <summary>An application that runs on an instance in a container.</summary>
public sealed record InstanceService : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("image.type")]
    public ServiceImage ImageFrom { get; init; } = ServiceImage.Docker;

    /// <summary>The image with its version, or the id of an environment.</summary>
    [Maps("image.reference")]
    public Text Image { get; init; } = "";

    /// <summary>The version of the environment.</summary>
    [Maps("image.version")]
    public string? ImageVersion { get; init; }

    /// <summary>Runs with all rights on the machine. Ours is off.</summary>
    [Maps("docker.privileged")]
    public bool? Privileged { get; init; }

    /// <summary>Environment variables. Never secrets.</summary>
    [Maps("environmentVariables")]
    public IDictionary<string, ServiceVariable> Variables { get; init; } = new Dictionary<string, ServiceVariable>();

    [Maps("endpoints")]
    public IReadOnlyList<ServiceEndpoint> Endpoints { get; init; } = [];

    [Maps("volumes")]
    public IReadOnlyList<ServiceVolume> Volumes { get; init; } = [];

    /// <summary>What starts a kernel of its own for notebooks.</summary>
    [Maps("kernel.argv", Ordered = true)]
    public IReadOnlyList<string> KernelCommand { get; init; } = [];

    [Maps("kernel.displayName")]
    public string? KernelName { get; init; }

    [Maps("kernel.language")]
    public string? KernelLanguage { get; init; }
}

public enum ServiceImage { [Wire("docker")] Docker, [Wire("azureml")] Environment }

/// <summary>An environment variable of a service.</summary>
[Fixed("type", "local")]
public sealed record ServiceVariable : Part
{
    [Maps("value")]
    public Text Value { get; init; } = "";
}

/// <summary>Where a service is reached.</summary>
public sealed record ServiceEndpoint : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("protocol")]
    public ServiceProtocol Protocol { get; init; } = ServiceProtocol.Http;

    /// <summary>The port in the container, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("target")]
    public int Port { get; init; } = 8080;

    /// <summary>The port on the machine, 1 to 65,535; Azure chooses when null.</summary>
    [Within(1, 65535)]
    [Maps("published")]
    public int? Published { get; init; }

    /// <summary>The machine's address that it answers at; all when null.</summary>
    [Maps("hostIp")]
    public string? HostAddress { get; init; }
}

public enum ServiceProtocol { [Wire("http")] Http, [Wire("tcp")] Tcp, [Wire("udp")] Udp }

/// <summary>A folder that a service sees.</summary>
public sealed record ServiceVolume : Part
{
    [Maps("type")]
    public ServiceVolumeKind Kind { get; init; } = ServiceVolumeKind.Bind;

    [Maps("source")]
    public string Source { get; init; } = "";

    [Maps("target")]
    public string Target { get; init; } = "";

    [Maps("readOnly")]
    public bool ReadOnly { get; init; } = true;

    [Maps("consistency")]
    public string? Consistency { get; init; }
}

public enum ServiceVolumeKind { [Wire("bind")] Bind, [Wire("volume")] Volume, [Wire("tmpfs")] Memory, [Wire("npipe")] Pipe }
