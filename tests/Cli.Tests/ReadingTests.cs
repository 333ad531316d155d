namespace AiFactory.Cli.Tests;

/// <summary>Projects are read, not run.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <ItemGroup>
            <Reference Include="AiFactory.Model" HintPath="$(AiFactoryModelPath)" />
            <Using Include="AiFactory.Model" />
            <Using Include="AiFactory.Model.Azure" />
          </ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Class(string name, string body, string more = "") => $$"""
        public sealed class {{name}} : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development)];
            public void Define(Architecture a, DeploymentEnvironment env)
            {
                {{body}}
            }
        }
        {{more}}
        """;

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Root, args);

    [Fact]
    public async Task What_a_model_would_do_to_the_machine_is_not_done()
    {
        var mark = _folder.At("mark");
        string Write(string by) => $"System.IO.File.WriteAllText(\"{mark}-{by}\", \"run\");";
        _folder.Write("Chat.cs", Class("Chat", Write("define") + " _ = new StorageAccount(\"data\") { SharedKeyAccess = true };", $$"""
            internal static class Hostile
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Start() { {{Write("module")}} }
            }
            """));

        var run = await Run("check");
        Assert.Contains(run.Code, new[] { 0, 2 });
        Assert.Equal(["Chat.cs"], _folder.Snapshot().Keys);

        (await Run("check", "--execute")).Exits(0);
        Assert.Equal(["Chat.cs", "mark-define", "mark-module"], _folder.Snapshot().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_sources_means_no_project_file()
    {
        var mark = _folder.At("mark");
        _folder.Write("Chat.csproj", Project.Replace("</Project>", $"""<Target Name="Hostile" BeforeTargets="Compile;CollectPackageReferences;ResolveReferences"><Touch Files="{mark}" AlwaysCreate="true" /></Target></Project>""", StringComparison.Ordinal));
        _folder.Write("Chat.cs", Class("Chat", "_ = new StorageAccount(\"data\") { SharedKeyAccess = true };"));
        (await Run("check", "--sources-only")).Exits(0).Says("Chat.cs(6): warning AIFA2003");
        (await Run("check", "Chat.csproj", "--sources-only")).Exits(0).Says("Chat.cs(6): warning AIFA2003");
        Assert.Equal(["Chat.cs", "Chat.csproj"], _folder.Snapshot().Keys.Order(StringComparer.Ordinal));

        (await Run("check")).Exits(0);
        Assert.True(File.Exists(mark));
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.cs", "this is no C#");
        elsewhere.Write("secret.json", """[{ "name": "secret" }]""");
        _folder.Write("Chat.cs", Class("Chat", "foreach (var row in a.Table<Row>(\"rows.json\")) _ = new Person(row.Name);", "public sealed record Row(string Name);"));
        File.CreateSymbolicLink(_folder.At("Secret.cs"), elsewhere.At("secret.cs"));
        File.CreateSymbolicLink(_folder.At("rows.json"), elsewhere.At("secret.json"));
        var run = (await Run("check", "--sources-only")).Exits(2).Complains("There is no input file 'rows.json'");
        Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_in_one_file_is_read_without_its_directives()
    {
        const string Chat = """
            #!/usr/bin/env dotnet
            #:package AiFactory@0.1.0
            #:property PublishAot=false
            Console.WriteLine(new Chat().Environments.Count);

            """;
        _folder.Write("chat.cs", Chat + Class("Chat", "_ = new StorageAccount(\"data\") { SharedKeyAccess = true };"));
        (await Run("check", "chat.cs")).Exits(0).Says("chat.cs(10): warning AIFA2003");
        (await Run("check", "chat.cs", "--execute")).Exits(0).Says("chat.cs(10): warning AIFA2003");
    }

    [Fact]
    public async Task What_lies_in_the_output_folder_is_no_source()
    {
        _folder.Write("Chat.cs", Class("Chat", "_ = new StorageAccount(\"data\");"));
        _folder.Write("out/Broken.cs", "this is no C#");
        _folder.Write("obj/Broken.cs", "this is no C#");
        (await Run("build", "-o", "out")).Exits(0);
    }

    [Fact]
    public async Task Compile_errors_are_told_as_the_compiler_tells_them()
    {
        _folder.Write("Chat.csproj", Project);
        _folder.Write("Chat.cs", Class("Chat", "_ = new StorageAcount(\"data\");"));
        (await Run("check")).Exits(2).Complains("Chat.cs(6,17): error CS0246: The type or namespace name 'StorageAcount' could not be found").Complains("Chat.csproj does not build, so there is no model to look at. Correct the error above.");
    }

    [Fact]
    public async Task What_analyzers_and_warnings_break_does_not_stop_it()
    {
        _folder.Write("Chat.csproj", Project.Replace("<Nullable>", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><Nullable>", StringComparison.Ordinal));
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CA1062.severity = error\ndotnet_diagnostic.AIFA2003.severity = error\n");
        _folder.Write("Chat.cs", Class("Chat", "int unused; string text = null; _ = new StorageAccount(text ?? \"data\") { SharedKeyAccess = true };"));
        (await Run("check")).Exits(1).Says("Chat.cs(6): error AIFA2003");
    }

    [Fact]
    public async Task What_only_a_generator_could_write_is_told()
    {
        _folder.Write("Chat.cs", Class("Chat", "if (Words.Name().IsMatch(\"data\")) _ = new StorageAccount(\"data\");", """
            internal static partial class Words
            {
                [System.Text.RegularExpressions.GeneratedRegex("[a-z]+")]
                public static partial System.Text.RegularExpressions.Regex Name();
            }
            """));
        (await Run("check")).Exits(2).Complains("error CS8795").Complains("Source generators are not run while sources are only read; with --execute they are.");
    }

    [Fact]
    public async Task A_project_that_was_never_built_is_read_with_the_project()
    {
        _folder.Write("Parts/Parts.csproj", Project);
        _folder.Write("Parts/Parts.cs", "public static class Parts { public static StorageAccount Data() => new StorageAccount(\"data\") { SharedKeyAccess = true }; }");
        _folder.Write("Chat/Chat.csproj", Project.Replace("</ItemGroup>", "<ProjectReference Include=\"../Parts/Parts.csproj\" /></ItemGroup>", StringComparison.Ordinal));
        _folder.Write("Chat/Chat.cs", Class("Chat", "_ = Parts.Data();"));
        (await Run("check", "Chat")).Exits(0).Says("../Parts/Parts.cs(1): warning AIFA2003");
        Assert.DoesNotContain(_folder.Snapshot().Keys, path => path.EndsWith(".dll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_endless_loop_ends_at_its_place()
    {
        _folder.Write("Chat.cs", Class("Chat", "while (true) { env.ToString(); }"));
        (await Run("check")).Exits(2).Complains("Chat.cs(6,").Complains("error AIFA9003").Complains("--execute");
    }

    [Fact]
    public async Task Several_target_frameworks_need_a_choice()
    {
        _folder.Write("Chat.csproj", Project.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", StringComparison.Ordinal));
        _folder.Write("Chat.cs", Class("Chat", ""));
        (await Run("check")).Exits(2).Complains("Set one TargetFramework in it");
    }
}
