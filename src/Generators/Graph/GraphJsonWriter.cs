using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using AiFactory.Model;

namespace AiFactory.Generators.Graph;

/// <summary>
/// Walks the public properties from the graph. What the graph lists stands in full in its list, and everywhere else as the place where it stands;
/// any other object that has identity stands in full where it is met first.
/// </summary>
internal sealed class GraphJsonWriter(Utf8JsonWriter json, ArchitectureGraph graph, SourceRoot root)
{
    private readonly Dictionary<object, string> _places = new(ReferenceEqualityComparer.Instance);

    public void Write()
    {
        GiveKeys();
        foreach (var (name, property) in PublicFace.Of(typeof(ArchitectureGraph)).Properties) GivePlaces(name, property);
        Object("", graph);
    }

    /// <summary>An element is called by its key; where several have one key, by that and its place among them.</summary>
    private void GiveKeys()
    {
        foreach (var alike in graph.Elements.GroupBy(element => element.Key))
        {
            var number = 0;
            foreach (var element in alike) _places.TryAdd(element, number++ == 0 ? element.Key : $"{element.Key}#{number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private void GivePlaces(string name, PropertyInfo property)
    {
        if (property.GetValue(graph) is not IReadOnlyList<object> list) return;
        for (var i = 0; i < list.Count; i++)
        {
            if (PublicFace.Of(list[i].GetType()).HasIdentity) _places.TryAdd(list[i], Item(name, i));
        }
    }

    private void Value(string path, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(root.Without(text)); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int or long or short or byte or uint: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteNumberValue(number); break;
            case Enum or double or float or char or TimeSpan: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
            case Type type: json.WriteStringValue(type.Name); break;
            case SourcePosition position: Position(position); break;
            case LockFile locked: json.WriteStringValue(locked.Print()); break;
            case IEnumerable items when Entries(items) is { } entries: Map(path, entries); break;
            case IEnumerable items: List(path, items); break;
            default: Thing(path, value); break;
        }
    }

    private void Thing(string path, object value)
    {
        var face = PublicFace.Of(value.GetType());
        if (face.IsText) json.WriteStringValue(value.ToString());
        else if (face.HasIdentity && !IsAtHome(path, value)) Reference(_places[value]);
        else Object(path, value);
    }

    /// <summary>Whether the object is to be written in full here: it was not met before, or is where the graph lists it.</summary>
    private bool IsAtHome(string path, object value)
    {
        if (value is Element && _places.ContainsKey(value)) return path.StartsWith("elements[", StringComparison.Ordinal) && path.IndexOf('.', StringComparison.Ordinal) < 0;
        return _places.TryAdd(value, path) || _places[value] == path;
    }

    private void Reference(string place)
    {
        json.WriteStartObject();
        json.WriteString("see", place);
        json.WriteEndObject();
    }

    private void Object(string path, object value)
    {
        var face = PublicFace.Of(value.GetType());
        json.WriteStartObject();
        json.WriteString("$", face.Kind);
        if (_places.TryGetValue(value, out var place) && value is Element) json.WriteString("$key", place);
        foreach (var (name, property) in face.Properties)
        {
            json.WritePropertyName(name);
            Property(path.Length == 0 ? name : $"{path}.{name}", property, value);
        }

        json.WriteEndObject();
    }

    /// <summary>A part may refuse to answer where it lies in nothing; that it does is a fact too.</summary>
    private void Property(string path, PropertyInfo property, object owner)
    {
        object? value;
        try
        {
            value = property.GetValue(owner);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is { } inner)
        {
            json.WriteStartObject();
            json.WriteString("refuses", root.Without(inner.Message));
            json.WriteEndObject();
            return;
        }

        Value(path, value);
    }

    private void Position(SourcePosition position)
    {
        json.WriteStartObject();
        json.WriteString("at", root.At(position));
        json.WriteString("expression", position.Expression);
        json.WriteEndObject();
    }

    private void List(string path, IEnumerable items)
    {
        var index = 0;
        json.WriteStartArray();
        foreach (var item in items) Value(Item(path, index++), item);
        json.WriteEndArray();
    }

    private void Map(string path, IEnumerable<(string Key, object? Value)> entries)
    {
        json.WriteStartObject();
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            Value($"{path}.{key}", value);
        }

        json.WriteEndObject();
    }

    /// <summary>The entries of a dictionary of whatever types; null for a list.</summary>
    private List<(string Key, object? Value)>? Entries(IEnumerable items)
    {
        var entry = items.GetType().GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)).Select(face => face.GetGenericArguments()[0])
            .FirstOrDefault(item => item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
        if (entry is null) return null;

        var (key, value) = (entry.GetProperty("Key")!, entry.GetProperty("Value")!);
        return [.. items.Cast<object>().Select(item => (KeyText(key.GetValue(item)!), value.GetValue(item)))];
    }

    private string KeyText(object key) => _places.TryGetValue(key, out var place) ? place : Convert.ToString(key, CultureInfo.InvariantCulture)!;

    private static string Item(string path, int index) => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";
}
