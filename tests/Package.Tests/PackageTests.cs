using System.IO.Compression;

namespace AiFactory.Package.Tests;

/// <summary>What is in the package, and that a fresh project and a single file are checked by it.</summary>
[Collection(FeedUse.Name)]
public sealed class PackageTests(Feed feed)
{
    private const string Safe = "Containers = [\"originals\"]";
    private const string Keys = "SharedKeyAccess = true, " + Safe;

    [Fact]
    public void It_has_the_library_with_its_documentation_and_what_the_compiler_loads()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            [
                "analyzers/dotnet/cs/AiFactory.Analyzers.dll", "analyzers/dotnet/cs/AiFactory.CodeFixes.dll", "analyzers/dotnet/cs/AiFactory.Interpreter.dll",
                "analyzers/dotnet/cs/AiFactory.Model.dll", "analyzers/dotnet/cs/AiFactory.Rules.dll",
                "build/AiFactory.props", "build/AiFactory.targets",
                "lib/netstandard2.0/AiFactory.Model.dll", "lib/netstandard2.0/AiFactory.Model.xml",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => name.Split('/')[0] is "analyzers" or "build" or "lib").Order(StringComparer.Ordinal));

        using var reader = new StreamReader(package.GetEntry("AiFactory.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fresh_project_is_checked_by_the_compiler_and_by_the_tool()
    {
        var root = feed.Folder("fresh");
        (await feed.Run(root, feed.Tool, "new", "Demo")).Exits(0);
        var project = Path.Combine(root, "Demo");
        (await feed.Build(project)).Exits(0).DoesNotSay("AIFA").DoesNotSay("warning");

        var line = Change(Path.Combine(project, "Demo.cs"), Safe, Keys);
        (await feed.Build(project)).Exits(0).Says($"Demo.cs({line},").Says("warning AIFA2003: Storage account 'documents' accepts keys.");
        (await feed.Run(project, feed.Tool, "check", "--fail-on", "warning")).Exits(1).Says($"Demo.cs({line}): warning AIFA2003: Storage account 'documents' accepts keys.");
    }

    [Fact]
    public async Task What_is_an_error_stops_the_build_and_an_editorconfig_can_make_it_one()
    {
        var root = feed.Folder("errors");
        (await feed.Run(root, feed.Tool, "new", "Demo")).Exits(0);
        var project = Path.Combine(root, "Demo");
        var line = Change(Path.Combine(project, "Demo.cs"), Safe, Keys);
        await File.WriteAllTextAsync(Path.Combine(project, ".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.AIFA2003.severity = error\n");
        (await feed.Build(project)).Exits(1).Says($"Demo.cs({line},").Says("error AIFA2003: ");
    }

    [Fact]
    public async Task Properties_of_the_project_reach_the_compiler()
    {
        var root = feed.Folder("properties");
        (await feed.Run(root, feed.Tool, "new", "Demo")).Exits(0);
        var project = Path.Combine(root, "Demo");
        var line = Change(Path.Combine(project, "Demo.cs"), "var documents = new StorageAccount(\"documents\") { ", "var isOpen = architecture.Flag(\"other\", \"Another.\") && architecture.Flag(\"open\", \"Whether keys are accepted.\");\nvar documents = new StorageAccount(\"documents\") { SharedKeyAccess = isOpen, ") + 1;
        await File.WriteAllTextAsync(Path.Combine(project, "Directory.Build.props"), "<Project><PropertyGroup><AiFactoryFlags>other=true;open=true</AiFactoryFlags></PropertyGroup></Project>");
        (await feed.Build(project)).Exits(0).Says($"Demo.cs({line},").Says("warning AIFA2003");
        (await feed.Build(project, "-property:AiFactoryAsOf=tomorrow")).Exits(1).Says("error AIFA9008: AiFactoryAsOf is 'tomorrow'");
    }

    [Fact]
    public async Task A_single_file_is_checked_when_it_is_run()
    {
        var root = feed.Folder("single");
        await File.WriteAllTextAsync(Path.Combine(root, "app.cs"), $$"""
            #:package AiFactory@{{Feed.Version}}
            #:property PublishAot=false

            var inputs = new Dictionary<string, string> { ["accounts.json"] = File.ReadAllText("accounts.json") };
            Console.WriteLine(ArchitectureFamily.Build(new Chat(), new BuildOptions { Inputs = inputs }).Graphs[0].Resources.Count + " resources");

            public sealed record Account(string Name);

            public sealed class Chat : IArchitecture
            {
                public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development), new("prod", EnvironmentKind.Production)];

                public void Define(Architecture design, DeploymentEnvironment env)
                {
                    foreach (var account in design.Table<Account>("accounts.json"))
                        _ = new StorageAccount(account.Name) { SharedKeyAccess = env.IsProduction };
                }
            }
            """);
        await File.WriteAllTextAsync(Path.Combine(root, "accounts.json"), """[{ "name": "documents" }, { "name": "archive" }]""");
        (await feed.Run(root, "dotnet", "run", "app.cs")).Exits(0)
            .Says("app.cs(16,").Says("warning AIFA2003: Storage account 'archive' accepts keys. (and 1 more here) [prod]").Says(" resources");
    }

    /// <summary>Changes a text that stands once, and gives its line.</summary>
    internal static int Change(string path, string from, string to)
    {
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(from, at + 1, StringComparison.Ordinal) < 0, $"'{from}' does not stand once in {path}.");
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        return text[..at].Count(letter => letter == '\n') + 1;
    }
}
