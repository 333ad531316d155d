using System.Text.Json;
using System.Xml.Linq;

namespace AiFactory.Cli.Tests;

/// <summary>The forms that findings are written in, and what a baseline does to them.</summary>
[Collection(CompiledModelsCollection.Name)]
public sealed class FormsTests(CompiledModels models)
{
    [Fact]
    public async Task Sarif_is_one_run_with_places_below_the_project()
    {
        var run = (await models.CheckWrong("Keys", "--format", "sarif")).Exits(0);
        using var sarif = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(1, sarif.RootElement.GetProperty("runs").GetArrayLength());
        Assert.DoesNotContain(models.Wrong, run.Output, StringComparison.Ordinal);
        run.Says("\"uri\": \"Wrong.cs\"");
    }

    /// <summary>A fix changes sources; of a program that was run nobody has read them.</summary>
    [Fact]
    public async Task Sarif_has_fixes_where_the_sources_were_read()
    {
        using var sarif = JsonDocument.Parse((await models.ReadWrong("Keys", "--format", "sarif")).Exits(0).Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "AIFA2003");
        var fix = result.GetProperty("fixes")[0];
        Assert.Equal("Turn SharedKeyAccess off", fix.GetProperty("description").GetProperty("text").GetString());
        Assert.Equal("Wrong.cs", fix.GetProperty("artifactChanges")[0].GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.DoesNotContain("\"fixes\"", (await models.CheckWrong("Keys", "--format", "sarif")).Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_baseline_knows_is_not_offered_again()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("known.json");
        await models.ReadWrong("Keys", "--write-baseline", file);
        var run = (await models.ReadWrong("Keys", "--format", "sarif", "--baseline", file)).Exits(0).Says("In the baseline since");
        Assert.DoesNotContain("\"fixes\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_are_told_from_the_root_that_was_given() =>
        (await models.CheckWrong("Keys", "--format", "sarif", "--source-root", "..")).Exits(0).Says("\"uri\": \"Wrong/Wrong.cs\"");

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task Junit_fails_exactly_when_the_exit_code_does(string failOn, int code)
    {
        var run = (await models.CheckWrong("Keys", "--format", "junit", "--fail-on", failOn)).Exits(code);
        Assert.Equal(code == 1, XDocument.Parse(run.Output).Descendants("failure").Any());
    }

    [Fact]
    public async Task Markdown_is_for_a_pull_request() => (await models.CheckWrong("Keys", "--format", "markdown")).Exits(0).Says("### Keys: 0 errors, ").Says("<summary><b>warning AIFA2003</b> A service accepts keys (1)</summary>");

    [Fact]
    public async Task A_form_that_nobody_knows_is_asked_back() => (await models.CheckWrong("Keys", "--format", "sarfi")).Exits(2).Complains("Did you mean 'sarif'?");

    [Fact]
    public async Task Only_what_is_new_counts_against_a_baseline()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("known.json");
        (await models.CheckWrong("Keys", "--write-baseline", file, "--as-of", "2026-10-01", "--fail-on", "never")).Exits(0).Complains("Commit it, and check with --baseline");
        Assert.Contains("\"prod\": \"2026-10-01\"", File.ReadAllText(file), StringComparison.Ordinal);

        (await models.CheckWrong("Keys", "--fail-on", "warning")).Exits(1);
        var run = (await models.CheckWrong("Keys", "--fail-on", "warning", "--baseline", file)).Exits(0);
        run.Says("1 finding of AIFA2003 in the baseline since 2026-10-01\n").Says(" in the baseline. ");
        Assert.DoesNotContain("warning AIFA2003", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_forgives_no_expired_waiver()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("known.json");
        await models.CheckWrong("Expired", "--as-of", "2027-01-01", "--write-baseline", file);
        (await models.CheckWrong("Expired", "--as-of", "2027-01-01", "--baseline", file)).Exits(3);
    }

    [Fact]
    public async Task What_is_gone_is_said()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("known.json");
        await models.CheckWrong("Keys", "--write-baseline", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("'data' accepts keys", "'old' accepts keys", StringComparison.Ordinal).Replace("\"fingerprint\": \"", "\"fingerprint\": \"0", StringComparison.Ordinal));
        (await models.CheckWrong("Keys", "--baseline", file)).Complains("gone: AIFA2003 Storage account 'old' accepts keys. [prod]").Complains("can shrink by");
    }

    [Theory]
    [InlineData("{ nonsense", "line 1 cannot be read")]
    [InlineData("{}", "no \"version\"")]
    public async Task A_damaged_baseline_is_wrong_use(string text, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("known.json");
        File.WriteAllText(file, text);
        (await models.CheckWrong("Keys", "--baseline", file)).Exits(2).Complains(says).Complains("Restore it from version control");
        (await models.CheckWrong("Keys", "--write-baseline", file)).Exits(2).Complains("is no baseline");
        (await models.CheckWrong("Keys", "--baseline", folder.At("missing.json"))).Exits(2).Complains("There is no baseline");
    }
}
