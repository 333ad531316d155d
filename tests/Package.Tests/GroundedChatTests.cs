using AiFactory.Tests;

namespace AiFactory.Package.Tests;

/// <summary>The example, changed for the worse, as <c>dotnet build</c> sees it.</summary>
[Collection(FeedUse.Name)]
public sealed class GroundedChatTests(Feed feed)
{
    private const string File = "GroundedChat.cs";

    [Fact]
    public async Task As_it_is_nothing_is_said() => (await feed.Build(Copy("as-it-is"))).Exits(0).DoesNotSay("AIFA").DoesNotSay("warning");

    [Fact]
    public async Task Without_the_gateway_the_web_app_stands_open()
    {
        var folder = Copy("no-gateway");
        var path = Path.Combine(folder, File);
        Cut(path, "        var gateway = new ApplicationGateway", "        // Who is told when a promise is about to break");
        Cut(path, "                .Calls(employee, gateway,", "            .Stage(\"Find\")");
        PackageTests.Change(path, ".Stage(\"Ask\")\n", ".Stage(\"Ask\").Calls(employee, web, \"asks a question\")\n");
        PackageTests.Change(path, "gatekeeper, gateway);", "gatekeeper);");
        PackageTests.Change(path, ".Shows(gateway, web,", ".Shows(web,");
        var line = PackageTests.Change(path, "new WebApp(\"web\")\n        {\n", "new WebApp(\"web\")\n        {\n            PublicNetworkAccess = env.Pick(false, prod: true),\n") + 2;

        (await feed.Build(folder)).Exits(1)
            .Says($"{File}({line},13): warning AIFA2502: Web app 'web' takes calls from the Internet without a firewall before it. [prod]")
            .Says($"{File}({line},13): error AIFA2005: Web app 'web' answers calls from any public address.");
    }

    [Fact]
    public async Task A_data_store_that_is_public_is_underlined_at_the_property()
    {
        var folder = Copy("public");
        var path = Path.Combine(folder, File);
        const string Before = "new SearchService(\"passages\") { Sku = SearchSku.Standard, ";
        var line = PackageTests.Change(path, Before, Before + "PublicNetworkAccess = true, ");
        var keys = PackageTests.Change(path, "Containers = [handbook], ", "Containers = [handbook], SharedKeyAccess = env.Pick(false, prod: true), ");
        var column = Column(path, line, "PublicNetworkAccess");

        (await feed.Build(folder)).Exits(1)
            .Says($"{File}({line},{column}): error AIFA2005: Azure AI Search 'passages' answers calls from any public address.")
            .Says($"{File}({keys},{Column(path, keys, "SharedKeyAccess")}): warning AIFA2003: Storage account 'documents' accepts keys. [prod]");
    }

    /// <summary>The example's sources in a project of their own that takes the package.</summary>
    private string Copy(string name)
    {
        var folder = feed.Folder(name);
        foreach (var file in Directory.GetFiles(Repository.At("examples", "GroundedChat")).Where(file => Path.GetExtension(file) == ".cs" || file.EndsWith("architecture.lock.json", StringComparison.Ordinal)))
            System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        System.IO.File.WriteAllText(Path.Combine(folder, "GroundedChat.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>14.0</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <AiFactoryAsOf>2026-11-21</AiFactoryAsOf>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AiFactory" Version="{Feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    private static void Cut(string path, string from, string to)
    {
        var text = System.IO.File.ReadAllText(path);
        var (start, end) = (text.IndexOf(from, StringComparison.Ordinal), text.IndexOf(to, StringComparison.Ordinal));
        Assert.True(start > 0 && end > start, $"'{from}' does not stand before '{to}' in {path}.");
        System.IO.File.WriteAllText(path, text.Remove(start, end - start));
    }

    private static int Column(string path, int line, string text) => System.IO.File.ReadLines(path).ElementAt(line - 1).IndexOf(text, StringComparison.Ordinal) + 1;
}
