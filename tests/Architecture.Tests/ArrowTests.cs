using System.Xml.Linq;
using AiFactory.Tests;

namespace AiFactory.Architecture.Tests;

/// <summary>Who may know whom: read from the project files, so that an arrow that nothing uses yet is found as well.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Rules"] = ["Model"],
        ["Interpreter"] = ["Model"],
        ["Analyzers"] = ["Interpreter", "Rules", "Model"],
        ["CodeFixes"] = ["Analyzers"],
        ["Generators"] = ["Rules", "Model"],
        ["Drift"] = ["Rules", "Model"],
        ["Viewer"] = [],
        ["Package"] = ["CodeFixes", "Analyzers", "Interpreter", "Rules", "Model"],
        ["Cli"] = ["Model", "Rules", "Interpreter", "Analyzers", "Generators", "Drift", "Viewer"],
    };

    public static TheoryData<string> Projects() => new(Allowed.Keys);

    [Fact]
    public void Every_project_is_in_the_design() =>
        Assert.Equal(Allowed.Keys.Order(), Directory.GetDirectories(Repository.At("src")).SelectMany(folder => Directory.GetFiles(folder, "*.csproj")).Select(file => Path.GetFileNameWithoutExtension(file)!).Order());

    [Theory, MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_it_may_know(string project) =>
        Assert.Empty(References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(Allowed[project]));

    [Theory]
    [InlineData("Model")]
    [InlineData("Rules")]
    public void What_the_compiler_loads_with_the_model_has_no_packages(string project) => Assert.Empty(References(project, "PackageReference"));

    [Theory, MemberData(nameof(Projects))]
    public void Every_project_has_its_tests(string project)
    {
        if (project is "Viewer") return; // its output is tested through the command line
        Assert.True(File.Exists(Repository.At("tests", project + ".Tests", project + ".Tests.csproj")));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("AiFactory.sln")).Replace('\\', '/');
        var projects = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("artifacts/", StringComparison.Ordinal) && !file.Contains("/Templates/", StringComparison.Ordinal)); // a template is somebody else's project
        Assert.All(projects, file => Assert.Contains($"\"{file}\"", solution, StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.At("src", project, project + ".csproj")).Descendants(kind).Select(reference => (string)reference.Attribute("Include")!);
}
