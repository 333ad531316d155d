using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Tests;

/// <summary>What is said of the checking itself: not known, refused, too much, another build, a wrong setting.</summary>
public sealed class ProblemTests
{
    private const string Broken = """var documents = new StorageAccount("documents") { SharedKeyAccess = true };""";

    [Fact]
    public async Task What_only_running_can_tell_is_said_at_the_place()
    {
        var found = await Analysis.Define("""
            var one = new StorageAccount(System.IO.File.ReadAllText("name.txt"));
            var two = new StorageAccount("two") { SharedKeyAccess = true };
            """).RunAsync();
        var unknown = Assert.Single(found, diagnostic => diagnostic.Id == "AIFA9001");
        Assert.Equal(DiagnosticSeverity.Info, unknown.Severity);
        Assert.Contains("ReadAllText", Analysis.TextAt(unknown), StringComparison.Ordinal);
        Assert.Contains(found, diagnostic => diagnostic.Id == "AIFA2003");
    }

    [Fact]
    public async Task A_call_that_the_Model_refuses_is_an_error_there()
    {
        var found = await Analysis.Define("""
            var network = new VirtualNetwork("main") { AddressSpace = ["10.0.0.0/99"] };
            var documents = new StorageAccount("documents") { SharedKeyAccess = true };
            """).RunAsync();
        var refused = Assert.Single(found, diagnostic => diagnostic.Id == "AIFA9002");
        Assert.Equal(DiagnosticSeverity.Error, refused.Severity);
        Assert.Contains("10.0.0.0/99", Analysis.TextAt(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_loop_is_said_there()
    {
        var found = await Analysis.Define("""
            var number = 0;
            while (true) number++;
            """).RunAsync();
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found, diagnostic => diagnostic.Id == "AIFA9003").Severity);
    }

    [Fact]
    public async Task What_an_endless_loop_makes_is_not_judged() => Assert.Equal(
        ["AIFA9003"],
        (await Analysis.Define("""
            var number = 0;
            while (true) _ = new StorageAccount($"documents{number++}") { SharedKeyAccess = true };
            """).RunAsync()).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task Another_build_of_the_Model_is_said_at_the_class()
    {
        var analysis = Analysis.Define(Broken);
        var found = await analysis.RunAsync(analysis.Compilation([.. Analysis.References.Where(reference => Path.GetFileName(reference.Display) != "AiFactory.Model.dll"), OtherModel()]));
        Assert.Equal("Chat", Analysis.TextAt(Assert.Single(found, diagnostic => diagnostic.Id == "AIFA9009")));
    }

    [Fact]
    public Task The_same_build_is_not_mentioned() => Analysis.Define(Broken).DoesNotReport("AIFA9009", "AIFA9999");

    [Theory]
    [InlineData("AiFactoryAsOf", "tomorrow", "AiFactoryAsOf is 'tomorrow', which is not a date.")]
    [InlineData("AiFactoryRulesLevel", "high", "AiFactoryRulesLevel is 'high'.")]
    [InlineData("AiFactoryFlags", "search=maybe", "AiFactoryFlags has 'search=maybe'.")]
    public async Task A_wrong_setting_is_said_and_nothing_else(string property, string text, string said)
    {
        var found = Assert.Single(await (Analysis.Define(Broken) with { Properties = new Dictionary<string, string> { [property] = text } }).RunAsync());
        Assert.Equal(("AIFA9008", "Chat"), (found.Id, Analysis.TextAt(found)));
        Assert.StartsWith(said, Analysis.Message(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_lock_is_said_and_nothing_else()
    {
        var found = Assert.Single(await (Analysis.Define(Broken) with { AdditionalFiles = new Dictionary<string, string> { ["architecture.lock.json"] = "<<<<<<< HEAD" } }).RunAsync());
        Assert.Equal(("AIFA9002", "Chat"), (found.Id, Analysis.TextAt(found)));
        Assert.Contains("merge conflict", Analysis.Message(found), StringComparison.Ordinal);
    }

    /// <summary>The same Model under another module id.</summary>
    private static PortableExecutableReference OtherModel()
    {
        var image = File.ReadAllBytes(typeof(Model.Architecture).Assembly.Location);
        var at = image.AsSpan().IndexOf(typeof(Model.Architecture).Module.ModuleVersionId.ToByteArray());
        image[at] ^= 1;
        return MetadataReference.CreateFromImage(image);
    }
}
