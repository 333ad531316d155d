using System.Text.Json;

namespace AiFactory.Cli.Tests;

[Collection(CompiledModelsCollection.Name)]
public sealed class BuildTests(CompiledModels models)
{
    private static readonly string[] Build = ["build", "bin/Demo.dll", "--execute", "-o", "generated"];

    [Fact]
    public async Task It_writes_everything_and_says_so()
    {
        using var demo = models.DemoCopy();
        var run = (await CliRun.In(demo.Root, Build)).Exits(0);
        foreach (var file in new[] { "findings.json", "findings.txt", "findings.sarif", "documents/executive.md", "documents/architecture.md", "documents/engineering.md", "site/index.html", "addresses.txt", "addresses.json", "terraform/dev/main/terraform.tf", "terraform/prod/main/network.tf", ".aifactory-manifest.json" })
            Assert.True(File.Exists(demo.At("generated/" + file)), file);
        run.Says("+ web is Storage Blob Data Contributor on documents\n").Says("prod         main   ").Says("Begin with site/index.html.");
        run.Complains("architecture.lock.json has changed");
    }

    [Fact]
    public async Task The_second_time_nothing_changes()
    {
        using var demo = models.DemoCopy();
        await CliRun.In(demo.Root, Build);
        var first = demo.Snapshot();
        var run = (await CliRun.In(demo.Root, Build)).Exits(0).Says("generated was up to date already.");
        Assert.Equal(first, demo.Snapshot());
        Assert.Empty(run.Error);
        Assert.DoesNotContain("Access that changes", run.Output, StringComparison.Ordinal);
        (await CliRun.In(demo.Root, [.. Build, "--check"])).Exits(0).Says("generated is up to date.");
    }

    [Fact]
    public async Task No_output_names_a_place_on_this_machine()
    {
        using var demo = models.DemoCopy();
        await CliRun.In(demo.Root, Build);
        Assert.DoesNotContain(demo.Snapshot("generated").Values, text => text.Contains(Path.GetTempPath(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_writes_nothing_and_says_what_is_missing()
    {
        using var demo = models.DemoCopy();
        var before = demo.Snapshot();
        (await CliRun.In(demo.Root, [.. Build, "--check"])).Exits(1).Says("missing: documents/executive.md").Says("stale: architecture.lock.json");
        Assert.Equal(before, demo.Snapshot());
    }

    [Fact]
    public async Task A_file_that_a_person_changed_stops_it()
    {
        using var demo = models.DemoCopy();
        await CliRun.In(demo.Root, Build);
        demo.Write("generated/documents/executive.md", "mine");
        var before = demo.Snapshot();
        (await CliRun.In(demo.Root, Build)).Exits(2).Complains("  documents/executive.md\n").Complains("--force");
        Assert.Equal(before, demo.Snapshot());
        (await CliRun.In(demo.Root, [.. Build, "--check"])).Exits(1).Says("stale: documents/executive.md");

        (await CliRun.In(demo.Root, [.. Build, "--force"])).Exits(0).Says("1 changed");
        Assert.NotEqual("mine", demo.Text("generated/documents/executive.md"));
    }

    [Fact]
    public async Task Building_one_environment_keeps_the_others()
    {
        using var demo = models.DemoCopy();
        await CliRun.In(demo.Root, Build);
        (await CliRun.In(demo.Root, [.. Build, "--environment", "dev"])).Exits(0).Says("0 removed");
        Assert.True(File.Exists(demo.At("generated/terraform/prod/main/terraform.tf")));
    }

    [Fact]
    public async Task A_grant_that_is_gone_is_told()
    {
        using var demo = models.DemoCopy();
        await CliRun.In(demo.Root, Build);
        demo.Write("architecture.lock.json", demo.Text("architecture.lock.json").Replace("RoleAssignment/web-", "RoleAssignment/worker-", StringComparison.Ordinal));
        (await CliRun.In(demo.Root, Build)).Says("  + web is Storage Blob Data Contributor").Says("  - RoleAssignment/worker-writes-documents");
    }

    [Fact]
    public async Task A_model_that_cannot_be_built_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        (await CliRun.In(folder.Root, "build", models.WrongAssembly, "--execute", "--architecture", "Throws", "-o", "out")).Exits(2);
        Assert.Empty(folder.Snapshot());
    }

    [Fact]
    public async Task A_model_that_contradicts_itself_keeps_its_lock_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.In(folder.Root, "build", models.WrongAssembly, "--execute", "--architecture", "Overlap", "-o", "out");
        Assert.Contains(run.Code, new[] { 1, 2 });
        Assert.False(File.Exists(Path.Combine(models.Wrong, "Overlap.architecture.lock.json")));
    }

    [Fact]
    public async Task Findings_at_the_threshold_do_not_stop_the_writing()
    {
        using var folder = new TemporaryFolder();
        (await CliRun.In(folder.Root, "build", models.WrongAssembly, "--execute", "--architecture", "Keys", "-o", "out", "--fail-on", "warning")).Exits(1).Says("AIFA2003");
        Assert.Contains("AIFA2003", folder.Text("out/findings.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Snapshot().Values, text => text.Contains(models.Wrong, StringComparison.Ordinal));
        File.Delete(Path.Combine(models.Wrong, "Keys.architecture.lock.json"));
    }

    [Fact]
    public async Task Several_architectures_are_kept_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Two.cs", TwoArchitectures);
        (await CliRun.In(folder.Root, "build", "-o", "out")).Exits(0);
        Assert.True(File.Exists(folder.At("out/One/documents/executive.md")));
        Assert.True(File.Exists(folder.At("out/Two/documents/executive.md")));
        Assert.Contains("StorageAccount/one", folder.Text("One.architecture.lock.json"), StringComparison.Ordinal);
        Assert.Contains("StorageAccount/two", folder.Text("Two.architecture.lock.json"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await CliRun.In(folder.Root, "check", "--format", "json")).Exits(0).Output);
        Assert.Equal(["One", "Two"], json.RootElement.EnumerateArray().Select(document => document.GetProperty("architecture").GetString()!));
    }

    private const string TwoArchitectures = """
        public sealed class One : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env) => _ = new StorageAccount("one");
        }

        public sealed class Two : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env) => _ = new StorageAccount("two");
        }
        """;

    [Fact]
    public async Task Json_has_findings_stacks_and_grants()
    {
        using var demo = models.DemoCopy();
        using var json = JsonDocument.Parse((await CliRun.In(demo.Root, [.. Build, "--format", "json", "-q"])).Exits(0).Output);
        var architecture = json.RootElement.GetProperty("architectures")[0];
        Assert.Single(architecture.GetProperty("grantsGiven").EnumerateArray());
        Assert.Equal(2, architecture.GetProperty("stacks").GetArrayLength());
        Assert.Equal("Demo", architecture.GetProperty("check").GetProperty("architecture").GetString());
    }

    [Fact]
    public async Task Without_an_output_folder_it_says_how() => (await CliRun.In(models.Demo, "build")).Exits(2).Complains("aifactory build -o generated");

    [Fact]
    public async Task Terraform_writes_terraform_alone()
    {
        using var demo = models.DemoCopy();
        (await CliRun.In(demo.Root, "terraform", "bin/Demo.dll", "--execute", "-o", "infra", "--check")).Exits(1).Says("missing: dev/main/terraform.tf");
        (await CliRun.In(demo.Root, "terraform", "bin/Demo.dll", "--execute", "-o", "infra")).Exits(0);
        Assert.True(File.Exists(demo.At("infra/dev/main/terraform.tf")));
        Assert.False(File.Exists(demo.At("architecture.lock.json")));
        (await CliRun.In(demo.Root, "terraform", "bin/Demo.dll", "--execute", "-o", "infra", "--check")).Exits(0).Says("infra is up to date.");
    }

    [Fact]
    public async Task Addresses_tell_what_lies_where()
    {
        var run = (await CliRun.In(models.Demo, "addresses", models.DemoAssembly, "--execute")).Exits(0);
        run.Says("dev: network main, 10.10.0.0/24\n").Says("10.10.0.0/26    59      apps       Web app web\n").Says("endpoint of documents (blob)").Says("10.10.0.128/25  123     free       -\n");

        using var json = JsonDocument.Parse((await CliRun.In(models.Demo, "addresses", models.DemoAssembly, "--execute", "--format", "json")).Output);
        Assert.Equal(2, json.RootElement.GetProperty("networks").GetArrayLength());
    }
}
