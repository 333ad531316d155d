using System.Text;

namespace AiFactory.Generators.Terraform;

/// <summary>Prints a tree as <c>terraform fmt</c> would leave it. Attributes come first, then blocks, then <c>depends_on</c>.</summary>
internal static class HclPrinter
{
    /// <summary>A list or a call that would reach further is broken into lines.</summary>
    private const int LineLength = 100;

    private const string Step = "  ";

    /// <param name="file">What the file says.</param>
    /// <param name="header">Text for comment lines at the top; an empty line follows.</param>
    public static string Print(HclBody file, string? header = null)
    {
        var text = new StringBuilder();
        if (header is not null) Comments(text, [header], "");
        if (header is not null && file.Items.Count > 0) text.Append('\n');
        Body(text, file, "");
        return text.ToString();
    }

    private static void Body(StringBuilder text, HclBody body, string indent)
    {
        List<Entry> entries = [.. Entries(body, indent).OrderBy(entry => entry.Place)];
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0 && (entries[i].Place != Place.Attributes || entries[i - 1].Place != Place.Attributes)) text.Append('\n');
            Comments(text, entries[i].Comments, indent);
            if (entries[i].Block is { } block) Block(text, block, indent);
            else if (entries[i].Place != Place.End) Assignment(text, entries, i, indent);
        }
    }

    /// <summary>Every item with the comments above it; comments above nothing stand at the end.</summary>
    private static IEnumerable<Entry> Entries(HclBody body, string indent)
    {
        List<string> comments = [];
        foreach (var item in body.Items)
        {
            if (item is HclComment comment)
            {
                comments.Add(comment.Text);
                continue;
            }

            yield return item switch
            {
                HclBlock block => new Entry(Place.Blocks, comments) { Block = block },
                HclAttribute { Name: "depends_on" } attribute => Entry.Of(Place.DependsOn, comments, attribute.Name, attribute.Value, indent),
                HclAttribute attribute => Entry.Of(Place.Attributes, comments, attribute.Name, attribute.Value, indent),
                _ => throw new InvalidOperationException(item.GetType().Name),
            };
            comments = [];
        }

        if (comments.Count > 0) yield return new Entry(Place.End, comments);
    }

    private static void Block(StringBuilder text, HclBlock block, string indent)
    {
        text.Append(indent).Append(block.Type);
        foreach (var label in block.Labels) text.Append(" \"").Append(label).Append('"');
        if (block.Body.Items.Count == 0)
        {
            text.Append(" {}\n");
            return;
        }

        text.Append(" {\n");
        Body(text, block.Body, indent + Step);
        text.Append(indent).Append("}\n");
    }

    private static void Comments(StringBuilder text, IReadOnlyList<string> comments, string indent)
    {
        foreach (var line in comments.SelectMany(HclText.CommentLines)) text.Append(indent).Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
    }

    private static void Assignment(StringBuilder text, List<Entry> entries, int i, string indent) =>
        text.Append(indent).Append(entries[i].Name.PadRight(Column(entries, i))).Append(" = ").Append(entries[i].Value).Append('\n');

    /// <summary>Neighbouring one-line assignments share a column; a value of several lines, a comment or an empty line parts them.</summary>
    private static int Column(List<Entry> entries, int i)
    {
        var (first, last) = (i, i);
        while (first > 0 && entries[first].Continues(entries[first - 1])) first--;
        while (last + 1 < entries.Count && entries[last + 1].Continues(entries[last])) last++;
        return entries[first..(last + 1)].Max(entry => entry.Name.Length);
    }

    /// <param name="expression">What to print.</param>
    /// <param name="indent">The indentation of the line that the expression begins on.</param>
    /// <param name="used">Characters that stand before it on that line.</param>
    private static string Expression(HclExpression expression, string indent, int used) => expression switch
    {
        HclTemplate template when Flat(template) is [HclExpression only] => Expression(only, indent, used),
        HclList list => Sequence("[", list.Items, "]", trailingComma: ",", indent, used),
        HclObject { Entries.Count: > 0 } map => Object(map, indent),
        HclCall { Arguments: [var only] } call => $"{call.Function}({Expression(only, indent, used + call.Function.Length + 2)})",
        HclCall call => Sequence($"{call.Function}(", call.Arguments, ")", trailingComma: "", indent, used),
        _ => OneLine(expression),
    };

    private static string Sequence(string open, IReadOnlyList<HclExpression> items, string close, string trailingComma, string indent, int used)
    {
        var inner = indent + Step;
        List<string> lines = [.. items.Select(item => Expression(item, inner, 0))];
        var oneLine = $"{open}{string.Join(", ", lines)}{close}";
        if (lines.Count == 0 || (!oneLine.Contains('\n', StringComparison.Ordinal) && indent.Length + used + oneLine.Length <= LineLength)) return oneLine;
        return $"{open}\n{string.Join(",\n", lines.Select(line => inner + line))}{trailingComma}\n{indent}{close}";
    }

    private static string Object(HclObject map, string indent)
    {
        var inner = indent + Step;
        List<Entry> entries = [.. map.Entries.Select(entry => Entry.Of(Place.Attributes, [], HclText.Key(entry.Key), entry.Value, inner))];
        var text = new StringBuilder("{\n");
        for (var i = 0; i < entries.Count; i++) Assignment(text, entries, i, inner);
        return text.Append(indent).Append('}').ToString();
    }

    private static string OneLine(HclExpression expression) => expression switch
    {
        HclRaw raw => raw.Text,
        HclTemplate template => Flat(template) is [HclExpression only] ? OneLine(only) : Quoted(Flat(template)),
        HclList list => $"[{string.Join(", ", list.Items.Select(OneLine))}]",
        HclObject { Entries.Count: 0 } => "{}",
        HclObject map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{HclText.Key(entry.Key)} = {OneLine(entry.Value)}"))} }}",
        HclCall call => $"{call.Function}({string.Join(", ", call.Arguments.Select(OneLine))})",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private static string Quoted(List<object> parts)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is HclExpression expression) text.Append(Interpolated(OneLine(expression)));
            else text.Append(HclText.Escaped((string)parts[i], beforeInterpolation: i + 1 < parts.Count));
        }

        return text.Append('"').ToString();
    }

    /// <summary>With the spaces that fmt sets after <c>${</c>.</summary>
    private static string Interpolated(string expression) => expression[0] switch
    {
        '{' => $"${{ {expression} }}",
        '-' => $"${{- {expression[1..]}}}",
        _ => $"${{{expression}}}",
    };

    /// <summary>The parts with templates inside opened up, neighbouring texts joined, and empty ones dropped.</summary>
    private static List<object> Flat(HclTemplate template)
    {
        List<object> flat = [];
        foreach (var part in template.Parts.SelectMany(part => part is HclTemplate inner ? Flat(inner) : [part]))
        {
            if (part is string text && flat is [.., string before]) flat[^1] = before + text;
            else if (part is not "") flat.Add(part);
        }

        return flat;
    }

    private enum Place { Attributes, Blocks, DependsOn, End }

    /// <summary>A block, an assignment with its printed value, or comments alone.</summary>
    private sealed record Entry(Place Place, IReadOnlyList<string> Comments)
    {
        public HclBlock? Block { get; init; }

        public string Name { get; private init; } = "";

        public string Value { get; private init; } = "";

        private bool IsOneLine => Name.Length > 0 && !Value.Contains('\n', StringComparison.Ordinal);

        public static Entry Of(Place place, IReadOnlyList<string> comments, string name, HclExpression value, string indent) =>
            new(place, comments) { Name = name, Value = Expression(value, indent, name.Length + " = ".Length) };

        public bool Continues(Entry previous) => IsOneLine && previous.IsOneLine && Place == previous.Place && Comments.Count == 0;
    }
}
