using System.Reflection;
using System.Text;
using AiFactory.Generators;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>The least C# that makes a resource of a kind, with all that it needs.</summary>
internal sealed class ServiceExample
{
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<Type, string> _made = [];

    private ServiceExample()
    {
    }

    public static string Of(Type kind)
    {
        var example = new ServiceExample();
        example.Make(kind);
        return example._lines.ToString();
    }

    /// <summary>Writes the lines that make it, once, and gives its variable.</summary>
    private string Make(Type kind)
    {
        if (_made.TryGetValue(kind, out var known)) return known;
        var name = _made[kind] = Variable(kind);
        var made = New(kind);
        _lines.Append("var ").Append(name).Append(" = ").Append(made).Append(";\n");
        if (Holder(kind) is not { } holder) return name;

        var (parent, value) = (holder.ReflectedType!, holder.PropertyType.IsGenericType ? $"[{name}]" : name);
        _made[parent] = Variable(parent);
        var holding = New(parent, holder.Name, value);
        _lines.Append("var ").Append(_made[parent]).Append(" = ").Append(holding).Append(";\n");
        return name;
    }

    private string New(Type kind, string? with = null, string? value = null)
    {
        var settings = Needed(kind).Where(property => property.Name != with).Select(property => $"{property.Name} = {Value(property.PropertyType, property.Name)}").ToList();
        if (with is not null) settings.Add($"{with} = {value}");
        return $"new {kind.Name}(\"{Variable(kind)}\"){(settings.Count > 0 ? $" {{ {string.Join(", ", settings)} }}" : "")}";
    }

    /// <summary>What C# demands, or Azure.</summary>
    private static IEnumerable<PropertyInfo> Needed(Type type) => type.GetProperties()
        .Where(property => property.SetMethod?.IsPublic == true && (ServiceKind.IsRequired(property) || property.GetCustomAttribute<MapsAttribute>()?.Needed == true));

    /// <summary>The property of the parent that holds such children, or the only one.</summary>
    private static PropertyInfo? Holder(Type kind) => kind.BaseType is { IsGenericType: true } child
        ? child.GetGenericArguments()[0].GetProperties().FirstOrDefault(property => property.SetMethod?.IsPublic == true && (property.PropertyType == kind || property.IsDefined(typeof(ChildrenAttribute)) && property.PropertyType.GetGenericArguments() is [var item] && item == kind))
        : null;

    private string Value(Type type, string property)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(Text)) return $"\"{Words(property)}\"";
        if (type == typeof(int) || type == typeof(decimal)) return "1";
        if (type == typeof(bool)) return "true";
        if (type == typeof(Date)) return "new(2027, 1, 1)";
        if (type == typeof(Cidr)) return "\"10.0.0.0/24\"";
        if (type.IsEnum) return $"{type.Name}.{Enum.GetNames(type)[0]}";
        if (typeof(Part).IsAssignableFrom(type)) return Part(type);
        if (typeof(AzureResource).IsAssignableFrom(type) && !type.IsAbstract) return Make(type);
        if (type.IsAbstract && !type.IsGenericType) return Make(AzureKinds.All.First(type.IsAssignableFrom));
        if (type.IsGenericType && type.GetGenericArguments() is [var item]) return $"[{Value(item, property)}]";
        if (type.IsGenericType && type.GetGenericArguments() is [_, var entry]) return $"new Dictionary<string, {entry.Name}> {{ [\"first\"] = {Value(entry, property)} }}";
        return $"{type.Name}.{type.GetFields(BindingFlags.Public | BindingFlags.Static).First(field => field.FieldType == type).Name}";
    }

    private string Part(Type type)
    {
        var variant = type.IsAbstract ? type.Assembly.GetTypes().Where(one => !one.IsAbstract && one.IsPublic && type.IsAssignableFrom(one)).OrderBy(one => one.Name, StringComparer.Ordinal).First() : type;
        var settings = Needed(variant).Select(property => $"{property.Name} = {Value(property.PropertyType, property.Name)}").ToList();
        var arguments = variant.GetConstructors()[0].GetParameters().Where(parameter => !parameter.HasDefaultValue).Select(parameter => Value(parameter.ParameterType, parameter.Name!));
        return $"new {variant.Name}({string.Join(", ", arguments)}){(settings.Count > 0 ? $" {{ {string.Join(", ", settings)} }}" : "")}";
    }

    /// <summary>As in <c>aiServicesAccount</c>: of a short form, all letters but the one that begins the next word.</summary>
    private static string Variable(Type kind)
    {
        var capitals = kind.Name.TakeWhile(char.IsUpper).Count();
        var first = Math.Max(1, capitals - 1);
        return kind.Name[..first].ToLowerInvariant() + kind.Name[first..];
    }

    private static string Words(string property) => property.ToLowerInvariant();
}
