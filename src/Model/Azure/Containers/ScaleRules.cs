using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What adds copies, as ARM has it: one of several kinds in one object.</summary>
internal sealed record ScaleRule : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("http.metadata.concurrentRequests", Using = typeof(NumberTextConverter))]
    public int? HttpCalls { get; init; }

    [Maps("tcp.metadata.concurrentConnections", Using = typeof(NumberTextConverter))]
    public int? TcpConnections { get; init; }

    [Maps("custom.type")]
    public string? Scaler { get; init; }

    [Maps("custom.metadata")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    [Maps("custom.auth")]
    public IReadOnlyList<ScaleSecret> Secrets { get; init; } = [];
}

/// <summary>Adds copies by calls over HTTP.</summary>
public sealed record HttpScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "calls";

    /// <summary>Calls that one copy has at a time.</summary>
    [Maps(Terraform = "concurrent_requests", Using = typeof(NumberTextConverter))]
    public int Concurrent { get; init; } = 10;
}

/// <summary>Adds copies by connections over TCP.</summary>
public sealed record TcpScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "connections";

    /// <summary>Connections that one copy has at a time.</summary>
    [Maps(Terraform = "concurrent_requests", Using = typeof(NumberTextConverter))]
    public int Concurrent { get; init; } = 10;
}

/// <summary>Adds copies by what a scaler of KEDA can see.</summary>
public sealed record EventScaleRule : Part
{
    [Maps(Terraform = "name")]
    public string Name { get; init; } = "events";

    /// <summary>The scaler, as KEDA calls it: <c>azure-servicebus</c>, <c>azure-queue</c>, <c>cron</c>.</summary>
    [Maps(Terraform = "custom_rule_type")]
    public string Scaler { get; init; } = "azure-servicebus";

    /// <summary>What the scaler wants to know: <c>queueName</c>, <c>messageCount</c>.</summary>
    [Maps(Terraform = "metadata")]
    public IDictionary<string, Text> Settings { get; init; } = new Dictionary<string, Text>();

    /// <summary>Secrets of the app that the scaler signs in with, where it cannot as an identity.</summary>
    [Maps(Terraform = "authentication")]
    public IReadOnlyList<ScaleSecret> Secrets { get; init; } = [];
}

/// <summary>A secret that a scaler signs in with.</summary>
public sealed record ScaleSecret : Part
{
    /// <summary>As the app calls it.</summary>
    [Maps("secretRef", Terraform = "secret_name")]
    public string Secret { get; init; } = "";

    /// <summary>As the scaler calls it: <c>connection</c>.</summary>
    [Maps("triggerParameter", Terraform = "trigger_parameter")]
    public string Parameter { get; init; } = "connection";
}
