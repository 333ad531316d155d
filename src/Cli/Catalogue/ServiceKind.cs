using System.Collections;
using System.Globalization;
using System.Reflection;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>A property as a reference shows it.</summary>
internal sealed record ServiceProperty(string Name, string Type, string Default, string Arm, string Terraform, bool CreateOnly)
{
    public string Summary { get; init; } = "";
    public bool IsNeeded { get; init; }
    public WithinAttribute? Range { get; init; }
}

/// <summary>A settings object within a kind.</summary>
internal sealed record ServicePart(Type Type, IReadOnlyList<ServiceProperty> Properties)
{
    public string Class => Type.Name;
}

/// <summary>A class of the model, with what its attributes say.</summary>
internal sealed class ServiceKind(Type type)
{
    public ResourceShape Shape { get; } = ResourceShape.Of(type);
    public string Class => type.Name;
    public string Title => Shape.Service?.Title ?? Class;
    public string ArmType => Shape.Kind!.Type;
    public string TerraformType => Shape.Kind!.Terraform ?? Shape.BlockOfParent ?? "azapi_resource";

    /// <summary>What a person may call it.</summary>
    public IReadOnlyList<string> Names => Shape.Kind!.Terraform is { } terraform ? [Class, ArmType, terraform] : [Class, ArmType];

    /// <summary>The roles that a caller gets, by what it does.</summary>
    public IEnumerable<(string Verb, string Role)> Grants => LeastRoles.Of(type).Select(least => (least.Verb.ToString().ToLowerInvariant(), least.Role.Name));

    /// <summary>How many properties people can write, without name, place and tags, and without those of parts.</summary>
    public int MappedProperties => Shape.Mappings.Count(mapping => IsOwn(type, mapping.Name));

    /// <summary>How much of the service the class speaks.</summary>
    public string Depth => Shape.Service?.Deep == true ? "deep" : "usable";

    public IReadOnlyList<string> Traits => [.. ServiceFacts.Words(ServiceFacts.Had(type))];

    /// <summary>What the service does not have, with the reason where Azure has something of the kind.</summary>
    public IEnumerable<(string Traits, string? Although)> Lacks => type.GetCustomAttributes<WithoutAttribute>().Select(without => (string.Join(", ", ServiceFacts.Words(without.Traits)), without.Although));

    /// <summary>What the class takes as it is, and how to say what it does not have.</summary>
    public string Raw
    {
        get
        {
            var taken = Shape.Mappings.Where(mapping => IsWritten(type, mapping.Name) && Item(mapping.Type) == typeof(Value)).Select(mapping => mapping.Name).ToList();
            return (taken.Count > 0 ? $"{string.Join(", ", taken)} {(taken.Count > 1 ? "are" : "is")} written as given. " : "") + "What has no property is stated with `With(\"properties.…\", value)`: it is emitted and compared, and no rule knows it.";
        }
    }

    /// <summary>What a person can write, in the order of the class.</summary>
    public IReadOnlyList<ServiceProperty> Properties() => [.. Properties(type, Shape, AzureKinds.Create(type, "example")), .. Children];

    /// <summary>The settings objects that properties hold, each once, in the order in which they are met.</summary>
    public IReadOnlyList<ServicePart> Parts()
    {
        var parts = new List<ServicePart>();
        Gather(Shape);
        return parts;

        void Gather(ResourceShape shape)
        {
            foreach (var item in shape.Mappings.Where(mapping => IsWritten(shape.Type, mapping.Name)).Select(mapping => Item(mapping.Type)).Where(item => typeof(Part).IsAssignableFrom(item)))
            {
                foreach (var variant in item.Assembly.GetTypes().Where(one => !one.IsAbstract && one.IsPublic && item.IsAssignableFrom(one)).OrderBy(one => one.Name, StringComparer.Ordinal))
                {
                    if (parts.Exists(part => part.Type == variant)) continue;
                    var inner = ResourceShape.Of(variant);
                    parts.Add(new(variant, [.. Properties(variant, inner, (IMapped)Activator.CreateInstance(variant, nonPublic: true)!)]));
                    Gather(inner);
                }
            }
        }
    }

    private static IEnumerable<ServiceProperty> Properties(Type owner, ResourceShape shape, IMapped example) => shape.Mappings.Where(mapping => IsWritten(owner, mapping.Name))
        .Select(mapping => new ServiceProperty(mapping.Name, TypeName(mapping.Type), Default(mapping, example), ArmPath(shape, mapping), mapping.Maps.Terraform ?? "", mapping.Maps.CreateOnly)
        {
            Summary = ModelSummaries.Of(owner, mapping.Name),
            IsNeeded = mapping.Maps.Needed || IsRequired(owner.GetProperty(mapping.Name)!),
            Range = mapping.Range,
        });

    /// <summary>Resources inside this one, which are resources of their own in Azure and in Terraform.</summary>
    private IEnumerable<ServiceProperty> Children => type.GetProperties().Where(property => property.IsDefined(typeof(ChildrenAttribute)))
        .Select(property => (property.Name, property.PropertyType, Child: new ServiceKind(Item(property.PropertyType))))
        .Select(found => new ServiceProperty(found.Name, TypeName(found.PropertyType), "[]", found.Child.ArmType, found.Child.TerraformType, false) { Summary = ModelSummaries.Of(type, found.Name) });

    /// <summary>The enums among the properties' types, with the values one may write.</summary>
    public IEnumerable<(string Type, IReadOnlyList<string> Values)> Choices => new[] { Shape }.Concat(Parts().Select(part => ResourceShape.Of(part.Type)))
        .SelectMany(shape => shape.Mappings.Where(mapping => IsWritten(shape.Type, mapping.Name))).Select(mapping => Item(mapping.Type)).Where(item => item.IsEnum).Distinct()
        .Select(item => (item.Name, (IReadOnlyList<string>)Enum.GetNames(item)));

    /// <summary>By the name of the attribute: a library for netstandard2.0 brings its own.</summary>
    internal static bool IsRequired(PropertyInfo property) => property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    private static bool IsWritten(Type owner, string property) => owner.GetProperty(property, BindingFlags.Public | BindingFlags.Instance) is { SetMethod.IsPublic: true };

    /// <summary>Of the class itself, or of one that it shares with kinds like it; not what every resource has.</summary>
    private static bool IsOwn(Type owner, string property) =>
        IsWritten(owner, property) && owner.GetProperty(property)!.DeclaringType is { } declaring && declaring != typeof(AzureResource) && declaring != typeof(GroupedResource) && declaring != typeof(RegionalResource);

    /// <summary>Several properties may share one place in ARM.</summary>
    private static string ArmPath(ResourceShape shape, PropertyMapping mapping) =>
        mapping.Maps.Arm ?? (mapping.Maps.Via is { } via ? shape.Mappings.FirstOrDefault(other => other.Name == via)?.Maps.Arm : null) ?? "";

    /// <summary>Empty where there is none, or where it follows from what the resource lies in.</summary>
    private static string Default(PropertyMapping mapping, IMapped example)
    {
        if (mapping.Name == nameof(AzureResource.AzureName)) return "by convention";
        try
        {
            return Shown(mapping.ValueIn(example));
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        Enum member => member.ToString(),
        ManagedIdentity { SystemAssigned: true } => "System",
        IEnumerable items => items.Cast<object?>().Any() ? $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]" : "[]",
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().GetMethod(nameof(ToString), [])!.DeclaringType == typeof(object) || value is Part ? value.GetType().Name : value.ToString() ?? "",
    };

    private static string TypeName(Type of) =>
        Nullable.GetUnderlyingType(of) is { } inner ? TypeName(inner) + "?"
        : of.IsGenericType ? $"{of.Name.Split('`')[0]}<{string.Join(", ", of.GetGenericArguments().Select(TypeName))}>"
        : of == typeof(string) ? "string" : of == typeof(bool) ? "bool" : of == typeof(int) ? "int" : of == typeof(decimal) ? "decimal" : of == typeof(double) ? "double"
        : of.Name;

    private static Type Item(Type of) => Nullable.GetUnderlyingType(of) ?? (of.IsGenericType ? of.GetGenericArguments()[^1] : of);
}
