using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Tests;

/// <summary>What is underlined: the property, the argument or the call that must change.</summary>
public sealed class PlaceTests
{
    private const string Keys = "AIFA2003";

    [Fact]
    public Task A_property_that_is_given() => Analysis.Define("""
        var documents = new StorageAccount("documents") { BlobVersioning = true, [|SharedKeyAccess = true|] };
        """).Reports(Keys);

    [Fact]
    public Task A_property_whose_value_takes_several_lines() => Analysis.Define("""
        var documents = new StorageAccount("documents")
        {
            [|SharedKeyAccess|] = env.Pick(
                true,
                prod: true),
        };
        """).Reports(Keys);

    [Fact]
    public Task A_property_that_is_not_given() => Analysis.Define("""
        var passages = [|new SearchService("passages")|] { Sku = SearchSku.Standard };
        """).Reports("AIFA1020");

    [Fact]
    public Task A_creation_without_a_type() => Analysis.Define("""
        SearchService passages = [|new("passages")|] { Sku = SearchSku.Standard };
        """).Reports("AIFA1020");

    [Fact]
    public Task An_argument() => Analysis.Define("""
        var network = new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [new Subnet("apps", [|prefix: 20|])] };
        """).Reports("AIFA7530");

    [Fact]
    public Task A_call() => Analysis.Define("""
        var documents = new StorageAccount("documents");
        design.[|Waive("AIFA2003")|].On(documents).Because("moving").ApprovedBy(new("security", "s@example.com")).Until("2027-03-31");
        """).Reports("AIFA7523");

    [Fact]
    public Task The_class_where_it_is_the_architecture_itself() => Analysis.Of(("Chat.cs", Analysis.Class("""var documents = new StorageAccount("documents");""").Replace("class Chat", "class [|Chat|]", StringComparison.Ordinal))).Reports("AIFA4501");

    [Fact]
    public async Task In_a_helper_with_the_calls_that_led_there()
    {
        var found = Assert.Single(await Analysis.Of(
            ("Chat.cs", Analysis.Class("var platform = Parts.Platform();")),
            ("Parts.cs", """
                internal static class Parts
                {
                    public static StorageAccount Platform() => Store("documents");

                    private static StorageAccount Store(string name) => new(name) { [|SharedKeyAccess = true|] };
                }
                """)).Reports(Keys));
        Assert.Equal(["Store(\"documents\")", "Platform()"], found.AdditionalLocations.Select(location => location.SourceTree!.GetText().ToString(location.SourceSpan)));
        Assert.EndsWith("accepts keys. (through a call in Chat.cs line 7)", Analysis.Message(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_is_one_underline_with_a_count()
    {
        var found = Assert.Single(await Analysis.Define("""
            for (var number = 0; number < 200; number++)
                _ = new StorageAccount($"documents{number}") { [|SharedKeyAccess = true|] };
            """).Reports(Keys));
        Assert.Equal("Storage account 'documents0' accepts keys. (and 199 more here)", Analysis.Message(found));
    }

    [Fact]
    public async Task Many_calls_of_a_helper_are_one_underline_as_well()
    {
        var found = Assert.Single(await Analysis.Define("""
            StorageAccount[] all = [Store("a"), Store("b"), Store("c")];
            """, """
            private static StorageAccount Store(string name) => new(name) { [|SharedKeyAccess = true|] };
            """).Reports(Keys));
        Assert.Equal("Storage account 'a' accepts keys. (through a call in Chat.cs line 7) (and 2 more here)", Analysis.Message(found));
    }

    [Fact]
    public async Task Each_tree_reports_its_own()
    {
        var analysis = Analysis.Of(
            ("Chat.cs", Analysis.Class("""var one = new StorageAccount("one") { SharedKeyAccess = true }; var two = Parts.Two();""")),
            ("Parts.cs", """internal static class Parts { public static StorageAccount Two() => new("two") { SharedKeyAccess = true }; }"""));
        var compilation = analysis.Compilation();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var found = await analysis.Driver(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None);
            Assert.All(found, diagnostic => Assert.Same(tree, diagnostic.Location.SourceTree));
            Assert.Equal(tree.FilePath.Contains("/obj/", StringComparison.Ordinal) ? 0 : 1, found.Count(diagnostic => diagnostic.Id == Keys));
        }
    }

    [Fact]
    public async Task A_code_fix_is_told_what_and_where()
    {
        var facts = Assert.Single(await Analysis.Define("""
            var documents = new StorageAccount("documents") { [|SharedKeyAccess = true|] };
            """).Reports(Keys)).Properties;
        Assert.Equal(("AIFA2003", "StorageAccount/documents", "StorageAccount", "SharedKeyAccess", "dev,prod"), (facts["rule"], facts["element"], facts["kind"], facts["property"], facts["environments"]));
    }
}
