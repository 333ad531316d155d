using System.Collections.Immutable;
using System.Globalization;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Tests;

/// <summary>Sources, options and what the analyzer says of them, as the compiler would run it. An exception of the analyzer fails the test.</summary>
internal sealed record Analysis
{
    /// <summary>Every assembly that this test runs with, the Model among them.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "AiFactory.Model.dll"))
        .Select(path => MetadataReference.CreateFromFile(path))];

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using AiFactory.Model;
        global using AiFactory.Model.Azure;
        global using static AiFactory.Model.Units;
        """;

    public const string Folder = "/project/";

    public required IReadOnlyList<Marked> Files { get; init; }

    /// <summary>MSBuild properties, and lines of an .editorconfig.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, ReportDiagnostic> Severities { get; init; } = new Dictionary<string, ReportDiagnostic>();

    /// <summary>Texts by their path below the project's folder.</summary>
    public IReadOnlyDictionary<string, string> AdditionalFiles { get; init; } = new Dictionary<string, string>();

    /// <summary>What is written where a class is not worth writing: the statements of Define, in development and production.</summary>
    public static Analysis Define(string body, string members = "") => Of(("Chat.cs", Class(body, members)));

    public static Analysis Of(params (string Path, string Text)[] files) => new() { Files = [.. files.Select(file => Marked.Parse(Folder + file.Path, file.Text))] };

    public static string Class(string body, string members = "", string name = "Chat") => $$"""
        public sealed class {{name}} : IArchitecture
        {
            public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { AddressSpace = "10.1.0.0/16" }, new("prod", EnvironmentKind.Production) { AddressSpace = "10.2.0.0/16" }];

            public void Define(Architecture design, DeploymentEnvironment env)
            {
                {{body}}
            }

            {{members}}
        }
        """;

    public CSharpCompilation Compilation(IReadOnlyList<MetadataReference>? references = null)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false)
            .WithSyntaxTreeOptionsProvider(new TreeSeverities(Severities));
        var trees = Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), parse, file.Path))
            .Prepend(CSharpSyntaxTree.ParseText(SourceText.From(Usings), parse, Folder + "obj/GlobalUsings.g.cs"));
        return CSharpCompilation.Create("project", trees, references ?? References, options);
    }

    public AnalyzerOptions Options() => new(
        [.. AdditionalFiles.Select(file => (AdditionalText)new Additional(Folder + file.Key, file.Value))],
        new GlobalProperties(Properties));

    /// <summary>By file and place; suppressed ones left out.</summary>
    public Task<ImmutableArray<Diagnostic>> RunAsync() => RunAsync(Compilation());

    public async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation, CancellationToken cancel = default)
    {
        return Sorted(await Driver(compilation).GetAnalyzerDiagnosticsAsync(cancel));
    }

    /// <summary>The same without the compiler's driver around it, which takes more time than what it drives.</summary>
    public ImmutableArray<Diagnostic> RunAlone(CSharpCompilation compilation)
    {
        var run = new CompilationRun(compilation, Options());
        return Sorted(compilation.SyntaxTrees.SelectMany(tree => run.In(tree, CancellationToken.None)));
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> found) =>
        [.. found.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).ThenBy(Message, StringComparer.Ordinal)];

    public CompilationWithAnalyzers Driver(CSharpCompilation compilation) => compilation.WithAnalyzers([new ArchitectureAnalyzer()], new CompilationWithAnalyzersOptions(
        Options(),
        onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: true));

    /// <summary>The rule is reported at the marked spans and nowhere else. Gives the diagnostics in their order.</summary>
    public async Task<ImmutableArray<Diagnostic>> Reports(string id)
    {
        var all = await RunAsync();
        ImmutableArray<Diagnostic> own = [.. all.Where(diagnostic => diagnostic.Id == id)];
        var expected = Files.SelectMany(file => file.Spans.Select(span => $"{file.Path}: {file.Text.Substring(span.Start, span.Length)} at {span.Start}")).ToList();
        var actual = own.Select(diagnostic => $"{diagnostic.Location.SourceTree?.FilePath}: {TextAt(diagnostic)} at {diagnostic.Location.SourceSpan.Start}").Distinct().ToList();
        Assert.True(expected.SequenceEqual(actual), $"{id} is expected at\n  {string.Join("\n  ", expected)}\nand is at\n  {string.Join("\n  ", actual)}\nAll:\n  {string.Join("\n  ", all.Select(diagnostic => diagnostic.ToString()))}");
        return own;
    }

    public async Task DoesNotReport(params string[] ids) => Assert.DoesNotContain(await RunAsync(), diagnostic => ids.Contains(diagnostic.Id));

    public static string TextAt(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree ? tree.GetText().ToString(diagnostic.Location.SourceSpan) : "";

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private sealed class Additional(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class GlobalProperties(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new Dictionary<string, string>());

        private sealed class Values(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key switch
                {
                    "build_property.ProjectDir" => Folder,
                    // else a test would be another one tomorrow
                    "build_property.AiFactoryAsOf" => properties.GetValueOrDefault("AiFactoryAsOf", "2026-11-21"),
                    _ => key.StartsWith("build_property.", StringComparison.Ordinal) ? properties.GetValueOrDefault(key["build_property.".Length..]) : null,
                };
                return value is not null;
            }
        }
    }

    private sealed class TreeSeverities(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
