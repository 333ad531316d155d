using System.Text.Json;
using AiFactory.Cli.Commands;
using AiFactory.Cli.Projects;
using AiFactory.Model;

namespace AiFactory.Cli.Tests;

[Collection(CompiledModelsCollection.Name)]
public sealed class CheckTests(CompiledModels models)
{
    [Fact]
    public void A_new_project_builds_and_has_no_finding() =>
        models.FirstCheck.Exits(0).Says("0 errors, 0 warnings, 0 infos, 0 waived, 0 not assessed.").Says("As of 2026-11-21.");

    [Fact]
    public async Task A_finding_has_its_line_environment_and_remedy()
    {
        var run = (await models.CheckWrong("Keys")).Exits(0);
        run.Says($"Wrong.cs({WrongModels.LineOf("keys")}): warning AIFA2003: Storage account 'data' accepts keys. [prod]\n");
        run.Says("  why: A key names no caller").Says("(WAF SE:05)\n  fix: ").Says("  see: aifactory rules AIFA2003\n");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public async Task The_threshold_decides_the_exit_code(string failOn, int code) => (await models.CheckWrong("Keys", "--fail-on", failOn)).Exits(code);

    [Fact]
    public async Task Another_environment_has_not_the_finding()
    {
        Assert.DoesNotContain("AIFA2003", (await models.CheckWrong("Keys", "--environment", "dev")).Output, StringComparison.Ordinal);
        Assert.Contains("AIFA2003", (await models.CheckWrong("Keys", "--environment", "all")).Output, StringComparison.Ordinal);
        (await models.CheckWrong("Keys", "--environment", "prd")).Exits(2).Complains("There is no environment 'prd'. Did you mean 'prod'?");
    }

    [Fact]
    public async Task Json_has_a_stable_shape()
    {
        using var json = JsonDocument.Parse((await models.CheckWrong("Keys", "--format", "json")).Output);
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("Keys", root.GetProperty("architecture").GetString());
        Assert.Equal("2026-11-21", root.GetProperty("asOf").GetString());
        Assert.Equal(["version", "architecture", "asOf", "environments", "counts", "findings", "waived", "inBaseline", "notAssessed", "notKnown"], root.EnumerateObject().Select(member => member.Name));

        var finding = root.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "AIFA2003");
        Assert.Equal(
            ["rule", "severity", "pillar", "message", "element", "property", "environments", "everywhere", "owner", "file", "line", "evidence", "waivers", "fingerprint", "inBaselineSince", "path"],
            finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("StorageAccount/data", finding.GetProperty("element").GetString());
        Assert.Equal("SharedKeyAccess", finding.GetProperty("property").GetString());
        Assert.Equal("Wrong.cs", finding.GetProperty("file").GetString());
        Assert.Equal(WrongModels.LineOf("keys"), finding.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_waiver_holds_until_its_last_day()
    {
        (await models.CheckWrong("Expired", "--as-of", "2026-12-31")).Exits(0).Says("waived AIFA2003").Says("accepted until 2026-12-31, approved by Security: a partner has no identity yet");
        (await models.CheckWrong("Expired", "--as-of", "2027-01-01")).Exits(3).Says("warning AIFA2003");
        (await models.CheckWrong("Expired", "--as-of", "2027-01-01", "--fail-on", "warning")).Exits(3);
        (await models.CheckWrong("Expired", "--as-of", "2027-01-01", "--fail-on", "never")).Exits(0);
    }

    [Fact]
    public async Task Today_comes_from_outside() =>
        (await CliRun.In(models.Wrong, new Date(2027, 1, 1), "check", models.WrongAssembly, "--execute", "--architecture", "Expired")).Exits(3);

    [Fact]
    public async Task Flags_are_turned_on_and_off()
    {
        Assert.DoesNotContain("AIFA2003", (await models.CheckWrong("Flagged")).Output, StringComparison.Ordinal);
        Assert.Contains("AIFA2003", (await models.CheckWrong("Flagged", "--enable", "second-region")).Output, StringComparison.Ordinal);
        (await models.CheckWrong("Flagged", "--enable", "secnd-region")).Exits(2).Complains("Did you mean 'second-region'?");
        (await models.CheckWrong("Flagged", "--enable", "x", "--disable", "x")).Exits(2).Complains("cannot be both");
    }

    [Fact]
    public async Task An_architecture_is_chosen_by_name()
    {
        (await models.CheckWrong("Keyz")).Exits(2).Complains("There is no architecture 'Keyz'. Did you mean 'Keys'?");
        (await CliRun.In(models.Demo, "check", models.DemoAssembly, "--execute", "--architecture", "demo")).Exits(0);
    }

    [Fact]
    public async Task Results_go_to_output_and_talk_to_error()
    {
        var run = (await models.CheckWrong("Keys")).Exits(0);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Another_build_of_the_library_is_told()
    {
        using var demo = models.DemoCopy();
        File.Copy(typeof(Rules.Rule).Assembly.Location, demo.At("bin/AiFactory.Model.dll")); // any other module
        (await CliRun.In(demo.Root, "check", "bin/Demo.dll", "--execute")).Exits(0).Complains("was compiled against another build of AiFactory.Model");
    }

    [Fact]
    public async Task The_assembly_is_let_go_of()
    {
        var context = await OpenAndDispose();
        for (var i = 0; context.IsAlive && i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    private async Task<WeakReference> OpenAndDispose()
    {
        var host = new CliHost(TextWriter.Null, TextWriter.Null, models.Demo, CliRun.Today);
        var request = new ModelRequest(ProjectLocation.Of(models.DemoAssembly, models.Demo)) { AsOf = CliRun.Today, Executes = true };
        using var project = await LoadedProject.OpenAsync(request, host, new Talk(host, quiet: true), CancellationToken.None);
        return new WeakReference(System.Runtime.Loader.AssemblyLoadContext.All.First(context => context.Assemblies.Any(assembly => assembly.GetName().Name == "Demo")));
    }

    [Fact]
    public void A_package_lock_is_neither_needed_nor_changed() =>
        Assert.Equal(CompiledModels.PackageLock, File.ReadAllText(Path.Combine(models.Wrong, "packages.lock.json")));
}
