namespace AiFactory.Model.Mapping;

/// <summary>Parts by names of a person's own: the keys of a map in ARM, in Terraform blocks that each say their name.</summary>
internal sealed class NamedBlocksCodec<T> : Codec where T : Part
{
    private const string Name = "name";

    private readonly PartCodec _part = new(typeof(T));

    public override Value? Write(object? value, WriteContext context)
    {
        var parts = ((IReadOnlyDictionary<string, T>)value!).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, Written: (MapValue)_part.Write(part.Value, context)!)).ToList();
        if (context.Wire == Wire.Terraform)
        {
            foreach (var (key, written) in parts) written[Name] = Value.Of(key);
            return new ListValue([.. parts.Select(part => part.Written)]);
        }

        var map = new MapValue();
        foreach (var (key, written) in parts) map[key] = written;
        return map;
    }

    public override bool TryRead(Value value, ReadContext context, out object? result)
    {
        result = null;
        if (value is not MapValue map) return false;

        var parts = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!_part.TryRead(entry.Value, context, out var part)) return false;
            parts[entry.Key] = (T)part!;
        }

        result = parts;
        return true;
    }
}
