namespace AiFactory.Model.Mapping;

/// <summary>What a companion writes: one document, or one for each element of the list that is mapped into it.</summary>
public static class CompanionDocuments
{
    /// <returns>An element that is a part writes its arguments; any other stands under the name that it is mapped to. Each document with what tells it from the others: null where there is only one, else its key, the symbolic name of the resource that the element refers to, or its place in the list.</returns>
    public static IEnumerable<(string? Apart, MapValue Document)> Of(CompanionAttribute companion, MapValue document)
    {
        if (!companion.Each) return [(null, document)];

        var (name, elements) = document.Entries.Select(entry => (entry.Key, List: entry.Value as ListValue)).First(entry => entry.List is not null);
        return elements!.Items.Select((element, index) => ((string?)((companion.Key is { } key && (element as MapValue)?[key] is TextValue { Text: var text } ? Named(text) : null) ?? NameOf(element) ?? $"{index + 1}"), element as MapValue ?? new MapValue(isBlock: true) { [name] = element }));
    }

    /// <summary>What the element says of itself, in letters that Terraform has in names; a slash is two underscores, so that <c>a/b</c> is not <c>a_b</c>.</summary>
    private static string Named(string key) => string.Concat(key.Select(letter => letter is '/' ? "__" : letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' ? letter.ToString() : "_"));

    /// <summary>That of the resource that the element is, or that one of its arguments refers to.</summary>
    private static string? NameOf(Value element) => element switch
    {
        TemplateValue { Parts: [Output { Resource: { } other }] } => other.SymbolicName,
        MapValue map => map.Entries.Values.Select(NameOf).FirstOrDefault(name => name is not null),
        _ => null,
    };
}
