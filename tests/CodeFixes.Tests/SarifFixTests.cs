using AiFactory.Cli.Tests;
using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.CodeFixes.Tests;

/// <summary>What the command line writes as a fix is what the light bulb does.</summary>
public sealed class SarifFixTests
{
    private static readonly RepairCodeFixProvider Provider = new();

    public static TheoryData<int, string> Cases => RepairTests.Cases;

    public static TheoryData<string> Rules => BrokenModelTests.Rules;

    [Theory, MemberData(nameof(Cases))]
    public async Task The_fix_of_a_case_repairs_it(int index, string name)
    {
        var model = RepairCases.All[index];
        Assert.StartsWith(model.Key, name, StringComparison.Ordinal);
        var before = new Workbench(model.Source) { Lock = model.Lock };
        using var log = await SarifLog.OfAsync(model.Source, model.Lock);
        MustBeTheEditors(log, before);

        var result = Assert.Single(log.Results, result => result.Rule == model.Rule);
        var text = log.After(result.Fixes.First(fix => SarifResult.Title(fix) == model.Title && model.Becomes.All(expected => log.After(fix).Contains(expected, StringComparison.Ordinal))));
        var after = new Workbench(text) { Lock = model.Lock };
        Assert.DoesNotContain(result.Name, after.Found);
        Assert.DoesNotContain(after.Found.Except(before.Found), found => !model.Asks.Contains(found.Split(' ')[0]));

        using var ofWindows = await SarifLog.OfAsync(model.Source.ReplaceLineEndings("\r\n"), model.Lock);
        Assert.Equal(
            log.Results.SelectMany(result => result.Fixes.Select(fix => log.After(fix).ReplaceLineEndings("\r\n"))),
            ofWindows.Results.SelectMany(result => result.Fixes.Select(ofWindows.After)));
    }

    [Theory, MemberData(nameof(Rules))]
    public async Task A_broken_model_is_repaired_as_the_editor_does(string rule)
    {
        var before = BrokenModelTests.Bench(rule);
        using var log = await SarifLog.OfAsync(before.Text(), before.Lock);
        MustBeTheEditors(log, before);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r\n\u2028")]
    public async Task What_stands_before_and_what_is_missing_at_the_end_moves_nothing(string lineBreak)
    {
        var source = "\uFEFF// 😀" + lineBreak + Samples.Architecture("""/* 😀 */ new StorageAccount("documents") { SharedKeyAccess = true }; var text = "😀";""").TrimEnd();
        using var log = await SarifLog.OfAsync(source);
        Assert.Equal(source[1..].Replace(" { SharedKeyAccess = true }", "", StringComparison.Ordinal), log.After(Assert.Single(log.Results.Single(result => result.Rule == "AIFA2003").Fixes)));
    }

    [Fact]
    public async Task What_is_inserted_takes_nothing_away()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("""new SearchService("passages");"""));
        var fix = log.Results.Single(result => result.Rule == "AIFA1020").Fixes[0];
        var replacement = Assert.Single(fix.GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray());
        var region = replacement.GetProperty("deletedRegion");
        Assert.Equal((region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()), (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal(" { Replicas = 3 }", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_goes_inserts_nothing()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("""new KeyVault("vault") { SoftDeleteDays = 5 };"""));
        Assert.False(log.Results.Single(result => result.Rule == "AIFA1022").Fixes[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].TryGetProperty("insertedContent", out _));
    }

    /// <summary>Each says something else, of another environment; the place is one.</summary>
    [Fact]
    public async Task Findings_of_two_environments_at_one_place_have_one_fix()
    {
        var source = Samples.Architecture("""foreach (var name in new[] { "one", "two" }) new StorageAccount(name) { SharedKeyAccess = env.IsProduction == (name == "one") };""");
        using var log = await SarifLog.OfAsync(source);
        SarifResult[] results = [.. log.Results.Where(result => result.Rule == "AIFA2003")];
        Assert.Equal(2, results.Length);
        Assert.Single(results.Select(result => result.Line).Distinct());
        var after = new Workbench(log.After(Assert.Single(results.SelectMany(result => result.Fixes))));
        Assert.Contains("new StorageAccount(name);", after.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(after.Checked.Findings, finding => finding.Rule.Id == "AIFA2003");
    }

    [Fact]
    public async Task What_a_loop_makes_has_one_fix()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("""foreach (var name in new[] { "one", "two", "three" }) new StorageAccount(name) { SharedKeyAccess = env.IsProduction };"""));
        SarifResult[] results = [.. log.Results.Where(result => result.Rule == "AIFA2003")];
        Assert.Equal([1, 0, 0], results.Select(result => result.Fixes.Count));
        Assert.Contains("SharedKeyAccess = env.Pick(env.IsProduction, prod: false)", log.After(results[0].Fixes[0]), StringComparison.Ordinal);
    }

    /// <summary>Each resource that is gone has a statement of its own to say so, though all are said of the class.</summary>
    [Fact]
    public async Task Matters_that_only_share_their_place_have_a_fix_each()
    {
        var gone = LockFile.Parse("""{ "version": 1, "resources": { "StorageAccount/one": { "stateful": true, "names": { "prod": "stone" } }, "StorageAccount/two": { "stateful": true, "names": { "prod": "sttwo" } } } }""");
        using var log = await SarifLog.OfAsync(Samples.Architecture("""new KeyVault("vault");"""), gone);
        string[] fixes = [.. log.Results.SelectMany(result => result.Fixes).Select(log.After).Where(text => text.Contains("Retire", StringComparison.Ordinal))];
        Assert.Equal(2, fixes.Length);
        Assert.Contains("chat.Retire(\"StorageAccount/one\");", fixes[0], StringComparison.Ordinal);
        Assert.Contains("chat.Retire(\"StorageAccount/two\");", fixes[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_waived_has_none()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("""
            var documents = new StorageAccount("documents") { SharedKeyAccess = true };
            chat.Waive("AIFA2003").On(documents).Because("an indexer needs it").ApprovedBy(Us).Until("2027-02-19");
            """));
        Assert.Empty(log.Results.Single(result => result.Rule == "AIFA2003" && result.IsSuppressed).Fixes);
    }

    [Fact]
    public async Task Paths_are_relative_and_written_as_those_of_results_are()
    {
        var files = new Dictionary<string, string>
        {
            ["a model/One.cs"] = Samples.Architecture("new Helper(chat);"),
            ["a model/parts #1/Two {0}.cs"] = """public sealed class Helper { public Helper(Architecture design) => new StorageAccount("there") { SharedKeyAccess = true }; }""",
        };
        using var log = await SarifLog.OfAsync(files, null, "a model", "--source-root", ".");
        var result = log.Results.Single(result => result.Rule == "AIFA2003");
        Assert.Equal("a%20model/parts%20%231/Two%20%7B0%7D.cs", result.Uri);
        Assert.Equal(result.Uri, result.Fixes[0].GetProperty("artifactChanges")[0].GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Contains("""new StorageAccount("there"); }""", log.After(result.Fixes[0]), StringComparison.Ordinal);
    }

    /// <summary>The text that is inserted is source, and stays so; what is said of it is a message, in which nothing is a placeholder or a link.</summary>
    [Theory]
    [InlineData("""d{0}[x](https://example.com)""")]
    [InlineData("""d\"); }} } /* </script> ]]>""")]
    [InlineData("""d\n\r\u2028\u202e\u001b[2J\0""")]
    [InlineData("""d' {name} {element} $1 ${x} %SRCROOT%""")]
    public async Task A_hostile_name_is_inert(string name)
    {
        var body = $"var policy = new KeyVault(\"{name}\") {{ SoftDeleteDays = 5 }};\nnew StorageAccount(\"{name}\") {{ SharedKeyAccess = true }};\nnew SearchService(\"{name}\");";
        var before = new Workbench(Samples.Architecture(body));
        using var log = await SarifLog.OfAsync(before.Text());
        MustBeTheEditors(log, before);
        Assert.NotEmpty(log.Results.SelectMany(result => result.Fixes));
        Assert.DoesNotContain(log.Results.SelectMany(result => result.Fixes), fix => SarifResult.Title(fix).Contains("](", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_made_from_another_file_is_not_changed_here()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("#line 7 \"Designer.txt\"\nnew StorageAccount(\"documents\") { SharedKeyAccess = true };\n#line default"));
        Assert.Empty(log.Results.Single(result => result.Rule == "AIFA2003").Fixes);
    }

    [Fact]
    public async Task What_is_not_known_is_no_obstacle()
    {
        using var log = await SarifLog.OfAsync(Samples.Architecture("""new StorageAccount("documents") { SharedKeyAccess = true, BlobSoftDeleteDays = DateTime.Now.Day };"""));
        Assert.Contains("{ BlobSoftDeleteDays", log.After(log.Results.Single(result => result.Rule == "AIFA2003").Fixes[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_same_each_time()
    {
        var source = RepairCases.All.MaxBy(model => model.Source.Length)!.Source;
        using var one = await SarifLog.OfAsync(source);
        using var two = await SarifLog.OfAsync(source);
        Assert.Contains("\"fixes\"", one.Text, StringComparison.Ordinal);
        Assert.Equal(one.Text, two.Text);
    }

    /// <summary>A file that is kept must not change from day to day, so what would say until when a waiver holds is left to the check.</summary>
    [Fact]
    public async Task What_build_writes_does_not_depend_on_the_day()
    {
        const string Body = """
            var documents = new StorageAccount("documents") { SharedKeyAccess = true };
            new KeyVault("vault") { SoftDeleteDays = 5 };
            chat.Waive("AIFA2003").On(documents).Because("an indexer needs it").ApprovedBy(Us).Until("2026-12-01");
            """;
        using var log = await SarifLog.OfAsync(Samples.Architecture(Body));
        Assert.Contains("Until(\"2027-02-19\")", log.After(log.Results.Single(result => result.Rule == "AIFA7527").Fixes[0]), StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        folder.Write("One.cs", Samples.Architecture(Body));
        var files = new List<string>();
        foreach (var day in new Date[] { Workbench.Today, "2026-11-23" })
        {
            (await CliRun.In(folder.Root, day, "build", "-o", "out", "--fail-on", "never")).Exits(0);
            files.Add(folder.Text("out/findings.sarif"));
        }

        Assert.Equal(files[0], files[1]);
        Assert.Contains("\"AIFA7527\"", files[0], StringComparison.Ordinal);
        Assert.Contains("Keep what was deleted", files[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Let it hold", files[0], StringComparison.Ordinal);
    }

    /// <summary>Result by result the editor's offers, by title and text; a result without is one that the editor repairs with another.</summary>
    private static void MustBeTheEditors(SarifLog log, Workbench bench)
    {
        var fixedPlaces = log.Results.Where(result => result.Fixes.Count > 0).Select(result => (result.Rule, result.Line)).ToHashSet();
        foreach (var result in log.Results.Where(result => !result.IsSuppressed))
        {
            var underline = bench.Underlined.FirstOrDefault(diagnostic => Workbench.Named(diagnostic) == result.Name);
            if (result.Fixes.Count == 0)
            {
                Assert.True(underline is null || fixedPlaces.Contains((result.Rule, result.Line)) || !bench.Offers(Provider, underline).Any(), result.Name);
                continue;
            }

            Assert.NotNull(underline);
            Assert.True(result.Uri is "One.cs" or null, result.Uri);
            var offers = bench.Offers(Provider, underline);
            Assert.Equal(offers.Select(offer => offer.Title), result.Fixes.Select(fix => SarifResult.Title(fix)));
            Assert.Equal(offers.Select(offer => bench.After(offer).Text()), result.Fixes.Select(log.After));
        }
    }
}
