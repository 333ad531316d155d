using System.Buffers;
using System.Text.Json;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>Cuts the rows out of a stream of JSON, one at a time: of Resource Graph's answer (<c>{"data":[…]}</c>, also as a table), of an array, or of JSON lines.</summary>
/// <param name="rows">Gets the bytes of each row; they are gone afterwards.</param>
internal sealed class JsonRows(IRowSink rows)
{
    private const int LargestRow = 256 * 1024 * 1024;
    private static readonly JsonReaderOptions Options = ValueReader.Options with { AllowMultipleValues = true };

    private enum Inside { Nothing, Array, Data, Answer, Table, TableRows }

    private readonly List<string> _columns = [];
    private JsonReaderState _state = new(Options);
    private Inside _inside;

    /// <exception cref="JsonException">The text is no JSON, or ends too early.</exception>
    public async Task ReadAsync(Stream stream, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 18);
        try
        {
            var held = 0;
            for (var isFinal = false; !isFinal;)
            {
                if (held == buffer.Length) buffer = Doubled(buffer);
                var read = await stream.ReadAsync(buffer.AsMemory(held), cancel).ConfigureAwait(false);
                isFinal = read == 0;
                held += read;
                var consumed = Consume(buffer.AsSpan(0, held), isFinal);
                buffer.AsSpan(consumed, held - consumed).CopyTo(buffer);
                held -= consumed;
            }

            if (_inside != Inside.Nothing) throw new JsonException("the text ends before its last bracket");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Doubled(byte[] buffer)
    {
        if (buffer.Length >= LargestRow) throw new JsonException("one row is larger than any that Azure sends");
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <returns>How many bytes are done with; the rest begins what is not yet there as a whole.</returns>
    private int Consume(ReadOnlySpan<byte> text, bool isFinal)
    {
        var done = SkipByteOrderMark(text);
        while (true)
        {
            var reader = new Utf8JsonReader(text[done..], isFinal && text.Length > done, _state);
            if (text.Length == done || !reader.Read() || !TryTake(ref reader, text[done..], out var next)) return done;
            (_inside, _state) = (next, reader.CurrentState);
            done += (int)reader.BytesConsumed;
            if (isFinal && text[done..].TrimStart(" \t\r\n"u8).IsEmpty && _inside == Inside.Nothing) return text.Length;
        }
    }

    private int SkipByteOrderMark(ReadOnlySpan<byte> text) => _inside == Inside.Nothing && text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;

    /// <summary>Takes what begins with the reader's token; false when it is not yet there as a whole.</summary>
    private bool TryTake(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out Inside next)
    {
        next = _inside;
        switch (_inside, reader.TokenType)
        {
            case (Inside.Nothing, JsonTokenType.StartArray):
                next = Inside.Array;
                return true;
            case (Inside.Nothing, JsonTokenType.StartObject):
                return TryOpen(ref reader, text, out next);
            case (Inside.Array or Inside.Data, JsonTokenType.StartObject):
                return TryRow(ref reader, text);
            case (Inside.Array, JsonTokenType.EndArray):
                next = Inside.Nothing;
                return true;
            case (Inside.Data, JsonTokenType.EndArray):
                next = Inside.Answer;
                return true;
            case (Inside.Answer, JsonTokenType.PropertyName):
                return TryMember(ref reader, ref next);
            case (Inside.Answer, JsonTokenType.EndObject):
                rows.EndOfAnswer();
                next = Inside.Nothing;
                return true;
            case (Inside.Table, JsonTokenType.PropertyName):
                return TryTableMember(ref reader, ref next);
            case (Inside.Table, JsonTokenType.EndObject):
                next = Inside.Answer;
                return true;
            case (Inside.TableRows, JsonTokenType.StartArray):
                return TryTableRow(ref reader);
            case (Inside.TableRows, JsonTokenType.EndArray):
                next = Inside.Table;
                return true;
            default:
                throw new JsonException("a row must be an object");
        }
    }

    /// <summary>An object at the top is an answer when it has <c>data</c>, else a row of JSON lines.</summary>
    private bool TryOpen(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out Inside next)
    {
        next = Inside.Answer;
        var probe = reader;
        while (true)
        {
            if (!probe.Read()) return false;
            if (probe.TokenType == JsonTokenType.EndObject) break;
            if (probe.ValueTextEquals("data"u8)) return true; // what stands before it is read once more, as members
            if (!probe.TrySkip()) return false;
        }

        next = Inside.Nothing;
        return TryRow(ref reader, text);
    }

    private bool TryMember(ref Utf8JsonReader reader, ref Inside next)
    {
        var name = reader.GetString()!;
        var probe = reader;
        if (!probe.Read()) return false;
        if (name == "data" && (probe.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject))
        {
            next = probe.TokenType == JsonTokenType.StartArray ? Inside.Data : Inside.Table;
            reader = probe;
            return true;
        }

        if (!reader.TrySkip()) return false;
        rows.Member(name, ValueReader.Next(ref probe));
        return true;
    }

    private bool TryRow(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        var start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip()) return false;
        rows.Row(text[start..(int)reader.BytesConsumed]);
        return true;
    }

    private bool TryTableMember(ref Utf8JsonReader reader, ref Inside next)
    {
        var name = reader.GetString();
        var probe = reader;
        if (!probe.Read()) return false;
        if (name == "rows")
        {
            reader = probe;
            next = Inside.TableRows;
            return true;
        }

        if (!reader.TrySkip()) return false;
        if (name == "columns") _columns.AddRange(((ListValue)ValueReader.Next(ref probe)).Items.Select(column => ((column as MapValue)?["name"] as TextValue)?.Text ?? "?"));
        return true;
    }

    /// <summary>A row of a table, as the object that it stands for.</summary>
    private bool TryTableRow(ref Utf8JsonReader reader)
    {
        var probe = reader;
        if (!reader.TrySkip()) return false;

        var row = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(row))
        {
            var cells = (ListValue)ValueReader.Next(ref probe);
            writer.WriteStartObject();
            for (var i = 0; i < Math.Min(cells.Items.Count, _columns.Count); i++)
            {
                writer.WritePropertyName(_columns[i]);
                ValueWriter.Write(writer, cells.Items[i]);
            }

            writer.WriteEndObject();
        }

        rows.Row(row.WrittenSpan);
        return true;
    }
}

/// <summary>Takes what <see cref="JsonRows"/> finds, in its order.</summary>
internal interface IRowSink
{
    void Row(ReadOnlySpan<byte> json);

    /// <summary>A member of an answer beside its rows: <c>resultTruncated</c>, <c>totalRecords</c>.</summary>
    void Member(string name, Value value);

    void EndOfAnswer();
}
