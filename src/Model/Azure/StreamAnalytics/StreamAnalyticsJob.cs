using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure Stream Analytics: a query in SQL over events as they come.</summary>
/// <remarks>
/// Its inputs, outputs and functions are resources of their own, which this class does not have: state them with <c>With</c> or as untyped resources.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs
/// </remarks>
[AzureResource("Microsoft.StreamAnalytics/streamingjobs", "2020-03-01", Terraform = "azurerm_stream_analytics_job")]
[Service("Stream Analytics job", "Asks a question in SQL of events as they come", Icon = "stream-analytics", Stateful = true, Source = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-introduction")]
[Without(Traits.Any & ~(Traits.PrivateLink | Traits.Identity | Traits.Diagnostics))]
[Without(Traits.PrivateLink, Although = "endpoints lead to a cluster, which has no class")]
[Named("asa", 3, 63, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class StreamAnalyticsJob(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>The query, which names inputs and outputs.</summary>
    [Maps("properties.transformation.properties.query", Needed = true, Terraform = "transformation_query")]
    public string? Query { get; init; }

    [Maps("properties.transformation.name")]
    internal string? TransformationName { get => _transformation ?? (Query is null ? null : "main"); init => _transformation = value; }

    private readonly string? _transformation;

    /// <summary>How much it computes: 3, 7, 10, 20, 30 and so on, where 3 is a third of a machine.</summary>
    [Maps("properties.transformation.properties.streamingUnits", Terraform = "streaming_units")]
    public int? Units { get; init; } = 3;

    [Maps("properties.sku.name", Terraform = "sku_name")]
    public StreamAnalyticsSku Sku { get; init; } = StreamAnalyticsSku.StandardV2;

    /// <summary>Whether it runs in Azure or on a device.</summary>
    [Maps("properties.jobType", Terraform = "type", CreateOnly = true, Absent = StreamAnalyticsPlace.Cloud)]
    public StreamAnalyticsPlace RunsIn { get; init; } = StreamAnalyticsPlace.Cloud;

    /// <summary>The version of its language.</summary>
    [Maps("properties.compatibilityLevel", Terraform = "compatibility_level")]
    public string Compatibility { get; init; } = "1.2";

    /// <summary>How it reads dates and numbers.</summary>
    [Maps("properties.dataLocale", Terraform = "data_locale")]
    public string Language { get; init; } = "en-US";

    /// <summary>Whether events that came too late are set right or dropped.</summary>
    [Maps("properties.eventsOutOfOrderPolicy", Terraform = "events_out_of_order_policy")]
    public StreamAnalyticsLate Disordered { get; init; } = StreamAnalyticsLate.Adjust;

    /// <summary>Seconds that it waits for the order of events, 0 to 599.</summary>
    [Within(0, 599)]
    [Maps("properties.eventsOutOfOrderMaxDelayInSeconds", Terraform = "events_out_of_order_max_delay_in_seconds")]
    public int DisorderSeconds { get; init; }

    /// <summary>Seconds that events may be late, -1 for any, to 1,814,399.</summary>
    [Within(-1, 1814399)]
    [Maps("properties.eventsLateArrivalMaxDelayInSeconds", Terraform = "events_late_arrival_max_delay_in_seconds")]
    public int LateSeconds { get; init; } = 5;

    /// <summary>What becomes of a result that an output does not take.</summary>
    [Maps("properties.outputErrorPolicy", Terraform = "output_error_policy")]
    public StreamAnalyticsFailure Refused { get; init; } = StreamAnalyticsFailure.Drop;

    /// <summary>Where it keeps what is secret in it: with Azure, or in <see cref="Storage"/>.</summary>
    [Maps("properties.contentStoragePolicy", Terraform = "content_storage_policy")]
    public StreamAnalyticsContent Keeps { get; init; } = StreamAnalyticsContent.SystemAccount;

    /// <summary>The storage account that it keeps things in, by name. It signs in as itself.</summary>
    [Maps("properties.jobStorageAccount.accountName", Terraform = "job_storage_account.account_name")]
    public Text? Storage { get; init; }

    [Maps("properties.jobStorageAccount.authenticationMode", Terraform = "job_storage_account.authentication_mode")]
    internal string? StorageAccess { get => _storageAccess ?? (Storage is null ? null : "Msi"); init => _storageAccess = value; }

    private readonly string? _storageAccess;

    /// <summary>The cluster that it runs in, by its id; on shared machines when null.</summary>
    [Maps("properties.cluster.id", Terraform = "stream_analytics_cluster_id")]
    public Text? Cluster { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;
}

public enum StreamAnalyticsSku { Standard, StandardV2 }
public enum StreamAnalyticsPlace { Cloud, Edge }
public enum StreamAnalyticsLate { Adjust, Drop }
public enum StreamAnalyticsFailure { Drop, Stop }
public enum StreamAnalyticsContent { SystemAccount, JobStorageAccount }
