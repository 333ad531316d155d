using System.Text.Json;

namespace AiFactory.Cli.Tests;

/// <summary>What sources and their settings make of a finding, the compiler and the command line make of it alike.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Keys = "_ = new StorageAccount(\"data\") { SharedKeyAccess = true };";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Define(string body) => _folder.Write("Parts/Chat.cs", $$"""
        namespace Parts;
        public sealed class Chat : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env)
            {
        {{body}}
            }
        }
        """);

    private Task<CliRun> Check(params string[] args) => CliRun.In(_folder.Root, ["check", .. args]);

    [Fact]
    public async Task A_pragma_silences_its_lines()
    {
        Define($"""
            #pragma warning disable AIFA2003 // a partner has no identity yet
                    {Keys}
            #pragma warning restore AIFA2003
                    _ = new StorageAccount("open") {"{ SharedKeyAccess = true }"};
            """);
        var run = (await Check()).Exits(0).Says("Parts/Chat.cs(10): warning AIFA2003").Says("1 suppressed in source.");
        Assert.DoesNotContain("Chat.cs(8): warning AIFA2003", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Check("--format", "json")).Output);
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("suppressed").GetInt32());

        (await Check("--execute")).Exits(0).Says("Chat.cs(8): warning AIFA2003").Says("Chat.cs(10): warning AIFA2003");
    }

    [Theory]
    [InlineData("dotnet_diagnostic.AIFA2003.severity = error", 1, "error AIFA2003")]
    [InlineData("dotnet_diagnostic.AIFA2003.severity = warning", 0, "warning AIFA2003")]
    [InlineData("dotnet_diagnostic.AIFA2003.severity = suggestion", 0, "info AIFA2003")]
    [InlineData("dotnet_diagnostic.AIFA2003.severity = silent", 0, "suppressed in source")]
    [InlineData("dotnet_diagnostic.AIFA2003.severity = none", 0, "suppressed in source")]
    [InlineData("dotnet_analyzer_diagnostic.category-Security.severity = error", 1, "error AIFA2003")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", 0, "suppressed in source")]
    public async Task Editorconfig_gives_the_severity(string setting, int code, string said)
    {
        Define(Keys);
        _folder.Write(".editorconfig", $"root = true\n[Parts/*.cs]\n{setting}\n");
        (await Check()).Exits(code).Says(said);
    }

    [Fact]
    public async Task A_setting_for_other_files_changes_nothing()
    {
        Define(Keys);
        _folder.Write(".editorconfig", "root = true\n[Others/*.cs]\ndotnet_diagnostic.AIFA2003.severity = none\n");
        (await Check()).Exits(0).Says("warning AIFA2003");
    }

    [Fact]
    public async Task An_attribute_silences_its_member()
    {
        Define(Keys);
        _folder.Write("Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"AIFA2003\", Scope = \"type\", Target = \"~T:Parts.Chat\")]");
        (await Check()).Exits(0).Says("1 suppressed in source");
    }

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);AIFA2003</NoWarn>", 0, "1 suppressed in source")]
    [InlineData("<WarningsAsErrors>AIFA2003</WarningsAsErrors>", 1, "error AIFA2003")]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", 1, "error AIFA2003")]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>AIFA2003</WarningsNotAsErrors>", 0, "warning AIFA2003")]
    public async Task The_project_file_is_heard(string property, int code, string said)
    {
        Define(Keys);
        Project(property);
        (await Check()).Exits(code).Says(said);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--execute")]
    public async Task What_the_project_says_of_its_checking_holds_unless_the_command_line_says_otherwise(string way)
    {
        string[] how = way.Length == 0 ? [] : [way];
        Define("""
                    if (a.Flag("open", "Keys for partners")) _ = new StorageAccount("open") { SharedKeyAccess = true };
                    if (a.Flag("more", "More of them")) _ = new StorageAccount("more") { SharedKeyAccess = true };
                    var data = new StorageAccount("data") { SharedKeyAccess = true };
                    var security = new Owner("Security", "security@contoso.com");
                    a.Waive("AIFA2003").On(data).Because("a partner has no identity yet").OwnedBy(security).ApprovedBy(security).Until("2027-01-31");
            """);
        Project("<AiFactoryFlags>open=true;more=false</AiFactoryFlags><AiFactoryAsOf>2027-01-31</AiFactoryAsOf>");

        (await Check(how)).Exits(0).Says("Storage account 'open'").Says("waived AIFA2003");
        (await Check(["--disable", "open", "--enable", "more", "--as-of", "2027-02-01", .. how])).Exits(3).Says("Storage account 'more'").Says("Storage account 'data'");

        Project("<AiFactoryFlags>open=perhaps</AiFactoryFlags><AiFactoryRulesLevel>none</AiFactoryRulesLevel>");
        (await Check(how)).Exits(2).Complains("Chat.csproj: AiFactoryRulesLevel is 'none'.").Complains("AiFactoryFlags has 'open=perhaps'.");
    }

    private void Project(string properties) => _folder.Write("Chat.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
          <ItemGroup>
            <Reference Include="AiFactory.Model" HintPath="$(AiFactoryModelPath)" />
            <Using Include="AiFactory.Model" />
            <Using Include="AiFactory.Model.Azure" />
          </ItemGroup>
        </Project>
        """);

    [Theory]
    [InlineData("", 1, "error CONTOSO1")]
    [InlineData("dotnet_diagnostic.AIFA8001.severity = warning", 0, "warning CONTOSO1")]
    [InlineData("dotnet_diagnostic.AIFA8001.severity = none", 0, "1 suppressed in source")]
    public async Task Rules_of_the_architectures_own_share_a_setting(string setting, int code, string said)
    {
        Define("a.Require(\"CONTOSO1\", \"There are no people\", graph => graph.Elements.OfType<Person>()).As(OwnSeverity.Error); _ = new Person(\"clerk\");");
        _folder.Write(".editorconfig", $"root = true\n[*.cs]\n{setting}\n");
        (await Check()).Exits(code).Says(said);
    }

    [Fact]
    public async Task A_pragma_between_the_calls_of_a_chain_is_heard_where_the_editor_underlines()
    {
        Define($"""
                    var data = new StorageAccount("data") {"{ SharedKeyAccess = true }"};
            #pragma warning disable AIFA2003
                    var more =
            #pragma warning restore AIFA2003
                        new StorageAccount("more") {"{ SharedKeyAccess = true }"};
            """);
        (await Check()).Exits(0).Says("Chat.cs(7): warning AIFA2003").Says("Chat.cs(11): warning AIFA2003");
    }

    [Fact]
    public async Task Silencing_does_not_make_a_contradiction_writable()
    {
        Define("_ = new VirtualNetwork(\"main\") { AddressSpace = [\"10.0.0.0/24\"], Subnets = [new Subnet(\"one\") { Range = \"10.0.0.0/25\" }, new Subnet(\"two\") { Range = \"10.0.0.64/26\" }] };");
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.AIFA7510.severity = none\n");
        await CliRun.In(_folder.Root, "build", "-o", "out");
        Assert.False(File.Exists(_folder.At("architecture.lock.json")));
    }
}
