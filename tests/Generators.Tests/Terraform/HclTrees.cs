using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Generators.Terraform.Tests;

/// <summary>Random HCL trees, full of text that tries to break out.</summary>
internal static class HclTrees
{
    private static readonly string[] Fragments =
    [
        "\"", "\\", "\\\"", "${", "$${", "$$${", "%{", "%%{", "$", "%", "{", "}", "${x}", "%{ if true }", "%{ endif }", "~}", "\n", "\r\n", "\r", "\t", "\0", "\u0001", "\u001b[31m", "\u007f",
        "\u0085", "\u2028", "\u2029", "\ufeff", "\u202e", "\u200d", "\ud83d", "\ude00", "😀", "👩‍🚀", "🇩🇪", "e\u0301", "\u0301", "ä", "ß", "文", "한", "क्ष", "\uffff", "\U0010ffff", "\U000e0041",
        "<<EOT", "EOT", "#", "//", "/*", "*/", " ", "  ", "=", ",", "a", "name", "0", "u0041", "\\u0041", "null", "true", "for", "if", "in", "\"]\n}\nresource \"x\" \"y\" {", "' or 1=1",
    ];

    /// <summary>Fragments in any order, and characters of any kind.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements(Fragments),
        Gen.Elements(Fragments).ListOf().Resize(8).Select(string.Concat),
        Gen.Choose(0, 0xFFFF).Select(letter => (char)letter).ListOf().Resize(6).Select(string.Concat));

    private static Gen<string> Identifier { get; } = Gen.Elements("a", "id", "name", "location", "public_network_access_enabled", "x-y", "_z", "for", "null", "in", "depends_on");

    private static Gen<HclExpression> Raw { get; } = Gen.Elements<HclExpression>(
        new HclRaw("azurerm_subnet.apps.id"), new HclRaw("var.zones[0]"), new HclRaw("-1"), new HclRaw("3.25"), new HclRaw("[for name in var.names : upper(name)]"),
        new HclRaw("var.enabled ? 1 : 0"), new HclRaw("!var.enabled"), HclExpression.Null, true, 42);

    private static Gen<HclExpression> Leaf { get; } = Gen.OneOf(Text.Select(text => (HclExpression)text), Raw);

    public static Gen<HclExpression> Expression { get; } = ExpressionOf(depth: 3);

    /// <summary>A file of blocks, attributes and comments.</summary>
    public static Gen<HclBody> File { get; } = Body(depth: 3);

    private static Gen<HclExpression> ExpressionOf(int depth)
    {
        if (depth == 0) return Leaf;
        var inner = ExpressionOf(depth - 1);
        return Gen.OneOf(
            Leaf,
            Gen.OneOf(Text.Select(text => (object)text), inner.Select(part => (object)part)).ListOf().Resize(4).Select(parts => (HclExpression)new HclTemplate([.. parts])),
            inner.ListOf().Resize(5).Select(items => (HclExpression)new HclList([.. items])),
            Gen.Zip(Gen.OneOf(Identifier, Text), inner).ListOf().Resize(5).Select(entries => (HclExpression)new HclObject([.. entries.Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2))])),
            Gen.Zip(Gen.Elements("jsonencode", "toset", "merge"), inner.ListOf().Resize(3)).Select(call => (HclExpression)new HclCall(call.Item1, [.. call.Item2])));
    }

    private static Gen<HclBody> Body(int depth)
    {
        var attribute = Gen.Zip(Identifier, Expression).Select(pair => (Action<HclBody>)(body => Add(body, pair.Item1, pair.Item2)));
        var comment = Text.Select(text => (Action<HclBody>)(body => body.Comment(text)));
        if (depth == 0) return Filled(Gen.OneOf(attribute, comment));

        var block = Gen.Zip(Identifier, Gen.Zip(Text.Select(HclIdentifier.From).ListOf().Resize(2), Body(depth - 1)))
            .Select(parts => (Action<HclBody>)(body => Copy(parts.Item2.Item2, body.Block(parts.Item1, [.. parts.Item2.Item1]))));
        return Filled(Gen.Frequency((4, attribute), (2, block), (1, comment)));
    }

    private static Gen<HclBody> Filled(Gen<Action<HclBody>> step) => step.ListOf().Resize(6).Select(steps =>
    {
        var body = new HclBody();
        foreach (var add in steps) add(body);
        return body;
    });

    /// <summary>Attributes that are there already are left out: terraform fmt refuses a body with two of a name.</summary>
    private static void Add(HclBody body, string name, HclExpression value)
    {
        if (!body.Items.OfType<HclAttribute>().Any(attribute => attribute.Name == name)) body.Attribute(name, value);
    }

    private static void Copy(HclBody from, HclBody to)
    {
        foreach (var item in from.Items)
        {
            if (item is HclComment comment) to.Comment(comment.Text);
            if (item is HclAttribute attribute) to.Attribute(attribute.Name, attribute.Value);
            if (item is HclBlock block) Copy(block.Body, to.Block(block.Type, [.. block.Labels]));
        }
    }
}
