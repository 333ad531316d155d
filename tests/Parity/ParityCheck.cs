using System.Diagnostics;
using AiFactory.Generators;
using AiFactory.Interpreter;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Parity;

/// <summary>Runs a model for real and interprets it, from one compilation, and says where the two differ.</summary>
public static class ParityCheck
{
    /// <summary>From this many flags on, not all combinations are tried.</summary>
    private const int MostCombinedFlags = 4;

    /// <param name="sources">Relative paths are said to lie in <see cref="ModelSources.Folder"/>.</param>
    /// <param name="flags">Those asked for; the others have their defaults.</param>
    /// <exception cref="ArgumentException">The sources do not compile.</exception>
    public static ParityResult Run(IReadOnlyList<(string Path, string Text)> sources, IReadOnlyDictionary<string, bool>? flags = null, IReadOnlyDictionary<string, string>? inputs = null, LockFile? @lock = null) =>
        Run(sources, Options(flags, inputs, @lock), everyFlagSetting: false, interpret: true);

    /// <summary>The same for every setting of the flags that an architecture has: all combinations of up to four; of more, each flag alone and all together.</summary>
    public static ParityResult RunEveryFlagSetting(IReadOnlyList<(string Path, string Text)> sources, IReadOnlyDictionary<string, string>? inputs = null, LockFile? @lock = null) =>
        Run(sources, Options(null, inputs, @lock), everyFlagSetting: true, interpret: true);

    /// <summary>Only compiles and runs: shows whether generated programs are any good.</summary>
    internal static ParityResult RunAlone(IReadOnlyList<(string Path, string Text)> sources, IReadOnlyDictionary<string, string>? inputs = null) =>
        Run(sources, Options(null, inputs, null), everyFlagSetting: false, interpret: false);

    private static ParityResult Run(IReadOnlyList<(string Path, string Text)> sources, BuildOptions options, bool everyFlagSetting, bool interpret)
    {
        var watch = Stopwatch.StartNew();
        var compilation = ModelSources.Compile(sources);
        var assembly = Emit(compilation);
        var compiling = watch.Elapsed;
        var root = new SourceRoot(FolderOf(sources));
        string[] architectures = [.. Architectures(compilation.Assembly.GlobalNamespace).Select(MetadataName).Order(StringComparer.Ordinal)];
        var results = new List<ParityResult>();

        ModelCompilation? model = null;
        if (interpret)
        {
            model = new ModelCompilation(compilation);
            var found = model.Architectures.Select(MetadataName).ToList();
            if (!found.Order(StringComparer.Ordinal).SequenceEqual(architectures)) results.Add(new([$"running finds the architectures {string.Join(", ", architectures)}, interpreting {string.Join(", ", found)}"], []));
        }

        foreach (var name in architectures)
        {
            var one = new OneArchitecture(name, assembly, model, model?.Architectures.FirstOrDefault(type => MetadataName(type) == name), root);
            var first = one.Compare(options);
            results.Add(first.Result);
            if (everyFlagSetting) results.AddRange(Settings(first.Flags).Select(setting => one.Compare(With(options, setting)).Result));
        }

        return ParityResult.Together(results) with { Compiling = compiling };
    }

    /// <summary>Every setting of the flags that a model has; of many, each alone turned, all on and all off.</summary>
    internal static IEnumerable<IReadOnlyDictionary<string, bool>> Settings(IReadOnlyList<string> flags)
    {
        if (flags.Count == 0) return [];
        if (flags.Count <= MostCombinedFlags) return Enumerable.Range(0, 1 << flags.Count).Select(bits => flags.Select((flag, index) => (flag, on: (bits >> index & 1) == 1)).ToDictionary(pair => pair.flag, pair => pair.on));
        return [.. flags.SelectMany(flag => new[] { true, false }.Select(on => new Dictionary<string, bool> { [flag] = on })), flags.ToDictionary(flag => flag, _ => true), flags.ToDictionary(flag => flag, _ => false)];
    }

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()).ToList();
        return errors.Count == 0 ? stream.ToArray() : throw new ArgumentException("The sources do not compile:\n" + string.Join("\n", errors.Take(10)), nameof(compilation));
    }

    private static IEnumerable<INamedTypeSymbol> Architectures(INamespaceOrTypeSymbol place) => place.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(inner => inner is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type && type.AllInterfaces.Any(face => face.Name == nameof(IArchitecture)) ? Architectures(inner).Prepend(type) : Architectures(inner));

    /// <summary>As reflection writes it.</summary>
    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}" : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    private static string FolderOf(IReadOnlyList<(string Path, string Text)> sources) =>
        sources.Count > 0 && Path.IsPathRooted(sources[0].Path) ? Path.GetDirectoryName(sources[0].Path)! : ModelSources.Folder;

    private static BuildOptions Options(IReadOnlyDictionary<string, bool>? flags, IReadOnlyDictionary<string, string>? inputs, LockFile? @lock) =>
        new() { Flags = flags ?? new Dictionary<string, bool>(), Inputs = inputs ?? new Dictionary<string, string>(), Lock = @lock ?? LockFile.Empty };

    private static BuildOptions With(BuildOptions options, IReadOnlyDictionary<string, bool> flags) => new() { Flags = flags, Inputs = options.Inputs, Lock = options.Lock };
}
