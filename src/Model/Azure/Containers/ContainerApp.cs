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
