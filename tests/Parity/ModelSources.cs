using System.Collections.Immutable;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Parity;

/// <summary>Turns sources into a compilation as a model's project does: C# 14, nullable, the usual usings, the library that this program runs with.</summary>
public static class ModelSources
{
    /// <summary>Where sources with relative paths are said to lie.</summary>
    public const string Folder = "/parity";

    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using AiFactory.Model;
        global using AiFactory.Model.Azure;
        global using static AiFactory.Model.Units;
        """;

    // One compilation that all others are made from: they share what was read of the libraries.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Model",
        [CSharpSyntaxTree.ParseText(Usings, Parsing, Folder + "/obj/Usings.cs")],
        References(),
        // unoptimised: what runs once and is thrown away is not worth the compiler's time at run time
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false, warningLevel: 0));

    public static CSharpCompilation Compile(IReadOnlyList<(string Path, string Text)> sources) =>
        Empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, PathOf(source.Path))));

    private static string PathOf(string path) => Path.IsPathRooted(path) ? path : $"{Folder}/{path}";

    /// <summary>The framework that this program runs on, and the very Model that it runs with; not Roslyn, not the test's libraries.</summary>
    private static ImmutableArray<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. trusted.Where(file => Path.GetDirectoryName(file) == framework).Append(typeof(Element).Assembly.Location).Select(file => MetadataReference.CreateFromFile(file))];
    }
}
