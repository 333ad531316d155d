namespace AiFactory.Model.Mapping;

/// <summary>What a companion writes: one document, or one for each element of the list that is mapped into it.</summary>
public static class CompanionDocuments
{
    /// <returns>Each document with what tells it from the others: null where there is only one, else the symbolic name of the resource that the element refers to, or its place in the list.</returns>
    public static IEnumerable<(string? Apart, MapValue Document)> Of(CompanionAttribute companion, MapValue document)
    {
        if (!companion.Each) return [(null, document)];

        var (name, elements) = document.Entries.Select(entry => (entry.Key, List: entry.Value as ListValue)).First(entry => entry.List is not null);
        return elements!.Items.Select((element, index) => (NameOf(element, index), new MapValue(isBlock: true) { [name] = element }));
    }

    private static string? NameOf(Value element, int index) =>
        element is TemplateValue { Parts: [Output { Resource: { } other }] } ? other.SymbolicName : $"{index + 1}";
}
