using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace AiFactory.Drift.Inventory;

/// <summary>Waits where Resource Graph says that its quota is used up. Azure.Core knows <c>Retry-After</c> and not these headers.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests</remarks>
/// <param name="wait">Lets time pass; a test's own.</param>
internal sealed class QuotaPolicy(Func<TimeSpan, CancellationToken, Task> wait) : HttpPipelinePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private Task _open = Task.CompletedTask;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await _open.WaitAsync(message.CancellationToken).ConfigureAwait(false);
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (message.HasResponse) Note(message.Response);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Azure is asked asynchronously.");

    private void Note(Response response)
    {
        var isUsedUp = response.Status == 429 || response.Headers.TryGetValue("x-ms-user-quota-remaining", out var remaining) && remaining == "0";
        if (!isUsedUp || response.Headers.TryGetValue("Retry-After", out _)) return;
        if (response.Headers.TryGetValue("x-ms-user-quota-resets-after", out var text) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var after) && after > TimeSpan.Zero)
            _open = wait(after < Longest ? after : Longest, CancellationToken.None); // for everybody who asks
    }
}
