using System.Collections;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>What a resource refers to: in its properties, in texts with outputs, in its parts, and what it lies in.</summary>
public static class ResourceReferences
{
    /// <summary>Each once, in the order met. What it lies in comes first.</summary>
    public static IEnumerable<AzureResource> Of(AzureResource resource)
    {
        var found = new List<AzureResource>(resource.Enclosing);
        foreach (var reference in In(resource))
        {
            if ((reference as AzureResource ?? OutputOf(reference).Resource as AzureResource) is { } other && !ReferenceEquals(other, resource)) found.Add(other);
        }

        return found.Count > 1 ? found.Distinct() : found;
    }

    /// <summary>The outputs that stand in its texts, and of the resources that it names by reference their ids.</summary>
    public static IEnumerable<Output> OutputsIn(AzureResource resource) => In(resource).Select(OutputOf);

    private static Output OutputOf(object reference) => reference switch
    {
        AzureResource resource => resource.IdOutput,
        IPrincipal principal => principal.PrincipalId,
        _ => (Output)reference,
    };

    /// <summary>Resources, principals and outputs as they stand in the values.</summary>
    private static List<object> In(AzureResource resource)
    {
        var found = new List<object>();
        AddMapped(resource, found);
        foreach (var extra in resource.Extras.Values) Add(extra, found);
        return found;
    }

    private static void AddMapped(IMapped mapped, List<object> found)
    {
        foreach (var mapping in ResourceShape.Of(mapped.GetType()).Referring) Add(mapping.ValueIn(mapped), found);
    }

    private static void Add(object? value, List<object> found)
    {
        switch (value)
        {
            case null or string:
                break;
            case AzureResource or IPrincipal or Output:
                found.Add(value);
                break;
            case Part part:
                AddMapped(part, found);
                break;
            case Text text:
                found.AddRange(text.Parts.OfType<Output>());
                break;
            case TemplateValue template:
                found.AddRange(template.Parts.OfType<Output>());
                break;
            case ListValue list:
                foreach (var item in list.Items) Add(item, found);
                break;
            case MapValue map:
                foreach (var item in map.Entries.Values) Add(item, found);
                break;
            case IDictionary entries:
                foreach (var item in entries.Values) Add(item, found);
                break;
            case IEnumerable items:
                foreach (var item in items) Add(item, found);
                break;
        }
    }
}
