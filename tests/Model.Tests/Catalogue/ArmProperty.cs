using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>A mapped property of a kind, or of a part within it, with its whole way through the kind's document.</summary>
/// <param name="Member">As in <c>ContainerApp.Ingress.Port</c>.</param>
/// <param name="Path">As in <c>properties.template.containers[].name</c>; <c>.*</c> stands for any key of a map.</param>
internal sealed record ArmProperty(Type Kind, string Member, string Document, string Path, PropertyMapping Mapping)
{
    public ArmFacts? Facts => ArmFacts.Of(ResourceShape.Of(Kind).Kind!.Type, Document);

    /// <summary>What every document has.</summary>
    public bool IsHead => Document.Length == 0 && Path is "id" or "name" or "type" or "location" or "tags" or "tags.*";

    public static IEnumerable<ArmProperty> Of(Type kind) => Of(kind, ResourceShape.Of(kind), kind.Name, "", "");

    private static IEnumerable<ArmProperty> Of(Type kind, ResourceShape shape, string owner, string document, string prefix)
    {
        foreach (var mapping in shape.Mappings)
        {
            foreach (var path in new[] { mapping.Arm?.Path, mapping.Alternative?.Path }.OfType<WirePath>())
            {
                var own = new ArmProperty(kind, $"{owner}.{mapping.Name}", document.Length > 0 ? document : path.Document, prefix + Plain(path), mapping);
                yield return own;
                foreach (var inner in Parts(mapping).SelectMany(part => Of(kind, ResourceShape.Of(part), own.Member, own.Document, own.Path + Into(mapping.Type, own.Path)))) yield return inner;
            }
        }
    }

    /// <summary>The kinds of part that the property may hold; none where a converter writes it in its own way.</summary>
    private static IEnumerable<Type> Parts(PropertyMapping mapping)
    {
        var item = mapping.Type.IsGenericType ? mapping.Type.GetGenericArguments()[^1] : mapping.Type;
        return mapping.Maps.Using is not null || !typeof(Part).IsAssignableFrom(item) ? [] : item.Assembly.GetTypes().Where(type => !type.IsAbstract && item.IsAssignableFrom(type));
    }

    private static string Into(Type type, string path) =>
        !type.IsGenericType || Nullable.GetUnderlyingType(type) is not null ? "."
        : type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>) ? ".*."
        : path.EndsWith("[]", StringComparison.Ordinal) ? "." : "[].";

    private static string Plain(WirePath path) => path.Steps.Replace("'", "", StringComparison.Ordinal).Replace("[0]", "[]", StringComparison.Ordinal).Replace("{}", ".*", StringComparison.Ordinal);
}
