using System.IO.Compression;
using AiFactory.Tests;

namespace AiFactory.Package.Tests;

/// <summary>The package of blueprints: sources, which the compiler follows as it follows the project's own.</summary>
[Collection(FeedUse.Name)]
public sealed class BlueprintTests(Feed feed)
{
    private const string File = "Chat.cs";

    [Fact]
    public void It_has_every_blueprint_as_a_source_and_no_library()
    {
        using var package = ZipFile.OpenRead(feed.Blueprints);
        var files = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal(
            Directory.GetFiles(Repository.At("blueprints"), "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            files.Where(name => name.StartsWith("contentFiles/cs/any/AiFactory.Blueprints/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files, name => name.EndsWith(".dll", StringComparison.Ordinal));
        using var reader = new StreamReader(package.GetEntry("AiFactory.Blueprints.nuspec")!.Open());
        var about = reader.ReadToEnd();
        Assert.Contains("buildAction=\"Compile\"", about, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", about, StringComparison.Ordinal);
    }

    /// <summary>That the account has a private address, and in which network, is known from nothing but the blueprint's source.</summary>
    [Fact]
    public async Task The_compiler_follows_what_a_blueprint_makes()
    {
        var folder = feed.Folder("blueprints");
        var path = Path.Combine(folder, File);
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, "Chat.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AiFactory" Version="{Feed.Version}" />
                <PackageReference Include="AiFactory.Blueprints" Version="{Feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        await System.IO.File.WriteAllTextAsync(path, """
            using AiFactory.Blueprints;

            public sealed class Chat : IArchitecture
            {
                public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Region = Region.SwedenCentral }];

                public void Define(Architecture design, DeploymentEnvironment env)
                {
                    var zone = new LandingZone(design, "chat", "10.1.0.0/24", hub: null, Room.WebApps);
                    var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3" }, Subnet = zone[Room.WebApps] };
                    var documents = new StorageAccount("documents");
                    design.PrivateEndpoints(zone.Endpoints, documents);
                    web.Reads(documents);
                    design.Layer("Chat").Shows(web, documents);
                }
            }
            """);
        (await feed.Build(folder)).Exits(0).DoesNotSay("AIFA2510").DoesNotSay("error");

        var line = PackageTests.Change(path, ", Subnet = zone[Room.WebApps] }", " }");
        (await feed.Build(folder)).Exits(1).Says($"{File}({line},").Says("error AIFA2510: Web app 'web' calls Storage account 'documents', which has private addresses only, from outside of every network.");

        var call = PackageTests.Change(path, "10.1.0.0/24", "10.1.0.0/26");
        (await feed.Build(folder)).Exits(1).Says("LandingZone.cs(").Says($"error AIFA7530: Subnet 'web-apps' asks for a /26, and Virtual network 'chat' has no room for it in 10.1.0.0/26. (through a call in {File} line {call})");
    }
}
