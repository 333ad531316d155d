using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Benchmarks.Interpreting;

/// <summary>Models as text: one that says each element in a line of its own, and one whose loops and helpers make as many from little text.</summary>
internal static class ModelSources
{
    private const string Usings = "global using System; global using System.Linq; global using System.Collections.Generic; global using AiFactory.Model; global using AiFactory.Model.Azure; global using static AiFactory.Model.Units;";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Architecture).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <param name="elements">In one environment; there are three.</param>
    public static string StraightLine(int elements)
    {
        var text = new StringBuilder(Head).AppendLine(CultureInfo.InvariantCulture, $"{Network}");
        for (var number = 0; number < elements / 5; number++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $$"""
                        var documents{{number}} = new StorageAccount("documents{{number}}")
                        {
                            Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), BlobSoftDeleteDays = 14,
                            Why = $"what team {{number}} keeps in {env.Name}",
                        };
                        var vault{{number}} = new KeyVault("vault{{number}}") { Why = "secrets" };
                        var web{{number}} = new WebApp("web{{number}}")
                        {
                            Plan = plan, Subnet = subnet, HealthCheckPath = "/health",
                            Settings = { ["DOCUMENTS"] = documents{{number}}.BlobEndpoint, ["MODE"] = "b" },
                        };
                        var search{{number}} = new SearchService("search{{number}}") { Replicas = env.Pick(1, prod: 3) };
                        var person{{number}} = new Person("person{{number}}");
                        web{{number}}.Reads(documents{{number}});
                        person{{number}}.Calls(web{{number}});
                """);
        }

        return text.Append("}}").ToString();
    }

    /// <param name="projects">Each has some four elements in one environment; there are three.</param>
    public static string Portfolio(int projects) => $$"""
        {{Head}}{{Network}}
                foreach (var project in Enumerable.Range(0, {{projects}}).Select(number => new Project($"p{number:0000}", number % 3 + 1, number % 7 == 0)).OrderBy(project => project.Name))
                {
                    using (design.Instance(project.Name)) Make(design, env, project, plan, subnet);
                }
            }

            private static void Make(Architecture design, DeploymentEnvironment env, Project project, AppServicePlan plan, Subnet subnet)
            {
                var documents = new StorageAccount("documents") { Replication = env.IsProduction ? Replication.Zrs : Replication.Lrs, BlobSoftDeleteDays = project.Size * 7, Why = $"what {project.Name} keeps" };
                if (project.IsLarge) new KeyVault("vault");
                foreach (var name in new[] { "web", "worker" })
                {
                    var web = new WebApp(name) { Plan = plan, Subnet = subnet, Settings = { ["DOCUMENTS"] = documents.BlobEndpoint } };
                    web.Reads(documents);
                }
            }
        }

        public sealed record Project(string Name, int Size, bool IsLarge);
        """;

    public static CSharpCompilation Compile(string text) => Compile([("/models/Model.cs", text)]);

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "Models",
        [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Language, source.Path)), CSharpSyntaxTree.ParseText(Usings, Language, "/models/Usings.cs")],
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same model as a program, to be run for real.</summary>
    public static IArchitecture Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success) throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return (IArchitecture)Activator.CreateInstance(new AssemblyLoadContext("model").LoadFromStream(image).GetTypes().Single(typeof(IArchitecture).IsAssignableFrom))!;
    }

    private const string Head = """
        public sealed class Workload : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development), new("test", EnvironmentKind.Test), new("prod", EnvironmentKind.Production)];

            public void Define(Architecture design, DeploymentEnvironment env)
            {

        """;

    private const string Network = """
                var subnet = new Subnet("apps", prefix: 24);
                var network = new VirtualNetwork("network") { AddressSpace = ["10.0.0.0/16"], Subnets = [subnet] };
                var plan = new AppServicePlan("plan") { Size = env.Pick("B2", prod: "P1v3") };
        """;
}
