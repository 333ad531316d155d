namespace AiFactory.Cli.Tests;

/// <summary>What PROJECT may be, and what is said when it is nothing of the kind.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Chat = """
        #!/usr/bin/env -S aifactory check
        public sealed class Chat : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env)
            {
                Parts.Add();
            }
        }
        """;

    private const string Parts = """
        internal static class Parts
        {
            public static void Add() => _ = new StorageAccount("data") { SharedKeyAccess = true };
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_without_a_project_is_compiled_as_it_is()
    {
        _folder.Write("a (b) $c;%/Chat.cs", Chat);
        _folder.Write("a (b) $c;%/Shared/Parts.cs", Parts);
        (await CliRun.In(_folder.At("a (b) $c;%"), "check", "--fail-on", "warning")).Exits(1).Says("Shared/Parts.cs(3): warning AIFA2003");
        Assert.Equal(["Chat.cs", "Parts.cs"], _folder.Snapshot().Keys.Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public async Task A_single_file_that_does_not_compile_shows_the_errors()
    {
        _folder.Write("Chat.cs", Chat);
        (await CliRun.In(_folder.Root, "check", "Chat.cs")).Exits(2).Complains("Chat.cs(7,9): error CS0103: The name 'Parts' does not exist").Complains("Chat.cs does not build");
    }

    [Fact]
    public async Task A_project_without_an_architecture_says_what_to_write()
    {
        _folder.Write("Parts.cs", Parts);
        (await CliRun.In(_folder.Root, "check", "Parts.cs")).Exits(2).Complains("Parts.cs has no class that implements IArchitecture.");
    }

    [Fact]
    public async Task A_path_that_does_not_exist_suggests_the_nearest()
    {
        _folder.Write("Chat.csproj", "");
        (await CliRun.In(_folder.Root, "check", "Chats.csproj")).Exits(2).Complains("There is no file or folder 'Chats.csproj'. Did you mean 'Chat.csproj'?");
        (await CliRun.In(_folder.Root, "check", "no/where")).Exits(2).Complains("There is no file or folder 'no/where'.");
    }

    [Fact]
    public async Task An_empty_folder_suggests_new() => (await CliRun.In(_folder.Root, "check")).Exits(2).Complains("aifactory new");

    [Fact]
    public async Task Several_projects_must_be_told_apart()
    {
        _folder.Write("A.csproj", "");
        _folder.Write("B.csproj", "");
        (await CliRun.In(_folder.Root, "check")).Exits(2).Complains("Name one: A.csproj, B.csproj.");
    }

    [Fact]
    public async Task Another_kind_of_file_is_refused()
    {
        _folder.Write("main.bicep", "");
        (await CliRun.In(_folder.Root, "check", "main.bicep")).Exits(2).Complains("'main.bicep' is no project.");
    }

    [Fact]
    public async Task A_compiled_program_is_not_run_unasked()
    {
        _folder.Write("Chat.dll", "not one");
        (await CliRun.In(_folder.Root, "check", "Chat.dll")).Exits(2).Complains("Chat.dll is a compiled program, and there is no way to look at it but to run it.").Complains("--execute");
    }

    [Fact]
    public async Task Running_and_not_running_are_not_asked_for_together()
    {
        _folder.Write("Chat.cs", Chat);
        (await CliRun.In(_folder.Root, "check", "--execute", "--sources-only")).Exits(2).Complains("leave one of them out");
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused()
    {
        _folder.Write("Chat.dll", "not one");
        (await CliRun.In(_folder.Root, "check", "Chat.dll", "--execute")).Exits(2).Complains("is not a .NET assembly");
    }
}
