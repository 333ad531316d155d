using System.Reflection;
using AiFactory.Tests;

namespace AiFactory.Package.Tests;

/// <summary>The packages and the tool in a folder, as a team that has nothing of ours would take them. Packed once for all tests.</summary>
public sealed class Feed : IAsyncLifetime
{
    public const string Version = "0.1.0";

    private string _root = "";

    internal string Package => At("feed", $"AiFactory.{Version}.nupkg");

    internal string Blueprints => At("feed", $"AiFactory.Blueprints.{Version}.nupkg");

    internal string Tool => At("tool", "aifactory");

    public async Task InitializeAsync()
    {
        _root = Directory.CreateTempSubdirectory("aifactory-package-").FullName;
        // Ours come from the folder and from nowhere else; the machine's own sources stay as they are for all others.
        await File.WriteAllTextAsync(At("nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="aifactory-feed" value="{At("feed")}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="aifactory-feed"><package pattern="AiFactory" /><package pattern="AiFactory.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        foreach (var project in new[] { Repository.At("src", "Package", "Package.csproj"), Repository.At("src", "Cli", "Cli.csproj"), Repository.At("blueprints", "Blueprints.csproj") })
            (await Run(Repository.Root, "dotnet", "pack", project, "--no-build", "--configuration", Configuration, "--output", At("feed"), "--nologo")).Exits(0);
        (await Run(_root, "dotnet", "tool", "install", "AiFactory.Cli", "--version", Version, "--tool-path", At("tool"), "--configfile", At("nuget.config"))).Exits(0);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    internal string At(params string[] parts) => Path.Combine([_root, .. parts]);

    /// <summary>A new folder that the feed's configuration reaches.</summary>
    internal string Folder(string name) => Directory.CreateDirectory(At("work", name)).FullName;

    internal Task<DotnetRun> Run(string folder, string program, params string[] args) =>
        DotnetRun.In(folder, folder == Repository.Root ? Unpacked() : At("packages"), program, args);

    internal Task<DotnetRun> Build(string folder, params string[] args) => Run(folder, "dotnet", ["build", "--nologo", "-nodeReuse:false", "-verbosity:quiet", .. args]);

    private static string Configuration => typeof(Feed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Packing our own projects takes what they were restored with.</summary>
    private static string Unpacked() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given ? given : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

[CollectionDefinition(Name)]
public sealed class FeedUse : ICollectionFixture<Feed>
{
    public const string Name = "feed";
}
