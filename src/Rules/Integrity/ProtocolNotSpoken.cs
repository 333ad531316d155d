using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>A call speaks what its callee understands.</summary>
public sealed class ProtocolNotSpoken : GraphRule
{
    private const string Http = "HTTPS", WebSocket = "WebSocket";

    /// <summary>What each service understands, by the word that begins a protocol's name. Of kinds that are not here nothing is said.</summary>
    private static readonly (Type Kind, string[] Speaks)[] Known =
    [
        (typeof(StorageAccount), [Http, "SMB", "NFS", "SFTP"]),
        (typeof(KeyVault), [Http]),
        (typeof(SearchService), [Http]),
        (typeof(AppConfigurationStore), [Http]),
        (typeof(ContainerRegistry), [Http]),
        (typeof(CognitiveAccount), [Http, WebSocket, "WebRTC"]),
        (typeof(CosmosAccount), [Http, WebSocket, "MongoDB", "CQL", "Gremlin"]),
        (typeof(MongoCluster), ["MongoDB"]),
        (typeof(ServiceBusNamespace), ["AMQP", Http, WebSocket, "JMS"]),
        (typeof(EventHubsNamespace), ["AMQP", "Kafka", Http, WebSocket]),
        (typeof(SqlServer), ["TDS"]),
        (typeof(PostgreSqlServer), ["PostgreSQL"]),
        (typeof(RedisCache), ["Redis", "RESP"]),
        (typeof(ManagedRedis), ["Redis", "RESP"]),
    ];

    /// <summary>Other names of the same.</summary>
    private static readonly Dictionary<string, string> SameAs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["HTTP"] = Http, ["REST"] = Http, ["gRPC"] = Http, ["WSS"] = WebSocket, ["WebSockets"] = WebSocket, ["AMQPS"] = "AMQP", ["Cassandra"] = "CQL", ["Mongo"] = "MongoDB", ["Postgres"] = "PostgreSQL", ["RTMPS"] = "RTMP",
    };

    private static readonly HashSet<string> Words = new(Known.SelectMany(known => known.Speaks).Concat(["MQTT", "RDP", "SSH", "FTP", "FTPS", "LDAP", "SMTP", "RTMP", "IPsec", "DNS"]), StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7519",
        Title: "Protocol or port not offered by the callee",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "The call cannot be made as it is told, and firewalls that are opened for it are opened for nothing.",
        Fix: "Say with Over what the service speaks, leave Over out, or call the service that was meant.",
        Source: "Own rule: the protocols of each kind are those of its page, which the kind names.")
    {
        Checklist = "OE:04",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        from connection in graph.Connections
        let spoken = WordOf(connection.Protocol)
        where Words.Contains(spoken)
        from service in (connection.Callee?.AndEnclosing ?? []).Take(8)
        from known in Known
        where known.Kind.IsInstanceOfType(service) && !known.Speaks.Contains(spoken, StringComparer.OrdinalIgnoreCase)
        select Fails(connection.Position, $"{Named(connection.From)} speaks {connection.Protocol} to {Named(connection.To)}, which understands {string.Join(", ", known.Speaks)}.", EvidenceStep.Of(connection));

    /// <summary>The protocol without its version and port: AMQP 1.0, TDS/1433.</summary>
    private static string WordOf(string protocol)
    {
        var word = new string([.. protocol.Trim().TakeWhile(char.IsLetter)]);
        return SameAs.TryGetValue(word, out var same) ? same : word;
    }
}
