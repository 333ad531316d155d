using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Reads C# files that need no project: no process is started, and of the folder nothing but its files is read.</summary>
internal static class FolderSources
{
    /// <summary>As the SDK has them, and the model's.</summary>
    private const string Usings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        global using global::AiFactory.Model;
        global using global::AiFactory.Model.Azure;
        global using static global::AiFactory.Model.Units;
        """;

    /// <param name="files">Full paths.</param>
    public static SourceProject Open(IReadOnlyList<string> files)
    {
        // What begins with "#:" or "#!" tells "dotnet run" how to build a single file; here it is read over.
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: Symbols()).WithFeatures([new("FileBasedProgram", "true")]);
        SyntaxTree[] trees = [.. files.AsParallel().AsOrdered().Select(file => SourceFile.Parse(file, parsing)), CSharpSyntaxTree.ParseText(Usings, parsing)];
        var settings = SourceSettings.Above(files);
        var options = new CSharpCompilationOptions(HasMain(trees) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(settings.TreeOptions);
        return new(new(CSharpCompilation.Create("model", trees, FrameworkReferences.All(), options), settings), []);
    }

    /// <summary>A single file that "dotnet run" takes begins with statements.</summary>
    public static bool HasMain(IEnumerable<SyntaxTree> trees) => trees.Any(tree => tree.GetRoot() is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement));

    private static ImmutableArray<string> Symbols()
    {
        var major = Environment.Version.Major;
        var since = Enumerable.Range(5, major - 4).Select(version => string.Create(CultureInfo.InvariantCulture, $"NET{version}_0_OR_GREATER"));
        return ["TRACE", "DEBUG", "NET", string.Create(CultureInfo.InvariantCulture, $"NET{major}_0"), "NETCOREAPP", .. since];
    }
}
