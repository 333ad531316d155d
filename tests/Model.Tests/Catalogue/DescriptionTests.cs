using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;

namespace AiFactory.Model.Tests.Catalogue;

/// <summary>Pictures, documents and lists tell of every kind: who it is, in its own words, and where to read on.</summary>
public sealed class DescriptionTests
{
    public static TheoryData<Type> Kinds() => Made.Kinds();

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_is_described(Type kind)
    {
        var service = ResourceShape.Of(kind).Service;

        Assert.True(service is not null, $"{kind.Name} has no [Service]: say its title, what it does, its icon and its page.");
        Assert.True(service.Title.Trim() == service.Title && service.Title.Length > 1, $"{kind.Name}: the title '{service.Title}' is no name.");
        Assert.True(service.Definition.Length > 10 && char.IsUpper(service.Definition[0]) && !service.Definition.EndsWith('.'), $"{kind.Name}: the definition '{service.Definition}' is no sentence that begins with a capital and leaves its full stop away.");
        Assert.True(service.Icon is not null, $"{kind.Name} has no picture: name one of src/Generators/Views/Data/icons.json as Icon of its [Service].");
        Assert.True(service.Source?.StartsWith("https://learn.microsoft.com/", StringComparison.Ordinal) == true, $"{kind.Name}: '{service.Source}' is no page of Microsoft's documentation; give one as Source of its [Service].");
        Assert.True(!service.Source.Contains("/en-us/", StringComparison.OrdinalIgnoreCase), $"{kind.Name}: {service.Source} is for one language; leave /en-us/ out of Source.");
    }

    [Fact]
    public void No_two_kinds_are_told_in_one_sentence() => Faults.None(Shared(shape => shape.Service?.Definition).Select(shared => $"{shared}. Say of each what it alone does."));

    [Fact]
    public void No_two_kinds_have_one_title() => Faults.None(Shared(shape => shape.Service?.Title).Select(shared => $"{shared}. A picture could not tell them apart: give each its own."));

    private static IEnumerable<string> Shared(Func<ResourceShape, string?> text) => AzureKinds.All.Select(ResourceShape.Of)
        .GroupBy(text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
        .Select(group => $"{string.Join(" and ", group.Select(shape => shape.Type.Name))} are both '{group.Key}'");
}
