using AiFactory.Tests;

namespace AiFactory.Analyzers.Tests;

/// <summary>The examples are clean, and known in full.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task The_compiler_says_nothing_of_GroundedChat()
    {
        var analysis = Analysis.Of([.. Directory.GetFiles(Repository.At("examples", "GroundedChat"), "*.cs").Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]) with
        {
            AdditionalFiles = new Dictionary<string, string> { ["architecture.lock.json"] = File.ReadAllText(Repository.At("examples", "GroundedChat", "architecture.lock.json")) },
        };
        Assert.Empty(await analysis.RunAsync());
    }
}
