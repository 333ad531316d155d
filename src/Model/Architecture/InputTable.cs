using System.Globalization;
using System.Reflection;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Turns the rows of a declared JSON file into a person's own records.</summary>
internal sealed class InputTable(string file, SourcePosition position)
{
    /// <summary>The rows of a JSON array of objects.</summary>
    public IReadOnlyList<object?> Read(string text, RowShape row)
    {
        Value root;
        try
        {
            root = Json.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw ModelErrors.DamagedInput(file, wrong.Message, position);
        }

        if (root is not ListValue rows) throw Wrong(root, "the file", "an array of objects");
        return [.. rows.Items.Select((value, index) => Convert(value, row, $"row {index + 1}"))];
    }

    private object? Convert(Value value, RowShape shape, string what)
    {
        if (shape.Underlying is { } inner) return value is NullValue ? null : Convert(value, inner, what);
        var type = shape.Real;
        if (type == typeof(string)) return value is TextValue text ? text.Text : value is NullValue ? null : throw Wrong(value, what, "text");
        if (type == typeof(bool)) return value is FlagValue flag ? flag.Flag : throw Wrong(value, what, "true or false");
        if (type == typeof(int)) return value is NumberValue digits && int.TryParse(digits.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(value, what, "a whole number");
        if (type == typeof(decimal)) return value is NumberValue digits && decimal.TryParse(digits.Digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(value, what, "a number");
        if (type == typeof(double)) return value is NumberValue digits ? double.Parse(digits.Digits, CultureInfo.InvariantCulture) : throw Wrong(value, what, "a number");
        if (shape.Members is { } members) return Member(value, shape, members, what);
        if (shape.Item is { } item) return Items(value, shape, item, what);
        if (type?.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is { } parse) return Parsed(value, parse, type, what);
        return Record(value, shape, what);
    }

    private object Member(Value value, RowShape shape, IReadOnlyList<string> names, string what) =>
        value is TextValue text && names.FirstOrDefault(name => string.Equals(name, text.Text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? shape.Member(found)
            : throw Wrong(value, what, "one of " + string.Join(", ", names));

    private object Items(Value value, RowShape shape, RowShape item, string what)
    {
        if (value is not ListValue list) throw Wrong(value, what, "an array");
        return shape.List([.. list.Items.Select((element, index) => Convert(element, item, $"{what}[{index}]"))]);
    }

    private object? Parsed(Value value, MethodInfo parse, Type type, string what)
    {
        var arguments = new object?[] { (value as TextValue)?.Text, null };
        return arguments[0] is not null && (bool)parse.Invoke(null, arguments)! ? arguments[1] : throw Wrong(value, what, $"a {type.Name}");
    }

    /// <summary>By the constructor with most parameters, then by settable properties; names without regard to case.</summary>
    private object Record(Value value, RowShape shape, string what)
    {
        if (!shape.IsRecord) throw ModelErrors.NotARecord(shape.Name, position);
        if (value is not MapValue map) throw Wrong(value, what, $"an object for {shape.Name}");
        var parameters = shape.Constructor ?? throw ModelErrors.NotARecord(shape.Name, position);
        if (map.Entries.Keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice) throw ModelErrors.ColumnTwice(file, map.Line, what, twice.Key, position);
        var left = new Dictionary<string, Value>(map.Entries, StringComparer.OrdinalIgnoreCase);
        var made = shape.Make([.. parameters.Select(Argument)]);

        foreach (var property in shape.Settable.Where(property => left.ContainsKey(property.Name)).ToList())
        {
            shape.Set(made, property.Name, Convert(left[property.Name], property.Shape, $"{what}, '{property.Name}'"));
            left.Remove(property.Name);
        }

        if (left.Count > 0) throw ModelErrors.UnknownColumn(file, map.Line, what, left.Keys.OrderBy(key => key, StringComparer.Ordinal).First(), Known(shape), shape.Name, position);
        return made;

        object? Argument(Column parameter)
        {
            if (left.TryGetValue(parameter.Name, out var given))
            {
                left.Remove(parameter.Name);
                return Convert(given, parameter.Shape, $"{what}, '{parameter.Name}'");
            }

            return parameter.HasDefault ? parameter.Default : throw ModelErrors.MissingColumn(file, map.Line, what, parameter.Name, position);
        }
    }

    private static IReadOnlyList<string> Known(RowShape shape) => [.. (shape.Constructor ?? []).Concat(shape.Settable).Select(column => column.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    private ModelException Wrong(Value value, string what, string wanted) => ModelErrors.WrongInput(file, value.Line, what, Show(value), wanted, position);

    private static string Show(Value value) => value switch
    {
        TextValue text => $"the text \"{text.Text}\"",
        NumberValue number => $"the number {number.Digits}",
        FlagValue flag => flag.Flag ? "true" : "false",
        ListValue => "an array",
        MapValue => "an object",
        _ => "null",
    };
}
