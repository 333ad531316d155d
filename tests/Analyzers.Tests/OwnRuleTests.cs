using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Tests;

/// <summary>A rule that an architecture brings along is underlined as ours are, under the one id that the compiler knows.</summary>
public sealed class OwnRuleTests
{
    private const string Id = "AIFA8001";

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData(".As(OwnSeverity.Error)", DiagnosticSeverity.Error)]
    [InlineData(".As(OwnSeverity.Info)", DiagnosticSeverity.Info)]
    public async Task It_is_said_at_the_property_with_its_own_id_and_severity(string severity, DiagnosticSeverity expected)
    {
        var found = Assert.Single(await Analysis.Define($$"""
            design.Require<StorageAccount>("CONTOSO1", "Storage keeps versions", account => account.BlobVersioning, property: "BlobVersioning"){{severity}};
            var documents = new StorageAccount("documents") { [|BlobVersioning = false|] };
            """).Reports(Id));
        Assert.Equal(expected, found.Severity);
        Assert.Equal("CONTOSO1", found.Properties["rule"]);
        Assert.StartsWith("CONTOSO1: Storage account 'documents' breaks", Analysis.Message(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rules_at_one_place_are_two() => Assert.Equal(2, (await Analysis.Define("""
        design.Require<StorageAccount>("CONTOSO1", "Storage keeps versions", account => account.BlobVersioning, property: "BlobVersioning");
        design.Require<StorageAccount>("CONTOSO2", "Storage keeps versions at all times", account => account.BlobVersioning, property: "BlobVersioning");
        var documents = new StorageAccount("documents") { [|BlobVersioning = false|] };
        """).Reports(Id)).Length);

    [Theory]
    [InlineData("Deep(0, 150)")]
    [InlineData("Deep(0, int.MaxValue)")]
    [InlineData("Endless()")]
    public async Task Its_code_has_the_limits_of_all_code(string call) => Assert.DoesNotContain(await Analysis.Define($$"""
        design.Require<StorageAccount>("CONTOSO1", "Storage is deep", account => {{call}});
        var documents = new StorageAccount("documents");
        """, """
        private static bool Deep(int depth, int end) => depth > end || Deep(depth + 1, end);
        private static bool Endless() { while (true) ; }
        """).RunAsync(), diagnostic => diagnostic.Id is "AIFA9999" or "AD0001");
}
