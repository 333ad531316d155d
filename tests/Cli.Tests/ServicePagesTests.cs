using AiFactory.Cli.Catalogue;
using AiFactory.Model.Mapping;
using AiFactory.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Cli.Tests;

/// <summary>The reference of services is what the classes say today, and its examples are C#.</summary>
public sealed class ServicePagesTests
{
    [Fact]
    public async Task The_committed_pages_are_fresh()
    {
        var run = await CliRun.In(Repository.Root, "services", "-o", "docs/services", "--check");
        Assert.True(run.Code == 0, $"docs/services is not what the classes say. Run: dotnet run --project src/Cli -- services -o docs/services\n{run.Output}{run.Error}");
    }

    [Fact]
    public void Every_example_compiles()
    {
        var methods = AzureKinds.All.Select(kind => $"static void {kind.Name}()\n{{\n{ServiceExample.Of(kind)}}}");
        var source = $"using System.Collections.Generic;\nusing AiFactory.Model;\nusing AiFactory.Model.Azure;\nusing AiFactory.Model.Mapping;\nstatic class Examples\n{{\n{string.Join("\n", methods)}\n}}\n";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

        var compilation = CSharpCompilation.Create("Examples", [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary));

        var lines = source.Split('\n');
        var wrong = compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => $"{one.GetMessage()}\n{lines[one.Location.GetLineSpan().StartLinePosition.Line]}");
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Fact]
    public async Task Depth_is_told_in_both_forms()
    {
        (await CliRun.In(Repository.Root, "services")).Exits(0).Says("depth").Says("usable").Says("Deep: ");
        (await CliRun.In(Repository.Root, "services", "--format", "json")).Exits(0).Says("\"depth\": \"usable\"").Says("\"deep\": [").Says("\"mappedProperties\":");
    }
}
