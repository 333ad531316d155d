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
    private readonly List<Made> _all = [];

    /// <summary>Those whose settings are being written: what they name comes before them.</summary>
    private readonly Stack<Made> _open = new();

    private ServiceExample()
    {
    }

    public static string Of(Type kind)
    {
        var example = new ServiceExample();
        example.Make(kind);

        var lines = new StringBuilder();
        var written = new HashSet<Made>();
        foreach (var made in example._all) Write(made);
        return lines.ToString();

        void Write(Made made)
        {
            if (!written.Add(made)) return;
            foreach (var earlier in made.Earlier) Write(earlier);
            lines.Append("var ").Append(made.Variable).Append(" = ").Append(made).Append(";\n");
        }
    }

    /// <summary>Makes it, once, and gives its variable.</summary>
    private string Make(Type kind)
    {
        var made = _all.FirstOrDefault(one => one.Kind == kind) ?? New(kind);
        if (_open.Count > 0) _open.Peek().Earlier.Add(made);
        return made.Variable;
    }

    private Made New(Type kind)
    {
        var twins = _all.Count(one => one.Kind == kind);
        var made = new Made(kind, Variable(kind) + (twins == 0 ? "" : $"{twins + 1}"));
        _all.Add(made);
        _open.Push(made);
        foreach (var property in Needed(kind)) made.Settings[property.Name] = [Value(property.PropertyType, property.Name)];
        _open.Pop();
        if (Holder(kind) is { } holder) Hold(holder, made);
        return made;
    }

    /// <summary>Puts a part into what it is a part of: another one than those that the part names.</summary>
    private void Hold(PropertyInfo holder, Made part)
    {
        var kind = holder.ReflectedType!.IsAbstract ? AzureKinds.All.First(holder.ReflectedType.IsAssignableFrom) : holder.ReflectedType;
        var parent = _all.FirstOrDefault(one => one.Kind == kind && !part.Needs(one)) ?? New(kind);
        parent.Earlier.Add(part);
        if (!parent.Settings.TryGetValue(holder.Name, out var parts) || !parent.Lists.Contains(holder.Name)) parent.Settings[holder.Name] = parts = [];
        if (holder.PropertyType.IsGenericType) parent.Lists.Add(holder.Name);
        parts.Add(part.Variable);
    }

    private sealed record Made(Type Kind, string Variable)
    {
        public Dictionary<string, List<string>> Settings { get; } = [];

        /// <summary>The settings that are lists of parts.</summary>
        public HashSet<string> Lists { get; } = [];

        /// <summary>What is named in the settings.</summary>
        public List<Made> Earlier { get; } = [];

        public bool Needs(Made other) => Earlier.Exists(earlier => earlier == other || earlier.Needs(other));

        public bool Equals(Made? other) => ReferenceEquals(this, other);
        public override int GetHashCode() => Variable.GetHashCode(StringComparison.Ordinal);

        public override string ToString()
        {
            var settings = Settings.Select(setting => $"{setting.Key} = {(Lists.Contains(setting.Key) ? $"[{string.Join(", ", setting.Value)}]" : setting.Value[0])}").ToList();
            return $"new {Kind.Name}(\"{Variable}\"){(settings.Count > 0 ? $" {{ {string.Join(", ", settings)} }}" : "")}";
        }
    }

    /// <summary>What C# demands, or Azure.</summary>
    private static IEnumerable<PropertyInfo> Needed(Type type) => type.GetProperties()
        .Where(property => property.SetMethod?.IsPublic == true && (ServiceKind.IsRequired(property) || property.GetCustomAttribute<MapsAttribute>()?.Needed == true));

    /// <summary>The property of the parent that holds such children, or the only one.</summary>
    private static PropertyInfo? Holder(Type kind) => Above(kind).FirstOrDefault(type => type.IsGenericType)?.GetGenericArguments()[0].GetProperties()
        .FirstOrDefault(property => property.SetMethod?.IsPublic == true && (property.PropertyType == kind || property.IsDefined(typeof(ChildrenAttribute)) && property.PropertyType.GetGenericArguments() is [var item] && item == kind));

    private static IEnumerable<Type> Above(Type kind)
    {
        for (var type = kind.BaseType; type is not null; type = type.BaseType) yield return type;
    }

    private string Value(Type type, string property)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(Text)) return $"\"{Words(property)}\"";
        if (type == typeof(int) || type == typeof(decimal)) return "1";
        if (type == typeof(bool)) return "true";
        if (type == typeof(Date)) return "new(2027, 1, 1)";
        if (type == typeof(Cidr)) return "\"10.0.0.0/24\"";
        if (type == typeof(Value)) return "Json.Parse(\"{}\")";
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
