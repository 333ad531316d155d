using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using AiFactory.Drift.Inventory;
using AiFactory.Model.Mapping;
using Azure.Core;
using Azure.Core.Pipeline;

namespace AiFactory.Drift.Tests.Inventory;

/// <summary>Azure on this machine: speaks Resource Graph's contract and point reads, and goes wrong as a test asks it to.</summary>
internal sealed partial class LoopbackAzure : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, MapValue> _rows;
    private readonly ConcurrentQueue<string> _requests = new();
    private int _asked;

    public LoopbackAzure(IEnumerable<MapValue> rows)
    {
        _rows = rows.ToDictionary(row => ((TextValue)row["id"]!).Text, StringComparer.OrdinalIgnoreCase);
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Endpoint = new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Endpoint.ToString());
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public Uri Endpoint { get; }

    /// <summary>Method and path of everything that was asked.</summary>
    public IEnumerable<string> Requests => _requests;

    /// <summary>How long the client was told to wait, and did.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    /// <summary>Answers in place of the usual one, by the number of the request; null for the usual one.</summary>
    public Func<int, string, Fault?> Faults { get; set; } = (_, _) => null;

    /// <summary>Subscriptions that nothing is shown of, without a word.</summary>
    public HashSet<string> Unreadable { get; } = [];

    public int PageSize { get; set; } = ResourceGraphQuery.FullPage;

    public AzureAccess Access => AzureAccess.With(Endpoint, new NoSignIn(), (pause, _) =>
    {
        Waits.Enqueue(pause);
        return Task.CompletedTask;
    }, TimeSpan.FromMilliseconds(1));

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = reader.ReadToEnd();
        _requests.Enqueue($"{context.Request.HttpMethod} {context.Request.Url!.PathAndQuery}");
        var number = Interlocked.Increment(ref _asked);
        var response = context.Response;
        response.Headers["x-ms-correlation-request-id"] = "0d1e2f30-0000-4000-8000-000000000000";
        response.Headers["Date"] = "Sat, 21 Nov 2026 06:10:00 GMT";
        var fault = Faults(number, body) ?? (context.Request.HttpMethod == "POST" ? Query(body) : Read(context.Request.Url));
        try
        {
            if (fault.Resets)
            {
                response.Abort();
                return;
            }

            foreach (var (name, value) in fault.Headers) response.Headers[name] = value;
            response.StatusCode = fault.Status;
            response.ContentType = "application/json";
            response.OutputStream.Write(Encoding.UTF8.GetBytes(fault.Body));
            response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
        {
            // the client went away
        }
    }

    private Fault Read(Uri url) => _rows.TryGetValue(Uri.UnescapeDataString(url.AbsolutePath), out var row) && Sees(row) ? new(200, Json.Print(row)) : new(404, """{"error":{"code":"ResourceNotFound","message":"not found"}}""");

    private Fault Query(string body)
    {
        var asked = (MapValue)Json.Parse(body);
        var query = ((TextValue)asked["query"]!).Text;
        var options = (MapValue)asked["options"]!;
        if (query.Contains("'microsoft.resources/subscriptions' |", StringComparison.Ordinal)) return Answered([.. Subscriptions(asked).Select(id => new MapValue { ["id"] = Value.Of("/subscriptions/" + id), ["type"] = Value.Of("microsoft.resources/subscriptions"), ["subscriptionId"] = Value.Of(id) })], 0, 1000);

        var rows = _rows.Values.Where(row => Sees(row) && IsIn(query, row)).OrderBy(row => ((TextValue)row["id"]!).Text, StringComparer.OrdinalIgnoreCase).ToList();
        if (query.Contains("summarize", StringComparison.Ordinal)) return Answered([new MapValue { ["rows"] = Value.Of(rows.Count) }], 0, 1000);
        if (Part().Match(query) is { Success: true } part) rows = [.. rows.Where(row => Hash(row) % Number(part, 1) == Number(part, 2))];
        var from = options["$skipToken"] is TextValue token ? int.Parse(token.Text.Split('-')[1], CultureInfo.InvariantCulture) : 0;
        return Answered(rows, from, Math.Min(PageSize, int.Parse(((NumberValue)options["$top"]!).Digits, CultureInfo.InvariantCulture)));
    }

    private IEnumerable<string> Subscriptions(MapValue asked)
    {
        var all = _rows.Keys.Select(RowHead.SubscriptionOf).OfType<string>().Distinct().Except(Unreadable);
        return asked["subscriptions"] is ListValue listed ? all.Intersect(listed.Items.Select(id => ((TextValue)id).Text)) : all;
    }

    private static Fault Answered(List<MapValue> rows, int from, int top)
    {
        var page = rows.Skip(from).Take(top).ToList();
        var answer = new MapValue { ["totalRecords"] = Value.Of(rows.Count), ["count"] = Value.Of(page.Count), ["resultTruncated"] = Value.Of("false"), ["data"] = new ListValue([.. page]) };
        if (from + page.Count < rows.Count) answer["$skipToken"] = Value.Of($"t-{from + page.Count}");
        return new(200, Json.Print(answer)) { Headers = { ["x-ms-user-quota-remaining"] = "14", ["x-ms-user-quota-resets-after"] = "00:00:05" } };
    }

    private bool Sees(MapValue row) => !Unreadable.Contains(RowHead.SubscriptionOf(((TextValue)row["id"]!).Text) ?? "");

    /// <summary>The tables as Azure fills them: no children, but those it lists.</summary>
    private static bool IsIn(string query, MapValue row)
    {
        var (id, type) = (((TextValue)row["id"]!).Text, ((TextValue)row["type"]!).Text);
        if (query.StartsWith("resourcecontainers", StringComparison.Ordinal)) return type.StartsWith("microsoft.resources/", StringComparison.Ordinal);
        if (query.StartsWith("authorizationresources", StringComparison.Ordinal)) return type == "microsoft.authorization/roleassignments";
        return ArmId.TryParse(id) is { } parsed && !type.StartsWith("microsoft.resources/", StringComparison.Ordinal) && !parsed.Scope.Contains("/providers/", StringComparison.OrdinalIgnoreCase)
            && (parsed.Names.Length == 1 || AiFactory.Drift.Compare.ListedChildren.Contains(type));
    }

    private static int Hash(MapValue row) => ((TextValue)row["id"]!).Text.ToLowerInvariant().Aggregate(17, (hash, letter) => unchecked(hash * 31 + letter) & int.MaxValue);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"hash\(tolower\(id\)\) % (\d+) == (\d+)")]
    private static partial Regex Part();

    private sealed class NoSignIn : HttpPipelinePolicy
    {
        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNextAsync(message, pipeline);
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);
    }
}

/// <summary>An answer of the server's.</summary>
internal sealed record Fault(int Status, string Body)
{
    public Dictionary<string, string> Headers { get; } = [];
    public bool Resets { get; init; }

    public static Fault Error(int status, string code) => new(status, $$$"""{"error":{"code":"X","message":"Please provide below info when asking for support","details":[{"code":"{{{code}}}","message":"m"}]}}""");

    public Fault With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
