using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Containers that run to their end: when asked, on time, or for each event.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.app/jobs</remarks>
[AzureResource("Microsoft.App/jobs", "2025-07-01", Terraform = "azurerm_container_app_job")]
[Service("Container Apps job", "Runs containers to their end: when asked, on time, or for each event", Deep = true, Icon = "container-apps", Source = "https://learn.microsoft.com/azure/container-apps/jobs")]
[Without(Traits.Any & ~(Traits.Identity | Traits.Injection | Traits.Diagnostics))]
[Named("caj", 2, 32, NameCharacters.LowerAlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
public sealed class ContainerJob(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), INetworkInjected, IHasIdentity
{
    /// <summary>What it shares with other jobs and apps.</summary>
    [Maps("properties.environmentId", Needed = true, Terraform = "container_app_environment_id", CreateOnly = true)]
    public ContainerAppsEnvironment? Environment { get; init; }

    /// <summary>The machines that it runs on, by their name in the environment.</summary>
    [Maps("properties.workloadProfileName", Terraform = "workload_profile_name")]
    public string? WorkloadProfile { get; init; } = "Consumption";

    /// <summary>Seconds that one copy may take.</summary>
    [Maps("properties.configuration.replicaTimeout", Terraform = "replica_timeout_in_seconds")]
    public int TimeoutSeconds { get; init; } = 1800;

    /// <summary>How often a copy that fails is tried again. Azure's default, and ours, is never.</summary>
    [Maps("properties.configuration.replicaRetryLimit", Terraform = "replica_retry_limit")]
    public int Retries { get; init; }

    /// <summary>What starts it: <see cref="OnDemand"/>, <see cref="OnSchedule"/> or <see cref="OnEvents"/>.</summary>
    [Maps(Via = nameof(TriggerKind))]
    public JobTrigger Trigger { get; init; } = new OnDemand();

    [Maps("properties.configuration.triggerType")]
    internal JobTriggerKind TriggerKind { get => Trigger switch { OnSchedule => JobTriggerKind.Schedule, OnEvents => JobTriggerKind.Event, _ => JobTriggerKind.Manual }; init { } }

    [Maps("properties.configuration.manualTriggerConfig", Terraform = "manual_trigger_config")]
    internal OnDemand? Manual { get => Trigger as OnDemand; init => Trigger = value ?? Trigger; }

    [Maps("properties.configuration.scheduleTriggerConfig", Terraform = "schedule_trigger_config")]
    internal OnSchedule? Schedule { get => Trigger as OnSchedule; init => Trigger = value ?? Trigger; }

    [Maps("properties.configuration.eventTriggerConfig", Terraform = "event_trigger_config")]
    internal OnEvents? Events { get => Trigger as OnEvents; init => Trigger = value ?? Trigger; }

    /// <summary>Where its images come from, other than registries that are open to all.</summary>
    [Maps("properties.configuration.registries", Terraform = "registry")]
    public IReadOnlyList<RegistryLogin> Registries { get; init; } = [];

    /// <summary>Secrets that it takes from a key vault.</summary>
    [Maps("properties.configuration.secrets", Terraform = "secret")]
    public IReadOnlyList<ContainerSecret> Secrets { get; init; } = [];

    /// <summary>What runs.</summary>
    [Maps("properties.template.containers", Needed = true, Terraform = "template.container")]
    public IReadOnlyList<AppContainer> Containers { get; init; } = [];

    /// <summary>What runs to its end before the others start.</summary>
    [Maps("properties.template.initContainers", Terraform = "template.init_container")]
    public IReadOnlyList<InitContainer> InitContainers { get; init; } = [];

    /// <summary>Folders that containers can share, or that outlive them.</summary>
    [Maps("properties.template.volumes", Terraform = "template.volume")]
    public IReadOnlyList<ContainerVolume> Volumes { get; init; } = [];

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    /// <summary>Its calls leave through the environment's subnet.</summary>
    Subnet? INetworkInjected.Subnet => Environment?.Subnet;
}

internal enum JobTriggerKind { Manual, Schedule, Event }

/// <summary>What starts a job, and how many copies a run has.</summary>
public abstract record JobTrigger : Part
{
    /// <summary>Copies that run at a time.</summary>
    [Maps("parallelism", Terraform = "parallelism")]
    public int Parallel { get; init; } = 1;

    /// <summary>Copies that must end well for the run to have.</summary>
    [Maps("replicaCompletionCount", Terraform = "replica_completion_count")]
    public int Completions { get; init; } = 1;
}

/// <summary>A person or a program starts it.</summary>
public sealed record OnDemand : JobTrigger;

/// <summary>The clock starts it.</summary>
public sealed record OnSchedule : JobTrigger
{
    /// <summary>Minute, hour, day, month and weekday in UTC, as cron has them: <c>0 3 * * *</c> for three in the morning.</summary>
    [Maps("cronExpression", Terraform = "cron_expression")]
    public string Cron { get; init; } = "0 3 * * *";
}

/// <summary>Events start it, a run for each or for several.</summary>
public sealed record OnEvents : JobTrigger
{
    /// <summary>The fewest runs for one look. Azure's default, and ours, is none.</summary>
    [Maps("scale.minExecutions", Terraform = "scale.min_executions")]
    public int MinimumRuns { get; init; }

    /// <summary>The most runs for one look. Azure's default, and ours, is 100.</summary>
    [Maps("scale.maxExecutions", Terraform = "scale.max_executions")]
    public int MaximumRuns { get; init; } = 100;

    /// <summary>Seconds between two looks. Azure's default, and ours, is 30.</summary>
    [Maps("scale.pollingInterval", Terraform = "scale.polling_interval_in_seconds")]
    public int PollingSeconds { get; init; } = 30;

    [Maps("scale.rules", Terraform = "scale.rules")]
    public IReadOnlyList<JobScaleRule> Rules { get; init; } = [];
}

/// <summary>What a scaler of KEDA looks at for a job.</summary>
public sealed record JobScaleRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "events";

    /// <summary>The scaler, as KEDA calls it: <c>azure-servicebus</c>, <c>azure-queue</c>.</summary>
    [Maps("type", Terraform = "custom_rule_type")]
    public string Scaler { get; init; } = "azure-servicebus";

    /// <summary>What the scaler wants to know: <c>queueName</c>, <c>messageCount</c>.</summary>
    [Maps("metadata", Terraform = "metadata")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>Secrets of the job that the scaler signs in with, where it cannot as an identity.</summary>
    [Maps("auth", Terraform = "authentication")]
    public IReadOnlyList<ScaleSecret> Secrets { get; init; } = [];
}
