using System.CommandLine;
using System.Text.Json;
using AiFactory.Cli.Catalogue;
using AiFactory.Cli.Commands;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Tests;

/// <summary>What needs no model: help, wrong words, catalogues, new.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Root, args);

    [Fact]
    public async Task Help_teaches()
    {
        (await Run("--help")).Exits(0).Says("aifactory new GroundedChat").Says("Exit codes:");
        foreach (var command in CommandLine.Create(new(TextWriter.Null, TextWriter.Null, _folder.Root, CliRun.Today)).Subcommands)
            (await Run(command.Name, "--help")).Exits(0).Says("Examples:").Says("Exit codes:").Says($"aifactory {command.Name}");
    }

    [Fact]
    public async Task No_arguments_are_wrong_use_that_shows_help() => (await Run()).Exits(2).Says("Begin here:");

    [Theory]
    [InlineData("There is no command 'chek'. Did you mean 'check'?", "chek")]
    [InlineData("There is no option '--enviroment'. Did you mean '--environment'?", "check", "--enviroment", "dev")]
    [InlineData("There is no option '--forse'. Did you mean '--force'?", "build", ".", "-o", "x", "--forse")]
    [InlineData("'b' is one argument too many.", "check", "a", "b")]
    [InlineData("--format cannot be 'jsn'. Did you mean 'json'?", "check", "--format", "jsn")]
    [InlineData("--fail-on cannot be 'errors'. Did you mean 'error'?", "check", "--fail-on", "errors")]
    [InlineData("'tomorrow' is not a date.", "check", "--as-of", "tomorrow")]
    [InlineData("There is no rule 'AIFA203'. Did you mean 'AIFA2003'?", "rules", "AIFA203")]
    [InlineData("There is no table of facts 'region'. Did you mean 'regions'?", "facts", "region")]
    [InlineData("There is no kind of resource 'StorageAcount'. Did you mean 'StorageAccount'?", "services", "StorageAcount")]
    public async Task A_wrong_word_is_told_with_the_nearest_right_one(string complaint, params string[] args)
    {
        var run = (await Run(args)).Exits(2).Complains(complaint);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Rules_are_listed_and_explained()
    {
        (await Run("rules")).Exits(0).Says("AIFA2003  warning   Security");
        (await Run("rules", "aifa2003")).Exits(0).Says("A service accepts keys").Says("SE:05").Says("why: ").Says("fix: ").Says("source: https://").Says("Waive(\"AIFA2003\")");
        using var json = JsonDocument.Parse((await Run("rules", "--format", "json")).Output);
        Assert.True(json.RootElement.GetProperty("rules").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Facts_are_listed_with_their_page_and_day()
    {
        (await Run("facts")).Exits(0).Says("regions ").Says("Where regions lie, their pairs and zones");
        (await Run("facts", "Regions")).Exits(0).Says("westeurope          Europe          northeurope         yes    no          EuropeanUnion  [1]").Says("  [1] 2025-09-23  https://learn.microsoft.com/azure/reliability/regions-list\n");
        foreach (var table in FactTable.All) (await Run("facts", table.Name)).Exits(0).Says(table.Title).Says("  [1] 20");

        using var json = JsonDocument.Parse((await Run("facts", "quotas", "--format", "json")).Exits(0).Output);
        var roles = json.RootElement.GetProperty("tables")[0].GetProperty("facts").EnumerateArray().First(fact => fact.GetProperty("what").GetString() == "role assignments");
        Assert.Equal((4_000, false, "2023-04-19"), (roles.GetProperty("value").GetInt32(), roles.GetProperty("raisable").GetBoolean(), roles.GetProperty("read").GetString()));
    }

    [Fact]
    public void Every_fact_fills_its_columns() =>
        Assert.All(FactTable.All, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));

    [Theory]
    [InlineData("StorageAccount")]
    [InlineData("azurerm_storage_account")]
    [InlineData("microsoft.storage/storageaccounts")]
    public async Task A_service_is_found_by_each_of_its_names(string name)
    {
        var run = (await Run("services", name)).Exits(0);
        run.Says("Storage account: Blobs").Says("3 to 24 lower-case letters and digits, the only one in the world").Says("blob, resolved in privatelink.blob.core.windows.net").Says("who reads     gets Storage Blob Data Reader");
        run.Says("SharedKeyAccess").Says("properties.allowSharedKeyAccess").Says("shared_access_key_enabled").Says("Replication: Lrs, Zrs");
    }

    [Fact]
    public async Task Every_service_can_be_shown()
    {
        (await Run("services")).Exits(0).Says("azurerm_linux_web_app");
        foreach (var kind in AzureKinds.All) (await Run("services", kind.Name)).Exits(0).Says("property");
        using var json = JsonDocument.Parse((await Run("services", "--format", "json")).Exits(0).Output);
        Assert.Equal(AzureKinds.All.Count, json.RootElement.GetProperty("services").GetArrayLength());
    }

    [Theory]
    [InlineData("grounded-chat", "Did you mean 'GroundedChat'?")]
    [InlineData("1chat", "Did you mean 'chat'?")]
    [InlineData("class", "cannot name a C# class")]
    [InlineData("../chat", "cannot name a C# class")]
    [InlineData("StorageAccount", "stands for something else already")]
    [InlineData("System", "stands for something else already")]
    public async Task A_name_that_cannot_be_is_refused(string name, string complaint)
    {
        (await Run("new", name)).Exits(2).Complains(complaint);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task New_does_not_touch_what_exists()
    {
        _folder.Write("Demo/mine.txt", "mine");
        (await Run("new", "Demo")).Exits(2).Complains("exists already");
        Assert.Equal(["mine.txt"], _folder.Snapshot("Demo").Keys);
    }

    [Fact]
    public async Task New_leaves_no_placeholder_behind()
    {
        (await Run("new", "Demo")).Exits(0).Says("aifactory check");
        var files = _folder.Snapshot("Demo");
        Assert.Equal([".gitignore", "Demo.cs", "Demo.csproj", "README.md"], files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files.Values, text => text.Contains("NewArchitecture", StringComparison.Ordinal) || text.Contains("template", StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(70, 1, 2, 3, 4, 70)]
    [InlineData(2, 1, 3, 4, 2)]
    [InlineData(4, 4, 3, 1)]
    [InlineData(3, 1, 3, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(0)]
    public void The_worst_code_wins(int expected, params int[] codes) => Assert.Equal(expected, ExitCode.Of(codes));

    [Fact]
    public async Task A_mistake_of_our_own_says_so()
    {
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["rules"], new CliHost(new BrokenWriter(), error, _folder.Root, CliRun.Today), CancellationToken.None);
        Assert.Equal(70, code);
        Assert.Contains("mistake in aifactory", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(BrokenWriter), error.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("broken");
    }
}
