using System.Text.Json;

namespace AiFactory.Cli.Tests;

/// <summary>A model that cannot be built is exit code 2 with the person's own file and line; a model that is wrong is a finding.</summary>
[Collection(CompiledModelsCollection.Name)]
public sealed class BadModelTests(CompiledModels models)
{
    [Theory]
    [InlineData("Throws", "throws", "AIFA7099: Define threw InvalidOperationException: no [31mred")]
    [InlineData("BadCidr", "cidr", "AIFA7099: Define threw FormatException: '10.0.0.5/24' has host bits set")]
    [InlineData("BadRegion", "region", "AIFA7099: The static members of BadRegion threw FormatException: 'west-europe' is not an Azure region")]
    [InlineData("BadDate", "date", "AIFA7006: '31.12.2027' is not a date")]
    [InlineData("BadEnvironments", "environments", "AIFA7099: BadEnvironments.Environments threw FormatException: '10.0.0.0/240'")]
    [InlineData("Table", "table", "AIFA7009: projects.json(1): row 1, 'Size' must be a whole number; it is the text \"big\"")]
    [InlineData("Hand", "hand", "AIFA7013: architecture.lock.json says that StorageAccount/documents is 'stother' in Azure, the model says 'stmine'")]
    public async Task What_cannot_be_built_names_the_line(string architecture, string mark, string message) =>
        Assert.StartsWith($"Wrong.cs({WrongModels.LineOf(mark)}): error {message}", (await models.CheckWrong(architecture)).Exits(2).Error, StringComparison.Ordinal);

    [Fact]
    public async Task An_escape_sequence_in_a_message_does_not_reach_the_terminal() =>
        Assert.DoesNotContain('\e', (await models.CheckWrong("Throws")).Error);

    [Fact]
    public async Task A_missing_input_file_names_the_nearest() =>
        (await models.CheckWrong("NoTable")).Exits(2).Complains("There is no input file 'project.json' beside the project. Did you mean 'projects.json'?");

    [Fact]
    public async Task A_damaged_lock_file_says_what_to_do() =>
        (await models.CheckWrong("Damaged")).Exits(2).Complains("architecture.lock.json: error AIFA7012: architecture.lock.json cannot be read").Complains("Restore it from version control");

    [Fact]
    public async Task An_architecture_without_environments_cannot_be_built() => (await models.CheckWrong("NoEnvironments")).Exits(2).Complains("error AIFA7016");

    [Theory]
    [InlineData("Twice", "AIFA7502", "twice")]
    [InlineData("Overlap", "AIFA7510", null)]
    [InlineData("Circle", "AIFA7504", null)]
    public async Task What_contradicts_itself_is_an_error(string architecture, string rule, string? mark) =>
        (await models.CheckWrong(architecture)).Exits(1).Says(mark is null ? $"error {rule}: " : $"Wrong.cs({WrongModels.LineOf(mark)}): error {rule}: ");

    [Fact]
    public async Task A_step_to_something_never_placed_is_a_warning() =>
        (await models.CheckWrong("Unplaced", "--fail-on", "warning")).Exits(1).Says("warning AIFA7529: ").Says("'documents'");

    [Fact]
    public async Task Paths_in_findings_are_relative() => Assert.DoesNotContain(models.Wrong, (await models.CheckWrong("Circle")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_hostile_name_breaks_neither_terminal_nor_json()
    {
        var text = (await models.CheckWrong("Hostile")).Says("warning AIFA2003").Output;
        Assert.DoesNotContain(text, letter => letter is '\e' or '\u202e');

        var json = (await models.CheckWrong("Hostile", "--format", "json")).Output;
        Assert.DoesNotContain('\e', json);
        using var parsed = JsonDocument.Parse(json);
        Assert.Contains(parsed.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "AIFA2003");
    }

    [Fact]
    public async Task A_hostile_environment_writes_nothing_outside_of_the_output_folder()
    {
        using var folder = new TemporaryFolder();
        await CliRun.In(folder.Root, "build", models.WrongAssembly, "--execute", "--architecture", "HostileStack", "-o", folder.At("a/b/out"), "-q");
        Assert.DoesNotContain(folder.Snapshot().Keys, path => !path.StartsWith(Path.Combine("a", "b", "out"), StringComparison.Ordinal));
    }
}
