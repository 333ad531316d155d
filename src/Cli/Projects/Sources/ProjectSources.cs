using System.Globalization;
using AiFactory.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>Opens a project as the compiler would see it: MSBuild says which files and references, and neither compiles nor runs them. Analyzers and generators are not loaded.</summary>
/// <param name="name">What a person calls the project.</param>
/// <param name="scratch">A folder for what only this run needs.</param>
internal sealed class ProjectSources(string name, SourceRoot root, string scratch)
{
    private readonly Dictionary<ReferencedProject, SourceUnit> _opened = [];
    private readonly Dictionary<string, MetadataReference> _assemblies = new(StringComparer.Ordinal);

    /// <param name="project">The path of a .csproj.</param>
    /// <exception cref="CliException">It cannot be opened, or does not compile.</exception>
    public async Task<SourceProject> OpenAsync(string project, CancellationToken cancel)
    {
        if (await OpenAsync(project, restore: false, cancel).ConfigureAwait(false) is { } known && known.Errors(cancel).Count == 0) return known;

        // Packages may be missing, or older than the project file. Restoring takes longer than all the rest, so it is done only now.
        var restored = (await OpenAsync(project, restore: true, cancel).ConfigureAwait(false))!;
        var errors = restored.Errors(cancel);
        return errors.Count == 0 ? restored : throw SourceProject.Unusable(errors, name, root);
    }

    /// <returns>Null when the packages were never restored, and are not now.</returns>
    private async Task<SourceProject?> OpenAsync(string path, bool restore, CancellationToken cancel)
    {
        _opened.Clear();
        var project = new ReferencedProject(path);
        var asked = await CompilerArguments.OfAsync(project, restore, name, root, scratch, cancel).ConfigureAwait(false);
        if (!asked.IsRestored && !restore) return null;

        var own = await CompileAsync(project, asked, cancel).ConfigureAwait(false);
        return new(own, [.. _opened.Values]) { Settings = asked.Settings };
    }

    private async Task<SourceUnit> CompileAsync(ReferencedProject project, CompilerArguments asked, CancellationToken cancel)
    {
        var parsed = CSharpCommandLineParser.Default.Parse(asked.Arguments, Path.GetDirectoryName(project.Path), sdkDirectory: null);
        if (parsed.Errors.FirstOrDefault() is { } wrong) throw new CliException($"{name}: {wrong.GetMessage(CultureInfo.InvariantCulture)}");

        var language = asked.Arguments.Any(argument => argument.StartsWith("/langversion:", StringComparison.OrdinalIgnoreCase)) ? parsed.ParseOptions.SpecifiedLanguageVersion : LanguageVersion.CSharp14;
        var parsing = parsed.ParseOptions.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.None);
        SyntaxTree[] trees = [.. parsed.SourceFiles.AsParallel().AsOrdered().Select(file => SourceFile.Parse(file.Path, parsing, parsed.Encoding))];
        var settings = SourceSettings.Of(parsed.AnalyzerConfigPaths);

        var references = new List<MetadataReference> { FrameworkReferences.Model };
        foreach (var reference in parsed.MetadataReferences.Where(reference => !IsModel(reference.Reference)))
        {
            if (asked.Projects.TryGetValue(reference.Reference, out var referred)) references.Add((await OpenAsync(referred, cancel).ConfigureAwait(false)).Compilation.ToMetadataReference(reference.Properties.Aliases));
            else if (File.Exists(reference.Reference)) references.Add(Assembly(reference.Reference).WithProperties(reference.Properties));
        }

        var options = parsed.CompilationOptions.WithSyntaxTreeOptionsProvider(settings.TreeOptions).WithCryptoKeyFile(null).WithDelaySign(null);
        return new(CSharpCompilation.Create(parsed.CompilationName ?? Path.GetFileNameWithoutExtension(project.Path), trees, references, options), settings);
    }

    /// <summary>The sources of a project that this one refers to: its assembly may never have been built, and calls into it are followed too.</summary>
    private async Task<SourceUnit> OpenAsync(ReferencedProject project, CancellationToken cancel)
    {
        if (_opened.TryGetValue(project, out var known)) return known;

        var asked = await CompilerArguments.OfAsync(project, restore: false, name, root, scratch, cancel).ConfigureAwait(false);
        return _opened[project] = await CompileAsync(project, asked, cancel).ConfigureAwait(false);
    }

    /// <summary>One object a file, so that a type is the same type in every compilation.</summary>
    private MetadataReference Assembly(string path) => _assemblies.TryGetValue(path, out var known) ? known : _assemblies[path] = MetadataReference.CreateFromFile(path);

    /// <summary>Whichever build of the library a project refers to, it is read against the tool's own.</summary>
    private static bool IsModel(string reference) => Path.GetFileName(reference).Equals(Path.GetFileName(MSBuildProperties.ModelPath), StringComparison.OrdinalIgnoreCase);
}
