using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>What .editorconfig and .globalconfig files say of each source file, read as the compiler reads them.</summary>
internal sealed class SourceSettings
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    private readonly AnalyzerConfigSet _files;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _byPath = new(StringComparer.Ordinal);

    private SourceSettings(IEnumerable<string> paths)
    {
        _files = AnalyzerConfigSet.Create(paths.Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path)).ToList(), out _);
        TreeOptions = new Severities(this);
        AnalyzerOptions = new AnalyzerOptions([], new Values(this));
    }

    /// <summary>For a compilation.</summary>
    public SyntaxTreeOptionsProvider TreeOptions { get; }

    /// <summary>For analyzers.</summary>
    public AnalyzerOptions AnalyzerOptions { get; }

    /// <summary>Those that a compiler was given.</summary>
    public static SourceSettings Of(IEnumerable<string> paths) => new(paths.Where(File.Exists));

    /// <summary>Those that lie beside the files or in a folder above.</summary>
    public static SourceSettings Above(IReadOnlyList<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        return Of(folders.Order(StringComparer.Ordinal).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))));
    }

    private AnalyzerConfigOptionsResult For(SyntaxTree tree) =>
        tree.FilePath.Length == 0 ? _files.GlobalConfigOptions : _byPath.GetOrAdd(tree.FilePath, _files.GetOptionsForSourcePath);

    /// <summary>As the compiler's own, which is not public.</summary>
    private sealed class Severities(SourceSettings settings) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            settings.For(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            settings._files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Values(SourceSettings settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Dictionary(settings._files.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Dictionary(settings.For(tree).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Dictionary(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
