using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Where a part of a resource names another part of it, that part is there: Azure refuses what leads nowhere, and only when it is deployed.</summary>
internal static class PartNames
{
    private const string Parent = "../", Properties = "properties.", PartName = "name";

    /// <exception cref="ModelException">A name leads nowhere.</exception>
    public static void MustLead(Architecture architecture)
    {
        foreach (var resource in architecture.Elements.OfType<AzureResource>().Where(resource => resource.Ownership != Ownership.Observed)) MustLead(resource, resource);
    }

    private static void MustLead(AzureResource resource, IMapped mapped)
    {
        if (mapped.Origin is not null) return; // not all of it is known
        foreach (var mapping in ResourceShape.Of(mapped.GetType()).NamingParts)
        {
            if (mapping.Maps.Within is { } collection) MustLead(resource, mapping, Texts(mapping.ValueIn(mapped)), collection);
            else foreach (var part in Parts(mapping.ValueIn(mapped))) MustLead(resource, part);
        }
    }

    private static void MustLead(AzureResource resource, PropertyMapping mapping, IEnumerable<string> named, string collection)
    {
        var isOfParent = collection.StartsWith(Parent, StringComparison.Ordinal);
        var bearer = isOfParent ? resource.Enclosing.First() : resource;
        var path = Properties + (isOfParent ? collection.Substring(Parent.Length) : collection);
        if (bearer.Ownership == Ownership.Observed || ((IMapped)bearer).Origin is not null || bearer.Shape.Mappings.FirstOrDefault(other => other.Arm?.Path.Steps == path) is not { } list) return;

        var known = Parts(list.ValueIn(bearer)).SelectMany(NamesOf).ToList();
        if (named.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } lost) throw ModelErrors.NoSuchPart(resource, mapping.Name, lost, list.Name, known);
    }

    private static IEnumerable<string> NamesOf(IMapped part) =>
        ResourceShape.Of(part.GetType()).Mappings.Where(mapping => mapping.Arm?.Path.Steps == PartName).Select(mapping => mapping.ValueIn(part)).OfType<string>();

    private static IEnumerable<string> Texts(object? value) => value switch { string text => [text], IEnumerable<string> texts => texts, _ => [] };
    private static IEnumerable<IMapped> Parts(object? value) => value switch { Part part => [part], IEnumerable<Part> parts => parts, _ => [] };
}
