using System.Buffers;
using System.Text.Json;

namespace AiFactory.Drift.Inventory;

/// <summary>The body of a question to Resource Graph.</summary>
internal sealed record ResourceGraphQuery(string Text, AzureScope Scope)
{
    public const string Path = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01";

    /// <summary>The most rows that an answer has.</summary>
    public const int FullPage = 1000;

    private const string Columns = "id, name, type, kind, location, resourceGroup, subscriptionId, tenantId, managedBy, sku, plan, tags, zones, identity, extendedLocation, properties";

    public static ResourceGraphQuery Subscriptions(AzureScope scope) => new("resourcecontainers | where type == 'microsoft.resources/subscriptions' | project id, name, type, subscriptionId, tenantId | order by id asc", scope);

    public static ResourceGraphQuery Count(string table, AzureScope scope) => new($"{From(table)} | summarize rows = count()", scope);

    /// <summary>One of several parts of a table, by a hash of the id: parts can be asked side by side, and what is made or deleted meanwhile shifts no page.</summary>
    public static ResourceGraphQuery Part(string table, int part, int parts, AzureScope scope) =>
        new(FormattableString.Invariant($"{From(table)} | where hash(tolower(id)) % {parts} == {part} | project {Columns} | order by id asc"), scope);

    public byte[] Body(int top, string? skipToken)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("query", Text);
            Texts(json, "subscriptions", Scope.Subscriptions);
            Texts(json, "managementGroups", Scope.ManagementGroups);
            json.WriteStartObject("options");
            json.WriteNumber("$top", top);
            if (skipToken is not null) json.WriteString("$skipToken", skipToken);
            json.WriteString("resultFormat", "objectArray");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return body.WrittenSpan.ToArray();
    }

    private static string From(string table) => table switch
    {
        ResourceGraphTable.Containers => table + " | where type == 'microsoft.resources/subscriptions/resourcegroups'",
        ResourceGraphTable.Authorization => table + " | where type =~ 'microsoft.authorization/roleassignments'",
        _ => table,
    };

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
