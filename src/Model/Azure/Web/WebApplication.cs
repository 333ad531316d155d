using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A web application on App Service; Linux and Windows differ in runtime and in what azurerm calls them.</summary>
public abstract class WebApplication : AppServiceApp
{
    private protected WebApplication(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>Keeps it loaded when nobody calls. Azure's default is off; ours is on. Not for the sizes F1 and D1.</summary>
    [Maps("properties.siteConfig.alwaysOn", Terraform = "site_config.always_on")]
    public bool AlwaysOn { get; init; } = true;

    /// <summary>Azure's default lets in both; ours neither.</summary>
    [Maps("properties.siteConfig.ftpsState", Terraform = "site_config.ftps_state")]
    public FtpsState Ftps { get; init; } = FtpsState.Disabled;

    /// <summary>Accepts a user name and password for FTP. Azure's default is on; ours is off.</summary>
    [Maps("basicPublishingCredentialsPolicies/ftp:properties.allow", Terraform = "ftp_publish_basic_authentication_enabled", Absent = true)]
    public bool FtpPasswords { get; init; }

    /// <summary>Sends a person to the same instance again, with a cookie. Azure's default is on; ours is off, so that load spreads.</summary>
    [Maps("properties.clientAffinityEnabled", Terraform = "client_affinity_enabled", Absent = true)]
    public bool SessionAffinity { get; init; }

    /// <summary>Runs as a 32-bit process. Azure's default is on; ours is off.</summary>
    [Maps("properties.siteConfig.use32BitWorkerProcess", Terraform = "site_config.use_32_bit_worker")]
    public bool Runs32Bit { get; init; }

    /// <summary>Lets a debugger attach from outside.</summary>
    [Maps("properties.siteConfig.remoteDebuggingEnabled", Terraform = "site_config.remote_debugging_enabled")]
    public bool RemoteDebugging { get; init; }

    /// <summary>What is sent for an address without a file name, the first that there is.</summary>
    [Maps("properties.siteConfig.defaultDocuments", Terraform = "site_config.default_documents", Ordered = true)]
    public IReadOnlyList<string> DefaultDocuments { get; init; } = [];

    /// <summary>When Azure starts it anew by itself; never when null.</summary>
    [Maps("properties.siteConfig.autoHealRules", Terraform = "site_config.auto_heal_setting")]
    public AutoHeal? AutoHeal { get; init; }

    /// <summary>As <see cref="AutoHeal"/> says.</summary>
    [Maps("properties.siteConfig.autoHealEnabled")]
    internal bool? HealsItself { get => AutoHeal is null ? null : true; init { } }

    /// <summary>Keeps the cookie of <see cref="SessionAffinity"/> apart for each site that embeds the app. Null is Azure's default, off.</summary>
    [Maps("properties.clientAffinityPartitioningEnabled", Azapi = true)]
    public bool? PartitionedAffinity { get; init; }

    /// <summary>Lets administrators open a shell in it. Azure's default is on.</summary>
    [Maps("properties.sshEnabled", Azapi = true)]
    public bool? Shell { get; init; }

    /// <summary>Copies of its files in a storage account; none when null.</summary>
    /// <exception cref="ModelException">The container's signature is written out.</exception>
    [Maps("config/backup:properties", Terraform = "backup")]
    public WebBackup? Backup { get; init => field = value?.Container is { } container && Architecture is not null && !container.Parts.Any(part => part is Output) ? throw ModelErrors.SecretInModel(this, nameof(Backup)) : value; }

    /// <summary>Shares and containers that it sees as folders, by names.</summary>
    /// <exception cref="ModelException">A key is written out.</exception>
    [Maps("config/azurestorageaccounts:properties", Terraform = "storage_account", Using = typeof(NamedBlocksCodec<WebMount>))]
    public IReadOnlyDictionary<string, WebMount> Mounts { get; init => field = WebMount.WithoutSecrets(value, this); } = new Dictionary<string, WebMount>();

    /// <summary>What it writes to its own disk for people who debug it; nothing when null. Diagnostic settings are for the rest.</summary>
    [Maps("config/logs:properties", Terraform = "logs")]
    public WebLogs? Logs { get; init; }
}

public enum FtpsState { AllAllowed, FtpsOnly, Disabled }

/// <summary>When an instance is started anew. Times are <c>hh:mm:ss</c>.</summary>
[Fixed("actions.actionType", "Recycle", Terraform = "action.action_type")]
public sealed record AutoHeal : Part
{
    /// <summary>How long an instance must have run before.</summary>
    [Maps("actions.minProcessExecutionTime", Terraform = "action.minimum_process_execution_time")]
    public string MinimumRun { get; init; } = "00:10:00";

    /// <summary>This many calls within <see cref="CallsWithin"/>.</summary>
    [Maps("triggers.requests.count", Terraform = "trigger.requests.count", TerraformWhen = nameof(CountsCalls))]
    public int? Calls { get; init; }

    [Maps("triggers.requests.timeInterval", Terraform = "trigger.requests.interval", TerraformWhen = nameof(CountsCalls))]
    public string? CallsWithin { get => field ?? (Calls is null ? null : "00:05:00"); init; }

    /// <summary>This many calls that took longer than <see cref="SlowTime"/>, within <see cref="SlowWithin"/>.</summary>
    [Maps("triggers.slowRequests.count", Terraform = "trigger.slow_request.count", TerraformWhen = nameof(CountsSlow))]
    public int? SlowCalls { get; init; }

    [Maps("triggers.slowRequests.timeTaken", Terraform = "trigger.slow_request.time_taken", TerraformWhen = nameof(CountsSlow))]
    public string? SlowTime { get => field ?? (SlowCalls is null ? null : "00:01:00"); init; }

    [Maps("triggers.slowRequests.timeInterval", Terraform = "trigger.slow_request.interval", TerraformWhen = nameof(CountsSlow))]
    public string? SlowWithin { get => field ?? (SlowCalls is null ? null : "00:05:00"); init; }

    internal bool CountsCalls => Calls is not null && CallsWithin is not null;
    internal bool CountsSlow => SlowCalls is not null && SlowTime is not null && SlowWithin is not null;
}

/// <summary>Logs on the disk of an app.</summary>
public sealed record WebLogs : Part
{
    /// <summary>Shows the whole error page.</summary>
    [Maps("detailedErrorMessages.enabled", Terraform = "detailed_error_messages")]
    public bool DetailedErrors { get; init; }

    /// <summary>Traces calls that failed.</summary>
    [Maps("failedRequestsTracing.enabled", Terraform = "failed_request_tracing")]
    public bool FailedRequests { get; init; }

    /// <summary>What the application itself writes, down to this level.</summary>
    [Maps("applicationLogs.fileSystem.level", Terraform = "application_logs.file_system_level")]
    public WebLogLevel Application { get; init; } = WebLogLevel.Warning;

    /// <summary>Days that the log of calls is kept; none is kept when null.</summary>
    [Maps("httpLogs.fileSystem.retentionInDays", Terraform = "http_logs.file_system.retention_in_days", TerraformWhen = nameof(KeepsCalls))]
    public int? CallDays { get; init; }

    /// <summary>Mebibytes that the log of calls may take, 25 to 100.</summary>
    [Within(25, 100)]
    [Maps("httpLogs.fileSystem.retentionInMb", Terraform = "http_logs.file_system.retention_in_mb", TerraformWhen = nameof(KeepsCalls))]
    public int? CallMegabytes { get => field ?? (CallDays is null ? null : 35); init; }

    [Maps("httpLogs.fileSystem.enabled")]
    internal bool? CallsEnabled { get => KeepsCalls ? true : null; init { } }

    internal bool KeepsCalls => CallDays is not null && CallMegabytes is not null;
}

public enum WebLogLevel { Off, Error, Warning, Information, Verbose }
