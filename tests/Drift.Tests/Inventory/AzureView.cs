using System.Security.Cryptography;
using System.Text;
using AiFactory.Drift.Compare;
using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Tests.Inventory;

/// <summary>An architecture as Azure would show it once it is deployed: rows in Resource Graph's shape, with what Azure adds and spells in its own way.</summary>
internal sealed class AzureView
{
    private const string Tenant = "99999999-9999-4999-8999-999999999999";

    private readonly Dictionary<string, MapValue> _rows = new(StringComparer.OrdinalIgnoreCase);

    public AzureView(Desired desired)
    {
        foreach (var document in desired.Documents.Where(document => !document.Resource.Shape.HiddenFromReaders.Contains(document.Name))) Place(document);
        foreach (var row in _rows.Values.ToList()) Resolve(row);
    }

    public IEnumerable<MapValue> Rows => _rows.OrderBy(row => row.Key, StringComparer.OrdinalIgnoreCase).Select(row => row.Value);

    /// <summary>The row whose id ends so.</summary>
    public MapValue this[string end] => _rows.Single(row => row.Key.EndsWith(end, StringComparison.OrdinalIgnoreCase)).Value;

    public MapValue Properties(string end) => (MapValue)this[end]["properties"]!;

    public void Remove(string end) => _rows.Remove(_rows.Keys.Single(id => id.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    public void RemoveAll(Func<string, bool> ids)
    {
        foreach (var id in _rows.Keys.Where(ids).ToList()) _rows.Remove(id);
    }

    public MapValue Add(string id, string json)
    {
        var row = (MapValue)Json.Parse(json);
        row["id"] = Value.Of(id);
        Dress(row, id, ArmId.TryParse(id)!.Type);
        return _rows[id] = row;
    }

    /// <summary>The same resource in another place.</summary>
    public void Move(string end, Func<string, string> to)
    {
        var row = this[end];
        Remove(end);
        var id = to(((TextValue)row["id"]!).Text);
        row["id"] = Value.Of(id);
        row["resourceGroup"] = Value.Of(RowHead.GroupOf(id)!.Split('/')[^1].ToLowerInvariant());
        _rows[id] = row;
    }

    public Snapshot Snapshot(string taken = "2026-11-21T06:10:00Z") => new()
    {
        Taken = DateTimeOffset.Parse(taken, System.Globalization.CultureInfo.InvariantCulture),
        Subscriptions = [.. _rows.Keys.Select(RowHead.SubscriptionOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
        Tables = [ResourceGraphTable.Resources, ResourceGraphTable.Containers, ResourceGraphTable.Authorization],
        Asked = [.. Asked.Order(StringComparer.Ordinal)],
    };

    private HashSet<string> Asked { get; } = [];

    /// <summary>As Resource Graph answers, the snapshot beside it.</summary>
    public string Answer(bool isTruncated = false) => Json.Print(new MapValue
    {
        ["totalRecords"] = Value.Of(_rows.Count), ["count"] = Value.Of(_rows.Count), ["resultTruncated"] = Value.Of(isTruncated ? "true" : "false"),
        ["snapshot"] = Snapshot().Written(), ["data"] = new ListValue([.. Rows]),
    });

    private void Place(DesiredDocument document)
    {
        var body = (MapValue)document.Body.Clone();
        var resource = document.Resource;
        if (document.IsOwn && resource.Enclosing.FirstOrDefault() is { } parent && parent.Shape.Embedded.FirstOrDefault(embedded => embedded.Kind.IsInstanceOfType(resource)) is { Path: not null } embedded)
        {
            var list = embedded.Path.Find(_rows[parent.Id]) as ListValue ?? new ListValue([]);
            list.Items.Add(body);
            embedded.Path.Put(_rows[parent.Id], list, Wire.Arm);
            return;
        }

        body["id"] = Value.Of(document.Id);
        if (!document.IsOwn || resource is not ResourceGroup && ArmId.TryParse(document.Id) is { } id && (id.Names.Length > 1 || id.Scope.Contains("/providers/", StringComparison.OrdinalIgnoreCase))) Asked.Add(document.Id);
        Dress(body, document.Id, document.IsOwn ? resource.ArmType : ArmId.TryParse(document.Id)!.Type);
        if (document.IsOwn && body["identity"] is MapValue identity && identity["type"] is TextValue { Text: "SystemAssigned" }) (identity["principalId"], identity["tenantId"]) = (Value.Of(GuidOf(document.Id)), Value.Of(Tenant));
        if (resource is UserAssignedIdentity) body["properties"] = new MapValue { ["principalId"] = Value.Of(GuidOf(document.Id)), ["clientId"] = Value.Of(GuidOf(document.Id + "c")), ["tenantId"] = Value.Of(Tenant) };
        _rows[document.Id] = body;
    }

    /// <summary>What Resource Graph adds to every row, and how it spells what is there.</summary>
    private static void Dress(MapValue row, string id, string type)
    {
        row["name"] = Value.Of(id[(id.LastIndexOf('/') + 1)..]);
        row["type"] = Value.Of(type == "Microsoft.Resources/resourceGroups" ? "microsoft.resources/subscriptions/resourcegroups" : type.ToLowerInvariant());
        row["tenantId"] = Value.Of(Tenant);
        row["subscriptionId"] = Value.Of(RowHead.SubscriptionOf(id)!);
        row["resourceGroup"] = Value.Of(RowHead.GroupOf(id)?.Split('/')[^1].ToLowerInvariant() ?? "");
        foreach (var column in new[] { "sku", "plan", "tags", "zones", "identity", "extendedLocation" }) row[column] ??= Value.Null;
        foreach (var column in new[] { "kind", "managedBy" }) row[column] ??= Value.Of("");
        if (row["location"] is TextValue { Text: "swedencentral" } && type.Contains("Web", StringComparison.Ordinal)) row["location"] = Value.Of("Sweden Central");
        row["properties"] ??= new MapValue();
        ((MapValue)row["properties"]!)["provisioningState"] = Value.Of("Succeeded");
    }

    private void Resolve(Value value)
    {
        if (value is ListValue list) list.Items.ForEach(Resolve);
        if (value is not MapValue map) return;
        foreach (var (name, member) in map.Entries.ToList())
        {
            if (member is TemplateValue template) map[name] = Value.Of(string.Concat(template.Parts.Select(part => part is Output output ? output.Known ?? Known(output) : part)));
            else Resolve(member);
        }
    }

    private string Known(Output output) => ((TextValue)WirePath.Parse(output.Arm).Find(_rows[output.Resource!.Id])!).Text;

    private static string GuidOf(string text) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToLowerInvariant())).AsSpan(0, 16)).ToString();
}
