namespace AiFactory.Cli.Tests;

/// <summary>Two projects that all tests share, each compiled once: a new one, and one with a class for each mistake.</summary>
public sealed class CompiledModels : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder of a project as <c>new</c> makes it.</summary>
    internal string Demo => _folder.At("Demo");

    internal string DemoAssembly => _folder.At("Demo/bin/Debug/net10.0/Demo.dll");

    /// <summary>What the first check of the new project said.</summary>
    internal CliRun FirstCheck { get; private set; } = new(-1, "", "");

    /// <summary>The folder of the project whose architectures are wrong.</summary>
    internal string Wrong => _folder.At("Wrong");

    internal string WrongAssembly => _folder.At("Wrong/bin/Debug/net10.0/Wrong.dll");

    public async Task InitializeAsync()
    {
        (await CliRun.In(_folder.Root, "new", "Demo")).Exits(0);
        FirstCheck = await CliRun.In(Demo, "check");
        (await CliRun.In(Demo, "check", "--execute")).Exits(0);

        _folder.Write("Wrong/Wrong.csproj", File.ReadAllText(Path.Combine(Demo, "Demo.csproj")).Replace("<TargetFramework>", "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile><RestoreLockedMode>true</RestoreLockedMode><TargetFramework>", StringComparison.Ordinal));
        _folder.Write("Wrong/packages.lock.json", PackageLock);
        _folder.Write("Wrong/Wrong.cs", WrongModels.Source);
        _folder.Write("Wrong/projects.json", """[{ "name": "a", "size": "big" }]""");
        _folder.Write("Wrong/Hand.architecture.lock.json", """{ "version": 1, "resources": { "StorageAccount/documents": { "names": { "dev": "stother" } } }, "steps": {} }""");
        _folder.Write("Wrong/Damaged.architecture.lock.json", "{ \"version\": 1, <<<<<<<");
        (await CliRun.In(Wrong, "check", "--architecture", "Keys", "--execute")).Exits(0);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>A copy of the new project with its assembly, to write into.</summary>
    internal TemporaryFolder DemoCopy()
    {
        var copy = new TemporaryFolder();
        copy.Write("Demo.csproj", "<Project />");
        Directory.CreateDirectory(copy.At("bin"));
        foreach (var name in new[] { "Demo.dll", "Demo.pdb", "Demo.deps.json" }) File.Copy(Path.Combine(Path.GetDirectoryName(DemoAssembly)!, name), copy.At("bin/" + name));
        return copy;
    }

    /// <summary>Runs a check of one architecture of the wrong ones, by running it.</summary>
    internal Task<CliRun> CheckWrong(string architecture, params string[] more) => CliRun.In(Wrong, ["check", WrongAssembly, "--execute", "--architecture", architecture, .. more]);

    /// <summary>The same without running it: its sources are interpreted.</summary>
    internal Task<CliRun> ReadWrong(string architecture, params string[] more) => CliRun.In(Wrong, ["check", "--sources-only", "--architecture", architecture, .. more]);

    /// <summary>As a project that takes the package would have it: not what a build with the tool's own library restores.</summary>
    internal const string PackageLock = """
        {
          "version": 1,
          "dependencies": {
            "net10.0": {
              "AiFactory": { "type": "Direct", "requested": "[0.1.0, )", "resolved": "0.1.0", "contentHash": "AAAA" }
            }
          }
        }
        """;
}

[CollectionDefinition(Name)]
public sealed class CompiledModelsCollection : ICollectionFixture<CompiledModels>
{
    public const string Name = "compiled models";
}
