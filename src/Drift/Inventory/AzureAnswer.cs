using System.Text.Json;
using AiFactory.Model.Mapping;
using Azure;
using Azure.Core;
using Azure.Identity;

namespace AiFactory.Drift.Inventory;

/// <summary>What came back from Azure: an answer, or why there is none.</summary>
/// <param name="Status">0 when Azure was not reached.</param>
/// <param name="Reason">In words for a person, with the id that Azure's support asks for; null when all is well.</param>
internal sealed record AzureAnswer(int Status, Stream? Body, string? Reason)
{
    private const int Attempts = 3;

    public bool IsGood => Status == 200;

    private bool IsCutOff { get; init; }

    /// <summary>The words that Azure uses for what went wrong.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    /// <summary>More than 10,000 subscriptions lie in the scope, and some were left out.</summary>
    public bool IsLimited { get; init; }

    /// <summary>Asks again where an answer was cut off; Azure.Core asks again where there was none.</summary>
    public static async Task<AzureAnswer> AskAsync(AzureAccess azure, RequestMethod method, string path, byte[]? body, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await OnceAsync(azure, method, path, body, cancel).ConfigureAwait(false);
            if (!answer.IsCutOff || attempt == Attempts) return answer;
        }
    }

    private static async Task<AzureAnswer> OnceAsync(AzureAccess azure, RequestMethod method, string path, byte[]? body, CancellationToken cancel)
    {
        using var message = azure.Pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(azure.Endpoint, path));
        message.Request.Headers.Add("Accept", "application/json");
        if (body is not null)
        {
            message.Request.Headers.Add("Content-Type", "application/json");
            message.Request.Content = RequestContent.Create(body);
        }

        try
        {
            await azure.Pipeline.SendAsync(message, cancel).ConfigureAwait(false);
        }
        catch (AuthenticationFailedException wrong)
        {
            throw new InventoryException($"Nobody is signed in to Azure: {FirstLine(wrong.Message)} Sign in, as with 'az login', and try again.");
        }
        catch (Exception wrong) when (wrong is RequestFailedException or AggregateException or IOException or HttpRequestException || wrong is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return new(0, null, $"Azure could not be reached: {FirstLine(wrong.Message)}");
        }

        return Of(message.Response);
    }

    private static AzureAnswer Of(Response response)
    {
        if (response.Status == 200 && response.Content.ToMemory().Span.TrimEnd(" \t\r\n"u8) is not [.., (byte)'}']) return new(0, null, "An answer of Azure's was cut off.") { IsCutOff = true, Date = response.Headers.Date };
        var codes = response.Status == 200 ? [] : CodesOf(response);
        var support = response.Headers.TryGetValue("x-ms-correlation-request-id", out var id) ? $" (correlation id {id})" : "";
        return new(response.Status, Copied(response), response.Status == 200 ? null : FormattableString.Invariant($"Azure answered {response.Status}{(codes.Length > 0 ? " " + codes[^1] : "")}{support}."))
        {
            Codes = codes,
            Date = response.Headers.Date,
            IsLimited = response.Headers.TryGetValue("x-ms-tenant-subscription-limit-hit", out var hit) && hit.Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The response goes with its message; what it holds is still to be read.</summary>
    private static MemoryStream Copied(Response response) => new(response.Content.ToArray(), writable: false);

    /// <summary>Resource Graph says what is wrong in the details only.</summary>
    private static string[] CodesOf(Response response)
    {
        try
        {
            var error = (ValueReader.Read(response.Content.ToMemory().Span) as MapValue)?["error"] as MapValue;
            var details = (error?["details"] as ListValue)?.Items.OfType<MapValue>() ?? [];
            return [.. details.Prepend(error).Select(one => (one?["code"] as TextValue)?.Text).OfType<string>().Where(code => code.All(char.IsAsciiLetterOrDigit))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
