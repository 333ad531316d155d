using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace AiFactory.Drift.Inventory;

/// <summary>How Azure is reached: where, and as whom.</summary>
public sealed class AzureAccess
{
    /// <summary>Azure's public cloud.</summary>
    public static readonly Uri PublicCloud = new("https://management.azure.com");

    private const int Attempts = 5;

    internal AzureAccess(Uri endpoint, HttpPipeline pipeline) => (Endpoint, Pipeline) = (endpoint, pipeline);

    internal Uri Endpoint { get; }
    internal HttpPipeline Pipeline { get; }

    /// <summary>As whoever is signed in: by environment, workload or managed identity, or one of Azure's tools.</summary>
    public static AzureAccess Default(Uri? endpoint = null)
    {
        endpoint ??= PublicCloud;
        var signIn = new BearerTokenAuthenticationPolicy(new DefaultAzureCredential(), new Uri(endpoint, ".default").ToString());
        return With(endpoint, signIn, static (pause, cancel) => Task.Delay(pause, cancel));
    }

    /// <param name="wait">Lets time pass; a test's own.</param>
    internal static AzureAccess With(Uri endpoint, HttpPipelinePolicy signIn, Func<TimeSpan, CancellationToken, Task> wait, TimeSpan? delay = null)
    {
        var options = new ReadingOptions();
        options.Retry.MaxRetries = Attempts;
        options.Retry.Delay = delay ?? TimeSpan.FromSeconds(1);
        options.Retry.MaxDelay = delay ?? TimeSpan.FromSeconds(30);
        options.Diagnostics.ApplicationId = "aifactory";
        options.AddPolicy(new QuotaPolicy(wait), HttpPipelinePosition.PerRetry);
        return new(endpoint, HttpPipelineBuilder.Build(options, signIn));
    }

    private sealed class ReadingOptions : ClientOptions;
}
