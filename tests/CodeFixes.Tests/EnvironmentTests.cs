namespace AiFactory.CodeFixes.Tests;

/// <summary>Where a finding is about some environments, the others keep their value.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public void What_is_chosen_for_production_changes_there() => Becomes("SharedKeyAccess = env.Pick(false, prod: true)", "SharedKeyAccess = env.Pick(false, prod: false)");

    [Fact]
    public void What_is_chosen_for_the_others_stays() => Becomes("SharedKeyAccess = env.Pick(true, prod: false)", "SharedKeyAccess = env.Pick(true, prod: false, dev: false)");

    [Fact]
    public void What_is_chosen_over_lines_keeps_its_lines() => Becomes("SharedKeyAccess = env.Pick(\n    false,\n    prod: true)", "env.Pick(\n            false,\n            prod: false)");

    [Fact]
    public void What_is_computed_is_divided() => Becomes("SharedKeyAccess = env.Name == \"prod\"", "SharedKeyAccess = env.Pick(env.Name == \"prod\", prod: false)");

    [Fact]
    public void What_breaks_everywhere_goes() => Becomes("SharedKeyAccess = env.Pick(true, prod: true)", "new StorageAccount(\"documents\");");

    [Fact]
    public void Where_no_environment_is_known_the_whole_value_changes()
    {
        var before = new Workbench(Samples.Architecture("Store(env.IsProduction);", members: "private static void Store(bool keys) => new StorageAccount(\"documents\") { SharedKeyAccess = keys };"));
        var finding = before.Checked.Findings.Single(finding => finding.Rule.Id == "AIFA2003");
        Assert.Contains("=> new StorageAccount(\"documents\");", before.After(before.Offers(new RepairCodeFixProvider(), finding)[0]).Text(), StringComparison.Ordinal);
    }

    /// <summary>All may be named, or none.</summary>
    [Fact]
    public void All_environments_are_none_in_particular()
    {
        var before = new Workbench(Samples.Architecture("""new StorageAccount("documents") { SharedKeyAccess = true };"""));
        var underline = before.Underlined.Single(diagnostic => diagnostic.Id == "AIFA2003");
        Assert.All(new[] { underline.Properties.SetItem("environments", "dev,prod"), underline.Properties.Remove("environments") }, properties =>
        {
            var diagnostic = Microsoft.CodeAnalysis.Diagnostic.Create(underline.Descriptor, underline.Location, properties);
            Assert.Contains("new StorageAccount(\"documents\");", before.After(before.Offers(new RepairCodeFixProvider(), diagnostic)[0]).Text(), StringComparison.Ordinal);
        });
    }

    private static void Becomes(string property, string expected)
    {
        var before = new Workbench(Samples.Architecture($$"""new StorageAccount("documents") { {{property}} };"""));
        var finding = before.Checked.Findings.Single(finding => finding.Rule.Id == "AIFA2003");
        var after = before.After(before.Offers(new RepairCodeFixProvider(), finding)[0]);
        Assert.Contains(expected, after.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(after.Checked.Findings, other => other.Rule.Id == "AIFA2003");
        Assert.Empty(after.Found.Except(before.Found));
    }
}
