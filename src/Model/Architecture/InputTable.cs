using System.Globalization;
using System.Reflection;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Turns the rows of a declared JSON file into a person's own records.</summary>
internal sealed class InputTable(string file, SourcePosition position)
{
    /// <summary>The rows of a JSON array of objects.</summary>
    public IReadOnlyList<T> Read<T>(string text)
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
        return [.. rows.Items.Select((row, index) => (T)Convert(row, typeof(T), $"row {index + 1}")!)];
    }

    private object? Convert(Value value, Type type, string what)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return value is NullValue ? null : Convert(value, inner, what);
        if (type == typeof(string)) return value is TextValue text ? text.Text : value is NullValue ? null : throw Wrong(value, what, "text");
        if (type == typeof(bool)) return value is FlagValue flag ? flag.Flag : throw Wrong(value, what, "true or false");
        if (type == typeof(int)) return value is NumberValue digits && int.TryParse(digits.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(value, what, "a whole number");
        if (type == typeof(decimal)) return value is NumberValue digits && decimal.TryParse(digits.Digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(value, what, "a number");
        if (type == typeof(double)) return value is NumberValue digits ? double.Parse(digits.Digits, CultureInfo.InvariantCulture) : throw Wrong(value, what, "a number");
        if (type.IsEnum) return Member(value, type, what);
        if (type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))) return Items(value, type.GetGenericArguments()[0], what);
        if (type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is { } parse) return Parsed(value, parse, type, what);
        return Record(value, type, what);
    }

    private object Member(Value value, Type type, string what)
    {
        var names = Enum.GetNames(type);
        return value is TextValue text && Array.Find(names, name => string.Equals(name, text.Text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse(type, found)
            : throw Wrong(value, what, "one of " + string.Join(", ", names));
    }

    private object Items(Value value, Type item, string what)
    {
        if (value is not ListValue list) throw Wrong(value, what, "an array");
        var items = Array.CreateInstance(item, list.Items.Count);
        for (var i = 0; i < items.Length; i++) items.SetValue(Convert(list.Items[i], item, $"{what}[{i}]"), i);
        return Activator.CreateInstance(typeof(List<>).MakeGenericType(item), items)!;
    }

    private object? Parsed(Value value, MethodInfo parse, Type type, string what)
    {
        var arguments = new object?[] { (value as TextValue)?.Text, null };
        return arguments[0] is not null && (bool)parse.Invoke(null, arguments)! ? arguments[1] : throw Wrong(value, what, $"a {type.Name}");
    }

    /// <summary>By the constructor with most parameters, then by settable properties; names without regard to case.</summary>
    private object Record(Value value, Type type, string what)
    {
        if (type.IsInterface || type.IsAbstract || typeof(System.Collections.IEnumerable).IsAssignableFrom(type)) throw ModelErrors.NotARecord(type, position);
        if (value is not MapValue map) throw Wrong(value, what, $"an object for {type.Name}");
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault() ?? throw ModelErrors.NotARecord(type, position);
        if (map.Entries.Keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice) throw ModelErrors.ColumnTwice(file, map.Line, what, twice.Key, position);
        var left = new Dictionary<string, Value>(map.Entries, StringComparer.OrdinalIgnoreCase);
        var made = constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);

        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Where(property => left.ContainsKey(property.Name)))
        {
            property.SetValue(made, Convert(left[property.Name], property.PropertyType, $"{what}, '{property.Name}'"));
            left.Remove(property.Name);
        }

        if (left.Count > 0) throw ModelErrors.UnknownColumn(file, map.Line, what, left.Keys.OrderBy(key => key, StringComparer.Ordinal).First(), type, position);
        return made;

        object? Argument(ParameterInfo parameter)
        {
            if (left.TryGetValue(parameter.Name!, out var given))
            {
                left.Remove(parameter.Name!);
                return Convert(given, parameter.ParameterType, $"{what}, '{parameter.Name}'");
            }

            return parameter.HasDefaultValue ? parameter.DefaultValue : throw ModelErrors.MissingColumn(file, map.Line, what, parameter.Name!, position);
        }
    }

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
