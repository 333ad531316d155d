namespace AiFactory.Analyzers.Tests;

/// <summary>Flags, input files and locks reach the interpreter as they reach the command line.</summary>
public sealed class InputTests
{
    private const string Keys = "AIFA2003";

    [Theory]
    [InlineData("AiFactoryFlags", "keys=true;other=false")]
    [InlineData("AiFactoryFlagList", "keys=true,other=false")]
    public Task A_flag_is_as_the_project_says(string property, string text) => (Analysis.Define("""
        design.Flag("other", "another", true);
        if (design.Flag("keys", "whether keys are accepted", false)) _ = new StorageAccount("documents") { [|SharedKeyAccess = true|] };
        """) with { Properties = new Dictionary<string, string> { [property] = text } }).Reports(Keys);

    [Theory]
    [InlineData("projects.json", "projects.json", true)]
    [InlineData("data/projects.json", "data/projects.json", true)]
    [InlineData("obj/projects.json", "obj/projects.json", false)]
    [InlineData(".data/projects.json", ".data/projects.json", false)]
    public async Task A_table_is_read_where_the_command_line_reads_it(string file, string path, bool isThere)
    {
        var found = await Table(path, (file, """[{ "name": "documents" }]""")).RunAsync();
        Assert.Equal(isThere, found.Any(diagnostic => diagnostic.Id == Keys && Analysis.Message(diagnostic).Contains("'documents'", StringComparison.Ordinal)));
        Assert.Equal(!isThere, found.Any(diagnostic => diagnostic.Id == "AIFA9002"));
    }

    [Fact]
    public async Task Output_is_no_input()
    {
        var found = await Table("generated/projects.json", ("generated/projects.json", """[{ "name": "documents" }]"""), ("generated/.aifactory-manifest.json", "{}")).RunAsync();
        Assert.Contains("There is no input file 'generated/projects.json'", Analysis.Message(Assert.Single(found, diagnostic => diagnostic.Id == "AIFA9002")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_table_is_said_at_the_call()
    {
        var refused = Assert.Single(await Table("projects.json", ("projects.json", "[{ \"nam\": \"documents\" }]")).RunAsync(), diagnostic => diagnostic.Id == "AIFA9002");
        Assert.Contains("projects.json", Analysis.TextAt(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lock_remembers_what_was_removed()
    {
        var found = await (Analysis.Define("""var logs = new LogAnalyticsWorkspace("logs");""") with { AdditionalFiles = new Dictionary<string, string> { ["architecture.lock.json"] = Removed } }).RunAsync();
        Assert.Contains(found, diagnostic => diagnostic.Id == "AIFA7528");
    }

    [Theory]
    [InlineData("One.architecture.lock.json", 1)]
    [InlineData("Two.architecture.lock.json", 1)]
    [InlineData("architecture.lock.json", 2)]
    [InlineData("below/architecture.lock.json", 0)]
    public async Task Of_several_architectures_each_has_its_own(string file, int removed)
    {
        var found = await (Analysis.Of(
            ("One.cs", Analysis.Class("""var logs = new LogAnalyticsWorkspace("one");""", name: "One")),
            ("Two.cs", Analysis.Class("""var logs = new LogAnalyticsWorkspace("two");""", name: "Two"))) with { AdditionalFiles = new Dictionary<string, string> { [file] = Removed } }).RunAsync();
        Assert.Equal(removed, found.Count(diagnostic => diagnostic.Id == "AIFA7528"));
    }

    private const string Removed = """{ "version": 1, "resources": { "StorageAccount/documents": { "names": { "dev": "stdocuments" }, "stateful": true, "terraform": "main:azurerm_storage_account.documents" } }, "steps": {} }""";

    private static Analysis Table(string path, params (string Path, string Text)[] files) => Analysis.Define(
        $$"""foreach (var project in design.Table<Project>("{{path}}")) _ = new StorageAccount(project.Name) { SharedKeyAccess = true };""",
        "public sealed record Project(string Name);") with { AdditionalFiles = files.ToDictionary(file => file.Path, file => file.Text) };
}
