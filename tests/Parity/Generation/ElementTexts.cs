using System.Globalization;
using System.Reflection;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Parity.Generation;

/// <summary>Writes the making of an element with some of its properties, found by reflection: a new service takes part without a word here.</summary>
internal sealed class ElementTexts(Dice dice, Expressions expressions, int number)
{
    /// <summary>What a random text cannot stand in: the Model checks it, or it says that the thing is not ours.</summary>
    private static readonly string[] Left = ["AzureName", "ExistingId", "Ownership", "Group", "Subscription", "Tenant", "Range", "FormerName", "Body", "LoginPassword", "AdministratorPassword", "JournalStorage", "OtherJournalStorage", "SnapshotStorage", "Backup", "SqlDatabase.Identity", "StandardLogicApp.Storage", "SynapseWorkspace.Identity"];

    private int _made;

    /// <summary>The kinds that an expression can make on its own: public, and needing nothing but a name.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(Element).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && typeof(Element).IsAssignableFrom(type) && !IsChild(type) && Makes(type)).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public string New(string kind) => New(Kinds.Single(type => type.Name == kind), 2);

    private string New(Type type, int depth)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"x{number}-{_made++}");
        var argument = typeof(Element).IsAssignableFrom(type) ? $"\"{expressions.Word()}-{name}\"" : "";
        var all = type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && !Left.Contains(property.Name) && !Left.Contains($"{type.Name}.{property.Name}") && !NamesAPart(property)).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        var given = all.Where(_ => dice.Below(all.Count) < 5).Select(property => (property.Name, Text: Value(property.PropertyType, property, depth))).Where(pair => pair.Text is not null).Select(pair => $"{pair.Name} = {pair.Text}").ToList();
        return $"new {type.Name}({argument})" + (given.Count == 0 ? "" : $" {{ {string.Join(", ", given)} }}");
    }

    /// <summary>An expression that the property takes; null where none can be written.</summary>
    private string? Value(Type type, PropertyInfo property, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return dice.Chance(15) ? "null" : Value(inner, property, depth);
        if (type == typeof(bool)) return expressions.Of("bool", 1);
        if (type == typeof(int)) return Number(property);
        if (type == typeof(decimal)) return expressions.Of("decimal", 1);
        if (type == typeof(double)) return expressions.Of("double", 1);
        if (type == typeof(string)) return expressions.Of("text", 1);
        if (type == typeof(Text)) return PlainText(); // interpolated, it would take nothing but texts and outputs
        if (type.IsEnum) return Member(type);
        if (type == typeof(Region)) return dice.Of(["Region.NorthEurope", "Region.Parse(\"Sweden Central\")", "env.Region", "\"uksouth\""]);
        if (type == typeof(Cidr)) return dice.Of(["\"10.9.0.0/24\"", "Cidr.Parse(\"10.7.1.0/26\")", "\"203.0.113.7\""]);
        if (type == typeof(Owner)) return dice.Of(["\"Team\"", "new(\"Ops\", \"ops@contoso.com\")", "new Owner(\"Net\")"]);
        if (type == typeof(StorageAccount)) return "store";
        if (type == typeof(IReadOnlyDictionary<string, string>)) return $"new Dictionary<string, string> {{ [\"{expressions.Word()}\"] = {expressions.Of("text", 1)} }}";
        if (type == typeof(IDictionary<string, Text>)) return $"{{ [\"A\"] = {PlainText()}, [\"B\"] = store.BlobEndpoint }}";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(type.GetGenericArguments()[0], property, depth);
        return depth <= 0 ? null : Object(type, depth);
    }

    private string PlainText() => $"string.Concat({expressions.Of("text", 1)})";

    private string Number(PropertyInfo property) => property.GetCustomAttribute<WithinAttribute>() is { } within
        ? string.Create(CultureInfo.InvariantCulture, $"{within.Minimum} + Common.Wrap({expressions.Of("int", 1)}, {Math.Min(1000, within.Maximum - within.Minimum + 1)})")
        : $"1 + Common.Wrap({expressions.Of("int", 1)}, 20)";

    private string Member(Type type)
    {
        var names = Enum.GetNames(type);
        return dice.Below(4) switch
        {
            0 => $"env.Pick({type.Name}.{dice.Of(names)}, prod: {type.Name}.{dice.Of(names)})",
            1 => $"{expressions.Of("bool", 1)} ? {type.Name}.{dice.Of(names)} : {type.Name}.{dice.Of(names)}",
            _ => $"{type.Name}.{dice.Of(names)}",
        };
    }

    private string? List(Type item, PropertyInfo property, int depth)
    {
        if (depth <= 0) return null;
        var items = Enumerable.Range(0, dice.Between(0, 3)).Select(_ => !IsChild(item) ? Value(item, property, depth - 1) : Demands(item) || item.GetProperties().Any(NamesAPart) ? null : New(item, depth - 1)).OfType<string>().ToList();
        return $"[{string.Join(", ", items)}]";
    }

    private string? Object(Type type, int depth)
    {
        if (type == typeof(ManagedIdentity)) return dice.Of(["ManagedIdentity.System", "ManagedIdentity.Of()", "new() { UserAssigned = [] }"]);
        if (type == typeof(WebRuntime)) return dice.Of(["WebRuntime.Python(\"3.12\")", "WebRuntime.Node(\"22\")", "new(\"GO\", \"1.24\")"]);
        if (type.IsAbstract)
        {
            var kinds = type.Assembly.GetExportedTypes().Where(kind => kind.BaseType == type && !kind.IsAbstract && kind.GetConstructor([]) is not null).ToList();
            return kinds.Count == 0 ? null : New(dice.Of(kinds), depth - 1);
        }

        if (typeof(Element).IsAssignableFrom(type)) return Kinds.Contains(type) ? New(type, depth - 1) : null;
        return type.GetConstructor([]) is null || type.GetProperties().Any(NamesAPart) ? null : New(type, depth - 1);
    }

    private static bool IsChild(Type type)
    {
        for (var outer = type.BaseType; outer is not null; outer = outer.BaseType)
        {
            if (outer.IsGenericType && outer.GetGenericTypeDefinition() == typeof(ChildResource<>)) return true;
        }

        return false;
    }

    private static bool Makes(Type type) =>
        type.GetConstructors() is [var constructor] && constructor.GetParameters().All(parameter => parameter.Position == 0 || parameter.HasDefaultValue)
        && !Demands(type);

    /// <summary>Whether it names another part of the same resource, which a random text does not.</summary>
    private static bool NamesAPart(PropertyInfo property) => property.GetCustomAttribute<MapsAttribute>()?.Within is not null;

    /// <summary>Whether C# wants to have something set.</summary>
    private static bool Demands(Type type) => type.GetProperties().Any(property => property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute"));
}
