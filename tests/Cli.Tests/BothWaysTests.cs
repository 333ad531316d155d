using AiFactory.Tests;

namespace AiFactory.Cli.Tests;

/// <summary>Reading a model and running it give the same, byte for byte.</summary>
[Collection(CompiledModelsCollection.Name)]
public sealed class BothWaysTests(CompiledModels models)
{
    [Fact]
    public async Task A_new_project()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "Demo.csproj", "Demo.cs" }) folder.Write(name, File.ReadAllText(Path.Combine(models.Demo, name)));
        var read = await Build(folder);
        Assert.Equal(read, await Build(folder, "--sources-only"));
        Assert.Equal(read, await Build(folder, "--execute"));
    }

    [Fact]
    public async Task The_example()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "Contoso.cs", "GroundedChat.cs", "architecture.lock.json" }) folder.Write(name, File.ReadAllText(Repository.At("examples", "GroundedChat", name)));
        Assert.Equal(await Build(folder), await Build(folder, "--execute"));
    }

    [Theory]
    [InlineData("Throws")]
    [InlineData("BadCidr")]
    [InlineData("BadRegion")]
    [InlineData("BadDate")]
    [InlineData("BadEnvironments")]
    [InlineData("NoEnvironments")]
    [InlineData("Table")]
    [InlineData("NoTable")]
    [InlineData("Hand")]
    [InlineData("Damaged")]
    public async Task What_cannot_be_built_is_told_alike(string architecture)
    {
        var run = (await models.CheckWrong(architecture)).Exits(2);
        Assert.Equal(run.Error, (await models.ReadWrong(architecture)).Exits(2).Error);
    }

    [Theory]
    [InlineData("Keys")]
    [InlineData("Twice")]
    [InlineData("Overlap")]
    [InlineData("Circle")]
    [InlineData("Unplaced")]
    [InlineData("Expired", "--as-of", "2027-01-01")]
    [InlineData("Expired", "--as-of", "2026-12-31", "--format", "json")]
    [InlineData("Hostile", "--format", "json")]
    [InlineData("Flagged", "--enable", "second-region")]
    [InlineData("Flagged", "--enable", "secnd-region")]
    [InlineData("Keys", "--environment", "prd")]
    [InlineData("Keyz")]
    [InlineData("NeedsArguments")]
    public async Task What_is_wrong_is_told_alike(string architecture, params string[] more) =>
        Assert.Equal(await models.CheckWrong(architecture, more), await models.ReadWrong(architecture, more));

    private static async Task<IReadOnlyDictionary<string, string>> Build(TemporaryFolder folder, params string[] more)
    {
        var before = folder.Snapshot();
        (await CliRun.In(folder.Root, ["build", "-o", "out", .. more])).Exits(0);
        var written = folder.Snapshot("out");
        Directory.Delete(folder.At("out"), recursive: true);
        foreach (var (path, text) in before) folder.Write(path, text);
        return written.Append(new("lock", folder.Text("architecture.lock.json"))).ToDictionary();
    }
}
