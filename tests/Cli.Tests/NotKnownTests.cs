using System.Text.Json;

namespace AiFactory.Cli.Tests;

/// <summary>What reading cannot tell: a check says so and gives what holds all the same, other commands need the whole.</summary>
public sealed class NotKnownTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NotKnownTests() => _folder.Write("Chat.cs", """
        public sealed class Chat : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env)
            {
                _ = new StorageAccount("open") { SharedKeyAccess = true };
                _ = new StorageAccount("maybe") { SharedKeyAccess = System.Environment.GetEnvironmentVariable("KEYS") == "on" };
            }
        }
        """);

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Root, args);

    [Fact]
    public async Task A_check_says_what_holds_all_the_same()
    {
        var run = (await Run("check")).Exits(0).Says("Chat.cs(6): warning AIFA2003: Storage account 'open' accepts keys.").Says("Chat.cs(7,").Says("info AIFA9001: ").Says(" 1 not known.");
        Assert.DoesNotContain("warning AIFA2003: Storage account 'maybe'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_learn_of_it()
    {
        using var json = JsonDocument.Parse((await Run("check", "--format", "json")).Exits(0).Output);
        var unknown = json.RootElement.GetProperty("notKnown").EnumerateArray().Single();
        Assert.Equal("AIFA9001", unknown.GetProperty("rule").GetString());
        Assert.Equal("Chat.cs", unknown.GetProperty("file").GetString());
        Assert.Equal(7, unknown.GetProperty("line").GetInt32());
        Assert.NotEqual(0, unknown.GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("build", "-o", "out")]
    [InlineData("terraform", "-o", "out")]
    [InlineData("addresses")]
    public async Task Other_commands_need_the_whole(params string[] args)
    {
        (await Run(args)).Exits(2).Complains("Chat.cs(7,").Complains("error AIFA9001: ").Complains("Chat is not known well enough for this command.").Complains("--execute");
        Assert.Equal(["Chat.cs"], _folder.Snapshot().Keys);
        (await Run([.. args, "--execute"])).Exits(0);
    }

    [Fact]
    public async Task It_counts_where_every_remark_does() => (await Run("check", "--fail-on", "info")).Exits(1);

    [Fact]
    public async Task It_is_silenced_like_any_other()
    {
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.AIFA9001.severity = none\n");
        Assert.DoesNotContain("AIFA9001", (await Run("check")).Exits(0).Output, StringComparison.Ordinal);
    }
}
