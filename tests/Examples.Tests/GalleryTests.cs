using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

/// <summary>An example that nobody is led to, or that nothing is asked of, is none.</summary>
public sealed class GalleryTests
{
    public static TheoryData<string> Examples() => new(Directory.GetDirectories(Repository.At("examples")).Select(folder => Path.GetFileName(folder)!)
        .Where(name => File.Exists(Repository.At("examples", name, name + ".csproj"))).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_is_asked_what_all_are(string name) =>
        Assert.Equal(typeof(ExampleTests<>), typeof(GalleryTests).Assembly.GetType($"{typeof(GalleryTests).Namespace}.{name}Tests")?.BaseType?.GetGenericTypeDefinition());

    /// <summary>The one that the repository's README tells of needs no page of its own.</summary>
    [Theory, MemberData(nameof(Examples))]
    public void Every_example_has_a_page(string name) =>
        Assert.True(File.Exists(Repository.At("examples", name, "README.md")) || Text("README.md").Contains($"examples/{name}", StringComparison.Ordinal), $"examples/{name}/README.md is missing.");

    [Theory, MemberData(nameof(Examples))]
    public void The_gallery_shows_every_example(string name)
    {
        var gallery = Text("examples", "README.md");
        Assert.Contains($"## {name}\n", gallery, StringComparison.Ordinal);
        Assert.Contains($"({name}/generated/diagrams/executive.svg)", gallery, StringComparison.Ordinal);
        Assert.Contains($"build examples/{name} ", gallery, StringComparison.Ordinal);
    }

    private static string Text(params string[] path) => File.ReadAllText(Repository.At(path));
}
