using System.Globalization;
using System.Text;

namespace AiFactory.Model.Azure;

/// <summary>What an AI gateway does with calls to models, said in C# and written as the XML of a policy. All text is escaped, so that no value can become a statement.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/api-management/genai-gateway-capabilities</remarks>
public sealed record GatewayPolicy
{
    /// <summary>Where calls go: an <see cref="ApiBackend"/>, or an <see cref="ApiBackendPool"/> of several.</summary>
    public AzureResource? Backend { get; init; }

    /// <summary>Signs in to the backend as the service's own identity, for this resource. Azure AI services by default; null sends on what the caller sent.</summary>
    public string? SignsInTo { get; init; } = "https://cognitiveservices.azure.com";

    /// <summary>Takes calls only of those who sign in with Microsoft Entra; when null, a subscription's key is all that is asked for.</summary>
    public CallerSignIn? Callers { get; init; }

    /// <summary>How many tokens a caller may use; any number when null.</summary>
    public TokenLimit? Limit { get; init; }

    /// <summary>Counts the tokens that were used; not when null.</summary>
    public TokenMetric? Metric { get; init; }

    /// <summary>Gives an answer again to a question that means the same; not when null.</summary>
    public SemanticCache? Cache { get; init; }

    /// <summary>How often a call is tried again when a backend is overloaded or fails, 0 to 50. With a pool, another one gets it.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Whether the APIs are Azure OpenAI's own; else any that speaks as it does.</summary>
    public bool AzureOpenAI { get; init; } = true;

    /// <summary>The whole policy.</summary>
    public Text Xml
    {
        get
        {
            var xml = new PolicyXml();
            xml.Line(0, "<policies>").Line(1, "<inbound>").Line(2, "<base />");
            Callers?.Write(xml);
            if (SignsInTo is { } resource) xml.Element(2, "authentication-managed-identity", ("resource", resource));
            if (Backend is { } backend) xml.Element(2, "set-backend-service", ("backend-id", backend.NameOutput));
            Cache?.Look(xml, Prefix);
            Limit?.Write(xml, Prefix);
            Metric?.Write(xml, Prefix);
            xml.Line(1, "</inbound>").Line(1, "<backend>");
            if (Retries == 0) xml.Line(2, "<base />");
            else
            {
                xml.Start(2, "retry", ("condition", "@(context.Response.StatusCode == 429 || context.Response.StatusCode >= 500)"), ("count", Retries.ToString(CultureInfo.InvariantCulture)), ("interval", "1"), ("first-fast-retry", "true"))
                    .Element(3, "forward-request", ("buffer-request-body", "true")).Line(2, "</retry>");
            }

            xml.Line(1, "</backend>").Line(1, "<outbound>").Line(2, "<base />");
            Cache?.Store(xml, Prefix);
            xml.Line(1, "</outbound>").Line(1, "<on-error>").Line(2, "<base />").Line(1, "</on-error>").Line(0, "</policies>");
            return xml.Text;
        }
    }

    private string Prefix => AzureOpenAI ? "azure-openai" : "llm";
}

/// <summary>Asks callers for a token of Microsoft Entra.</summary>
/// <param name="Audience">Whom the token must be for: <c>api://models</c>.</param>
public sealed record CallerSignIn(string Tenant, string Audience)
{
    /// <summary>Who calls, as an expression of API Management: the object id of the token, which each managed identity has one of.</summary>
    public const string Caller = """@(((Jwt)context.Variables["caller"]).Claims.GetValueOrDefault("oid", ""))""";

    internal void Write(PolicyXml xml) => xml
        .Start(2, "validate-azure-ad-token", ("tenant-id", Tenant), ("output-token-variable-name", "caller"))
        .Line(3, "<audiences>").Content(4, "audience", Audience).Line(3, "</audiences>")
        .Line(2, "</validate-azure-ad-token>");
}

/// <summary>How many tokens a caller may use in a minute.</summary>
/// <param name="TokensPerMinute">1 or more.</param>
public sealed record TokenLimit(int TokensPerMinute)
{
    /// <summary>Who counts as one caller, as an expression of API Management; each subscription unless given.</summary>
    public string CountsBy { get; init; } = "@(context.Subscription.Id)";

    /// <summary>Counts the question before it is sent, so that one too many never reaches the model; slower.</summary>
    public bool EstimatesPrompt { get; init; } = true;

    /// <summary>The header of the answer that says how many tokens are left; none when null.</summary>
    public string? RemainingHeader { get; init; } = "x-remaining-tokens";

    internal void Write(PolicyXml xml, string prefix) => xml.Element(2, $"{prefix}-token-limit",
        ("counter-key", CountsBy), ("tokens-per-minute", TokensPerMinute.ToString(CultureInfo.InvariantCulture)), ("estimate-prompt-tokens", EstimatesPrompt ? "true" : "false"), ("remaining-tokens-header-name", RemainingHeader is { } header ? header : (Text?)null));
}

/// <summary>Counts tokens in Application Insights, which a diagnostic with <see cref="ApiDiagnostic.Metrics"/> sends on.</summary>
public sealed record TokenMetric
{
    public string Namespace { get; init; } = "tokens";

    /// <summary>What the count is broken down by: names that API Management knows, as <c>API ID</c> and <c>Subscription ID</c>, at most five.</summary>
    public IReadOnlyList<string> By { get; init; } = ["API ID", "Subscription ID"];

    /// <summary>Who spends them, as an expression of API Management: a dimension named Consumer, beside those of <see cref="By"/>; none when null.</summary>
    public string? Consumer { get; init; }

    internal void Write(PolicyXml xml, string prefix)
    {
        xml.Start(2, $"{prefix}-emit-token-metric", ("namespace", Namespace));
        foreach (var dimension in By) xml.Element(3, "dimension", ("name", dimension));
        if (Consumer is { } consumer) xml.Element(3, "dimension", ("name", "Consumer"), ("value", consumer));
        xml.Line(2, $"</{prefix}-emit-token-metric>");
    }
}

/// <summary>Gives an answer again to a question that means the same. The service needs a Redis with vector search as its cache.</summary>
/// <param name="Embeddings">The backend of a model that makes vectors of questions.</param>
public sealed record SemanticCache(ApiBackend Embeddings)
{
    /// <summary>How far apart in meaning two questions may be, 0 to 1: the lower, the closer. 0.05 is for questions that say almost the same.</summary>
    public decimal Distance { get; init; } = 0.05m;

    /// <summary>Seconds that an answer is kept.</summary>
    public int Seconds { get; init; } = 120;

    /// <summary>Who shares answers, as an expression of API Management; each subscription has its own unless given.</summary>
    public string SharedBy { get; init; } = "@(context.Subscription.Id)";

    internal void Look(PolicyXml xml, string prefix) => xml
        .Start(2, $"{prefix}-semantic-cache-lookup", ("score-threshold", Distance.ToString(CultureInfo.InvariantCulture)), ("embeddings-backend-id", Embeddings.NameOutput), ("embeddings-backend-auth", "system-assigned"))
        .Content(3, "vary-by", SharedBy)
        .Line(2, $"</{prefix}-semantic-cache-lookup>");

    internal void Store(PolicyXml xml, string prefix) => xml.Element(2, $"{prefix}-semantic-cache-store", ("duration", Seconds.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>Lines of XML in which other resources' names stand as references.</summary>
internal sealed class PolicyXml
{
    public Text Text { get; } = new(0, 0);

    public PolicyXml Line(int depth, string markup)
    {
        Text.AppendLiteral(new string(' ', depth * 2) + markup + "\n");
        return this;
    }

    public PolicyXml Element(int depth, string name, params (string Name, Text? Value)[] attributes) => Tag(depth, name, attributes, " />");

    public PolicyXml Start(int depth, string name, params (string Name, Text? Value)[] attributes) => Tag(depth, name, attributes, ">");

    public PolicyXml Content(int depth, string name, string content) => Line(depth, $"<{name}>{Escaped(content)}</{name}>");

    private PolicyXml Tag(int depth, string name, (string Name, Text? Value)[] attributes, string end)
    {
        Text.AppendLiteral(new string(' ', depth * 2) + "<" + name);
        foreach (var attribute in attributes)
        {
            if (attribute.Value is not { } value) continue;
            Text.AppendLiteral($" {attribute.Name}=\"");
            foreach (var part in value.Parts)
            {
                if (part is Output output) Text.AppendFormatted(output);
                else Text.AppendLiteral(Escaped((string)part));
            }

            Text.AppendLiteral("\"");
        }

        Text.AppendLiteral(end + "\n");
        return this;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\n' => escaped.Append("&#xA;"),
                '\r' => escaped.Append("&#xD;"),
                '\t' => escaped.Append("&#x9;"),
                < ' ' or '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'), // what XML cannot hold at all
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
