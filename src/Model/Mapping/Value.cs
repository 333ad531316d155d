using System.Globalization;

namespace AiFactory.Model.Mapping;

/// <summary>A tree of plain values: what ARM writes as JSON and Terraform as HCL. The Model parses and prints neither.</summary>
public abstract class Value : IEquatable<Value>
{
    public static readonly Value Null = new NullValue();

    /// <summary>The line of the text that it was read from, from 1; 0 for a value that was not read, and for the shared true, false and null.</summary>
    public int Line { get; internal init; }

    public static Value Of(bool flag) => flag ? FlagValue.True : FlagValue.False;
    public static Value Of(int number) => new NumberValue(number.ToString(CultureInfo.InvariantCulture));
    public static Value Of(string text) => new TextValue(text);

    public abstract bool Equals(Value? other);
    public abstract Value Clone();
    public override bool Equals(object? obj) => Equals(obj as Value);
    public override int GetHashCode() => 0; // compared, never hashed
}

public sealed class NullValue : Value
{
    internal NullValue() { }
    public override bool Equals(Value? other) => other is NullValue;
    public override Value Clone() => this;
}

public sealed class FlagValue : Value
{
    internal static readonly FlagValue True = new(true), False = new(false);
    private FlagValue(bool flag) => Flag = flag;
    public bool Flag { get; }
    public override bool Equals(Value? other) => ReferenceEquals(this, other);
    public override Value Clone() => this;
}

/// <summary>A number as it was spelled, so that 1.0 stays 1.0.</summary>
public sealed class NumberValue(string digits) : Value
{
    public string Digits { get; } = digits;
    public override bool Equals(Value? other) => other is NumberValue number && number.Digits == Digits;
    public override Value Clone() => this;
}

public sealed class TextValue(string text) : Value
{
    public string Text { get; } = text;
    public override bool Equals(Value? other) => other is TextValue text && text.Text == Text;
    public override Value Clone() => this;
}

/// <summary>Text in which other resources' outputs stand: a reference in Terraform, an id or name in ARM where it can be computed.</summary>
public sealed class TemplateValue(IReadOnlyList<object> parts) : Value
{
    /// <summary>Strings and <see cref="Output"/>s, in order.</summary>
    public IReadOnlyList<object> Parts { get; } = parts;
    public override bool Equals(Value? other) => other is TemplateValue template && template.Parts.SequenceEqual(Parts);
    public override Value Clone() => this;
}

public sealed class ListValue(List<Value> items) : Value
{
    public List<Value> Items { get; } = items;
    public override bool Equals(Value? other) => other is ListValue list && list.Items.SequenceEqual(Items);
    public override Value Clone() => new ListValue(Items.ConvertAll(item => item.Clone()));
}

/// <param name="isBlock">Terraform writes it as a block; ARM has no such distinction.</param>
public sealed class MapValue(bool isBlock = false) : Value
{
    public Dictionary<string, Value> Entries { get; } = new(StringComparer.Ordinal);
    public bool IsBlock { get; } = isBlock;

    public Value? this[string key]
    {
        get => Entries.TryGetValue(key, out var value) ? value : null;
        set { if (value is null) Entries.Remove(key); else Entries[key] = value; }
    }

    /// <summary>Adds what this map lacks; maps are merged within, lists element by element. What is already here is replaced by scalars of <paramref name="other"/>.</summary>
    public void Merge(MapValue other)
    {
        foreach (var entry in other.Entries)
            this[entry.Key] = Merged(this[entry.Key], entry.Value);
    }

    private static Value Merged(Value? mine, Value theirs)
    {
        switch (mine, theirs)
        {
            case (MapValue map, MapValue more):
                map.Merge(more);
                return map;
            case (ListValue list, ListValue more):
                for (var i = 0; i < more.Items.Count; i++)
                {
                    if (i == list.Items.Count) list.Items.Add(more.Items[i].Clone());
                    else if (more.Items[i] is not NullValue) list.Items[i] = Merged(list.Items[i], more.Items[i]);
                }

                return list;
            default:
                return theirs.Clone();
        }
    }

    public override bool Equals(Value? other) =>
        other is MapValue map && map.Entries.Count == Entries.Count && Entries.All(entry => entry.Value.Equals(map[entry.Key]));

    public override Value Clone()
    {
        var copy = new MapValue(IsBlock);
        foreach (var entry in Entries) copy.Entries[entry.Key] = entry.Value.Clone();
        return copy;
    }
}
