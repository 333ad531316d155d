using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Tests;

/// <summary>The compiler's own ways of saying that a finding is not wanted, and ours.</summary>
public sealed class SuppressionTests
{
    private const string Keys = "AIFA2003";
    private const string Broken = """var documents = new StorageAccount("documents") { [|SharedKeyAccess = true|] };""";

    [Fact]
    public Task A_pragma_silences_its_lines() => Analysis.Define("""
        #pragma warning disable AIFA2003
                var one = new StorageAccount("one") { SharedKeyAccess = true };
        #pragma warning restore AIFA2003
                var two = new StorageAccount("two") { [|SharedKeyAccess = true|] };
        """).Reports(Keys);

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task An_editorconfig_sets_the_severity(ReportDiagnostic asked, DiagnosticSeverity given) =>
        Assert.Equal(given, Assert.Single(await (Analysis.Define(Broken) with { Severities = Severity(asked) }).Reports(Keys)).Severity);

    [Fact]
    public Task An_editorconfig_turns_a_rule_off() => (Analysis.Define(Broken) with { Severities = Severity(ReportDiagnostic.Suppress) }).DoesNotReport(Keys);

    [Fact]
    public Task A_waiver_holds_in_the_compiler_too() => Analysis.Define(Waived).DoesNotReport(Keys, "AIFA7523");

    [Fact]
    public async Task A_waiver_that_is_over_does_not()
    {
        var later = Analysis.Define(Waived) with { Properties = new Dictionary<string, string> { ["AiFactoryAsOf"] = "2027-04-01" } };
        Assert.Contains(await later.RunAsync(), diagnostic => diagnostic.Id == Keys);
        Assert.Contains(await later.RunAsync(), diagnostic => diagnostic is { Id: "AIFA7523", Severity: DiagnosticSeverity.Error } && Analysis.TextAt(diagnostic) == "Waive(\"AIFA2003\")");
    }

    private const string Waived = """
        var documents = new StorageAccount("documents") { SharedKeyAccess = true };
        design.Waive("AIFA2003").On(documents).Because("moving to identities").ApprovedBy(new("security", "s@example.com")).OwnedBy(new("web", "w@example.com")).Until("2027-03-31");
        """;

    private static Dictionary<string, ReportDiagnostic> Severity(ReportDiagnostic severity) => new() { [Keys] = severity };
}
