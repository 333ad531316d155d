using System.Text.Encodings.Web;
using System.Text.Json;
using AiFactory.Drift.Report;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>Writes rows to a file as they come, in Resource Graph's own JSON. Secrets stay behind.</summary>
public sealed class InventoryWriter : IRowSink, IDisposable
{
    private readonly Utf8JsonWriter _json;
    private int _rows;

    private InventoryWriter(Stream file)
    {
        _json = new(file, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartArray("data");
    }

    /// <summary>Reads Azure into a file.</summary>
    /// <returns>What was seen.</returns>
    /// <exception cref="InventoryException">Nobody is signed in, or the scope does not exist.</exception>
    public static async Task<(Snapshot Snapshot, int Rows)> WriteAsync(AzureAccess azure, AzureScope scope, Stream file, IProgress<string> progress, CancellationToken cancel)
    {
        using var writer = new InventoryWriter(file);
        var snapshot = await new ResourceGraphClient(azure, scope, progress).ReadAsync(writer, cancel).ConfigureAwait(false);
        writer.Close(snapshot);
        return (snapshot, writer._rows);
    }

    void IRowSink.Row(ReadOnlySpan<byte> json)
    {
        _rows++;
        ValueWriter.Write(_json, Without("", ValueReader.Read(json)));
        if (_json.BytesPending > 1 << 20) _json.Flush();
    }

    void IRowSink.Member(string name, Value value)
    {
    }

    void IRowSink.EndOfAnswer()
    {
    }

    public void Dispose() => _json.Dispose();

    private void Close(Snapshot snapshot)
    {
        _json.WriteEndArray();
        _json.WriteNumber("count", _rows);
        _json.WriteNumber("totalRecords", _rows);
        _json.WriteString("resultTruncated", snapshot.Unread.Count > 0 ? "true" : "false");
        _json.WritePropertyName(Snapshot.Member);
        ValueWriter.Write(_json, snapshot.Written());
        _json.WriteEndObject();
        _json.Flush();
    }

    private static Value Without(string path, Value value)
    {
        switch (value)
        {
            case MapValue map:
                foreach (var entry in map.Entries.ToList()) map[entry.Key] = Without($"{path}.{entry.Key}", entry.Value);
                return map;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++) list.Items[i] = Without(path + "[]", list.Items[i]);
                return list;
            default:
                return value is TextValue text && Secrets.IsSecret(path, text.Text) ? Value.Null : value;
        }
    }
}
