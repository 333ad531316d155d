using System.Collections;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>What a resource refers to: in its properties, in texts with outputs, in its parts, and what it lies in.</summary>
public static class ResourceReferences
{
    /// <summary>Each once, in the order met. What it lies in comes first.</summary>
    public static IEnumerable<AzureResource> Of(AzureResource resource) =>
        resource.Enclosing.Concat(OutputsIn(resource).Select(output => output.Resource).OfType<AzureResource>()).Where(other => !ReferenceEquals(other, resource)).Distinct();

    /// <summary>The outputs that stand in its texts, and of the resources that it names by reference their ids.</summary>
    public static IEnumerable<Output> OutputsIn(AzureResource resource) => InMapped(resource).Concat(resource.Extras.Values.SelectMany(InValue));

    private static IEnumerable<Output> InMapped(IMapped mapped) =>
        ResourceShape.Of(mapped.GetType()).Referring.SelectMany(mapping => InValue(mapping.ValueIn(mapped)));

    private static IEnumerable<Output> InValue(object? value) => value switch
    {
        null or string => [],
        AzureResource resource => [resource.IdOutput],
        IPrincipal principal => [principal.PrincipalId],
        Part part => InMapped(part),
        Text text => text.Parts.OfType<Output>(),
        TemplateValue template => template.Parts.OfType<Output>(),
        ListValue list => list.Items.SelectMany(InValue),
        MapValue map => map.Entries.Values.SelectMany(InValue),
        IDictionary entries => entries.Values.Cast<object?>().SelectMany(InValue),
        IEnumerable items => items.Cast<object?>().SelectMany(InValue),
        _ => [],
    };
}
