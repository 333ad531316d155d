using System.Text.Json;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Tests.Terraform;

/// <summary>Every Terraform path of every kind against the provider's schema: it exists, block or attribute and type are right, and what is required is mapped.</summary>
public sealed class SchemaTests
{
    private static readonly AzurermSchema Schema = new();

    public static TheoryData<Type> Kinds() => new(AzureKinds.All);

    [Theory, MemberData(nameof(Kinds))]
    public void The_kind_fits_the_schema(Type kind)
    {
        var shape = ResourceShape.Of(kind);
        var problems = new List<string>();
        Check(shape, Schema.Type(shape.Kind!.Terraform!) ?? throw new InvalidOperationException($"{shape.Kind.Terraform} is not in the schema: run node eng/azurerm-schema/extract.mjs."), kind.Name, problems);

        Assert.Empty(problems);
    }

    private static void Check(ResourceShape shape, AzurermBlock block, string at, List<string> problems)
    {
        var written = new HashSet<string>(shape.BelongsTo.Select(belongs => belongs.Terraform).Concat(shape.RequiredBlocks.Select(required => required.Terraform)));
        foreach (var name in written.Where(name => block.Attribute(name) is null && block.Block(name) is null)) problems.Add($"{at}: there is no {name}");

        var paths = shape.Mappings.Where(mapping => mapping.Terraform is not null).ToList();
        foreach (var mapping in paths.Where(mapping => mapping.Terraform!.Path.Document.Length > 0)) CheckCompanion(mapping, shape, at, problems);
        CheckLevel(block, [.. paths.Where(mapping => mapping.Terraform!.Path.Document.Length == 0).Select(mapping => (mapping, mapping.Terraform!.Path.Steps.Split('.')))], written, at, problems);
    }

    private static void CheckCompanion(PropertyMapping mapping, ResourceShape shape, string at, List<string> problems)
    {
        var name = mapping.Terraform!.Path.Document;
        if (Schema.Type(name) is not { } companion)
        {
            problems.Add($"{at}.{mapping.Name}: there is no type {name}");
            return;
        }

        CheckLevel(companion, [(mapping, mapping.Terraform.Path.Steps.Split('.'))], [shape.Companions.Single(each => each.Terraform == name).Self], $"{at}/{name}", problems);
    }

    /// <summary>One block: what its mappings say at this level, and what they miss.</summary>
    private static void CheckLevel(AzurermBlock block, IReadOnlyList<(PropertyMapping Mapping, string[] Steps)> mappings, HashSet<string> written, string at, List<string> problems)
    {
        foreach (var group in mappings.GroupBy(mapping => Plain(mapping.Steps[0])))
        {
            written.Add(group.Key);
            var place = $"{at}.{group.Key}";
            if (block.Block(group.Key) is { } inner) CheckBlock(inner, [.. group], place, problems);
            else if (block.Attribute(group.Key) is { } attribute) CheckAttribute(attribute, [.. group], place, problems);
            else problems.Add($"{place} is not in the schema");
        }

        problems.AddRange(block.Required.Except(written).Select(missing => $"{at}: {missing} is required and not mapped"));
    }

    private static void CheckBlock(AzurermBlock block, IReadOnlyList<(PropertyMapping Mapping, string[] Steps)> group, string place, List<string> problems)
    {
        var within = group.Where(mapping => mapping.Steps.Length > 1).ToList();
        if (within.Count > 0) CheckLevel(block, [.. within.Select(mapping => (mapping.Mapping, mapping.Steps[1..]))], [], place, problems);
        foreach (var (mapping, _) in group.Where(mapping => mapping.Steps.Length == 1 && mapping.Mapping.Maps.Using is null))
        {
            var parts = Parts(mapping.Type).ToList();
            if (parts.Count == 0) problems.Add($"{place} is a block, and {mapping.Name} is no part");
            if (IsList(mapping.Type) && !block.Repeats) problems.Add($"{place} may stand once, and {mapping.Name} is a list");
            foreach (var part in parts) Check(ResourceShape.Of(part), block, $"{place}({part.Name})", problems);
        }
    }

    private static void CheckAttribute(JsonElement attribute, IReadOnlyList<(PropertyMapping Mapping, string[] Steps)> group, string place, List<string> problems)
    {
        var type = attribute.GetProperty("type");
        foreach (var (mapping, steps) in group)
        {
            if (steps.Length > 1) problems.Add($"{place} is an attribute");
            else if (IsObject(type)) CheckObject(type, mapping, place, problems);
            else if (mapping.Maps.Using is null && Expected(mapping) is { } expected && !expected.Contains(Text(type))) problems.Add($"{place} is {Text(type)}, not {expected[0]}");
        }
    }

    /// <summary>A list or set of objects that is written with blocks, as security_rule is.</summary>
    private static void CheckObject(JsonElement type, PropertyMapping mapping, string place, List<string> problems)
    {
        var fields = type[1][1].EnumerateObject().Select(field => field.Name).ToHashSet();
        var parts = Parts(mapping.Type).ToList();
        if (parts.Count == 0) problems.Add($"{place} holds objects, and {mapping.Name} is no part");
        foreach (var path in parts.SelectMany(part => ResourceShape.Of(part).Mappings).Select(inner => inner.Terraform?.Path.Steps).OfType<string>().Where(path => !fields.Contains(Plain(path))))
            problems.Add($"{place}.{path} is not in the schema");
    }

    private static string Plain(string step) => step.Replace("[]", "", StringComparison.Ordinal).Replace("[0]", "", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal);

    private static bool IsObject(JsonElement type) => type.ValueKind == JsonValueKind.Array && type[1].ValueKind == JsonValueKind.Array && type[1][0].GetString() == "object";

    private static string Text(JsonElement type) => type.ValueKind == JsonValueKind.String ? type.GetString()! : $"{type[0].GetString()} of {Text(type[1])}";

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static IEnumerable<Type> Parts(Type type)
    {
        var item = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return typeof(Part).IsAssignableFrom(item) ? item.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && item.IsAssignableFrom(candidate)) : [];
    }

    /// <summary>The schema types that a C# type can be written as.</summary>
    private static string[]? Expected(PropertyMapping mapping)
    {
        var path = mapping.Terraform!.Path;
        var type = Nullable.GetUnderlyingType(mapping.Type) ?? mapping.Type;
        if (path.Text.EndsWith("[0]", StringComparison.Ordinal) || (IsList(type) && !path.Text.Contains("[]", StringComparison.Ordinal))) return ["list of string", "set of string"];
        if (type.IsGenericType && !IsList(type)) return ["map of string"];
        if (type == typeof(bool) && path.Yes is null) return ["bool"];
        return type == typeof(int) || type == typeof(decimal) ? ["number"] : ["string"];
    }
}
