using AiFactory.Generators.Views;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Every kind has a picture that the catalogue knows.</summary>
public sealed class IconTests
{
    public static TheoryData<Type> Kinds() => [.. AzureKinds.All];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_picture(Type kind)
    {
        var icon = ResourceShape.Of(kind).Service?.Icon;
        var near = IconCatalogue.Keys.Where(key => icon is not null && (key.Contains(icon, StringComparison.Ordinal) || icon.Contains(key, StringComparison.Ordinal)));

        Assert.True(icon is not null && IconCatalogue.Keys.Contains(icon),
            $"{kind.Name}: '{icon}' is no picture in src/Generators/Views/Data/icons.json. Correct Icon in its [Service], or add the picture there; near are {string.Join(", ", near)}.");
    }
}
