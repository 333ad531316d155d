using System.Globalization;

namespace AiFactory.Generators.Terraform;

/// <summary>An HCL file or the inside of a block: attributes, blocks and comments, in the order they were added.</summary>
internal sealed class HclBody
{
    private readonly List<HclItem> _items = [];

    public IReadOnlyList<HclItem> Items => _items;

    public HclBody Attribute(string name, HclExpression value)
    {
        _items.Add(new HclAttribute(name, value));
        return this;
    }

    /// <summary>Adds a block and returns its inside.</summary>
    public HclBody Block(string type, params string[] labels)
    {
        var block = new HclBlock(type, labels, new HclBody());
        _items.Add(block);
        return block.Body;
    }

    /// <summary>Adds a comment to the attribute or block that is added next.</summary>
    public HclBody Comment(string text)
    {
        _items.Add(new HclComment(text));
        return this;
    }
}

internal abstract record HclItem;

/// <summary>Text of any origin: each of its lines becomes a comment line.</summary>
internal sealed record HclComment(string Text) : HclItem;

internal sealed record HclAttribute(string Name, HclExpression Value) : HclItem
{
    public string Name { get; } = HclIdentifier.Checked(Name);
}

internal sealed record HclBlock(string Type, IReadOnlyList<string> Labels, HclBody Body) : HclItem
{
    public string Type { get; } = HclIdentifier.Checked(Type);

    public IReadOnlyList<string> Labels { get; } = [.. Labels.Select(HclIdentifier.Checked)];
}

internal abstract record HclExpression
{
    public static HclExpression Null { get; } = new HclRaw("null");

    public static implicit operator HclExpression(string text) => new HclTemplate([text]);
    public static implicit operator HclExpression(bool flag) => new HclRaw(flag ? "true" : "false");
    public static implicit operator HclExpression(long number) => new HclRaw(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Numbers, flags, references and other one-line expressions of our own: written as they are.</summary>
internal sealed record HclRaw(string Text) : HclExpression
{
    public string Text { get; } =
        Text.Length > 0 && !Text.Any(char.IsControl) ? Text : throw new ArgumentException("An expression is one line of text.", nameof(Text));
}

/// <summary>A quoted string. A part is text of any origin, or an expression to interpolate; one expression alone needs no quotes.</summary>
internal sealed record HclTemplate(IReadOnlyList<object> Parts) : HclExpression
{
    public IReadOnlyList<object> Parts { get; } =
        Parts.All(part => part is string or HclExpression) ? Parts : throw new ArgumentException("A part is a string or an HclExpression.", nameof(Parts));
}

internal sealed record HclList(IReadOnlyList<HclExpression> Items) : HclExpression;

/// <summary>Keys are text of any origin.</summary>
internal sealed record HclObject(IReadOnlyList<KeyValuePair<string, HclExpression>> Entries) : HclExpression;

/// <summary>A function call, such as <c>jsonencode({ ... })</c>.</summary>
internal sealed record HclCall(string Function, params IReadOnlyList<HclExpression> Arguments) : HclExpression
{
    public string Function { get; } = HclIdentifier.Checked(Function);
}
