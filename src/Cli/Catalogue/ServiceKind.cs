using System.Collections;
using System.Globalization;
using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>A property as a reference shows it.</summary>
internal sealed record ServiceProperty(string Name, string Type, string Default, string Arm, string Terraform, bool CreateOnly);

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
    public IEnumerable<(string Verb, string Role)> Grants => Shape.Grants.Select(grant => (grant.Verb.ToString().ToLowerInvariant(), RoleNamed(grant.Role)));

    /// <summary>What a person can write, in the order of the class.</summary>
    public IReadOnlyList<ServiceProperty> Properties()
    {
        var example = AzureKinds.Create(type, "example");
        var mapped = Shape.Mappings.Where(mapping => IsWritten(mapping.Name))
            .Select(mapping => new ServiceProperty(mapping.Name, TypeName(mapping.Type), Default(mapping, example), ArmPath(mapping), mapping.Maps.Terraform ?? "", mapping.Maps.CreateOnly));
        return [.. mapped, .. Children];
    }

    /// <summary>Resources inside this one, which are resources of their own in Azure and in Terraform.</summary>
    private IEnumerable<ServiceProperty> Children => type.GetProperties().Where(property => property.IsDefined(typeof(ChildrenAttribute)))
        .Select(property => (property.Name, property.PropertyType, Child: new ServiceKind(Item(property.PropertyType))))
        .Select(found => new ServiceProperty(found.Name, TypeName(found.PropertyType), "[]", found.Child.ArmType, found.Child.TerraformType, false));

    /// <summary>The enums among the properties' types, with the values one may write.</summary>
    public IEnumerable<(string Type, IReadOnlyList<string> Values)> Choices => Shape.Mappings.Where(mapping => IsWritten(mapping.Name)).Select(mapping => Item(mapping.Type)).Where(item => item.IsEnum).Distinct()
        .Select(item => (item.Name, (IReadOnlyList<string>)Enum.GetNames(item)));

    private bool IsWritten(string property) => type.GetProperty(property, BindingFlags.Public | BindingFlags.Instance) is { SetMethod.IsPublic: true };

    /// <summary>Several properties may share one place in ARM.</summary>
    private string ArmPath(PropertyMapping mapping) =>
        mapping.Maps.Arm ?? (mapping.Maps.Via is { } via ? Shape.Mappings.FirstOrDefault(other => other.Name == via)?.Maps.Arm : null) ?? "";

    /// <summary>Empty where there is none, or where it follows from what the resource lies in.</summary>
    private static string Default(PropertyMapping mapping, AzureResource example)
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

    private static string RoleNamed(string member) => (typeof(Role).GetField(member)?.GetValue(null) as Role)?.Name ?? member;
}
