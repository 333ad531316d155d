using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiFactory.Analyzers;

/// <summary>The diagnostics of one compilation: found once, when the first tree asks, and kept by tree. A cancelled search leaves nothing behind.</summary>
internal sealed class CompilationRun(Compilation compilation, AnalyzerOptions options)
{
    private const int Patience = 20;

    private readonly object _gate = new();
    private ILookup<SyntaxTree, Diagnostic>? _found;

    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancel) => Found(cancel)[tree];

    private ILookup<SyntaxTree, Diagnostic> Found(CancellationToken cancel)
    {
        if (Volatile.Read(ref _found) is { } found) return found;

        // Others wait for the one that searches, yet hear it when they are no longer wanted themselves.
        while (!Monitor.TryEnter(_gate, Patience)) cancel.ThrowIfCancellationRequested();
        try
        {
            cancel.ThrowIfCancellationRequested();
            if (_found is null) Volatile.Write(ref _found, Search(cancel));
            return _found!;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What an analyzer throws switches it off in silence; it is said instead.")]
    private ILookup<SyntaxTree, Diagnostic> Search(CancellationToken cancel)
    {
        var underlines = new Underlines();
        try
        {
            Interpret(underlines, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            // half-written code gives models that no finished code gives; the compiler says what is wrong with it
            if (!compilation.GetDiagnostics(cancel).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) underlines.AddFault(fault);
        }

        var anywhere = compilation.SyntaxTrees.FirstOrDefault();
        return underlines.Diagnostics().Where(_ => anywhere is not null).ToLookup(diagnostic => diagnostic.Location.SourceTree ?? anywhere!);
    }

    private void Interpret(Underlines underlines, CancellationToken cancel)
    {
        var sources = new ModelCompilation(compilation, SemanticModelOf);
        if (!sources.RefersToModel || sources.Architectures.Count == 0) return;

        underlines.Fallback = ClassOf(sources.Architectures[0]);
        if (!sources.RefersToThisModel) underlines.Add(Descriptors.OtherModel, ClassOf(sources.Architectures[0]), "The project refers to another build of AiFactory.Model than the one that checks it. If something seems missing or wrong, update the package.");

        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var settings = ProjectSettings.Read(Property);
        foreach (var wrong in settings.Wrong) underlines.Add(Descriptors.WrongSetting, ClassOf(sources.Architectures[0]), wrong);
        if (settings.Wrong.Count > 0) return;

        var folder = global.TryGetValue("build_property.ProjectDir", out var told) ? told : "";
        if (ChoiceOf(settings, folder, underlines, ClassOf(sources.Architectures[0]), cancel) is not { } choice) return;

        var inputs = new InputTexts(options.AdditionalFiles, folder, cancel);
        foreach (var architecture in sources.Architectures) Interpret(architecture, sources, settings, choice, inputs, underlines, cancel);

        // The compiler is told properties in a form where a semicolon begins a comment; so the package passes a list with commas.
        string? Property(string name) => global.TryGetValue($"build_property.{(name == "AiFactoryFlags" ? "AiFactoryFlagList" : name)}", out var text) && text.Length > 0 ? text
            : global.TryGetValue($"build_property.{name}", out text) ? text : null;
    }

    /// <summary>The rules that the project asks; null, and said, where its profile cannot be read. Of files the compiler gives only those that the project names.</summary>
    private RuleChoice? ChoiceOf(ProjectSettings settings, string folder, Underlines underlines, Location own, CancellationToken cancel)
    {
        try
        {
            return settings.Choice(path => options.AdditionalFiles.FirstOrDefault(file => Path.GetFullPath(file.Path) == Path.GetFullPath(Path.Combine(folder, path)))?.GetText(cancel)?.ToString());
        }
        catch (FormatException wrong)
        {
            underlines.Add(Descriptors.WrongSetting, own, $"AiFactoryProfile: {wrong.Message} The compiler sees the files that are AdditionalFiles of the project.");
            return null;
        }
    }

    private void Interpret(INamedTypeSymbol architecture, ModelCompilation sources, ProjectSettings settings, RuleChoice choice, InputTexts inputs, Underlines underlines, CancellationToken cancel)
    {
        LockFile before;
        try
        {
            before = inputs.LockOf(sources.Architectures.Count > 1 ? architecture.Name : null);
        }
        catch (ModelException damaged)
        {
            underlines.Add(Descriptors.Invalid, ClassOf(architecture), damaged.Message);
            return;
        }

        var interpretation = Unfinished.Marked(sources.Interpret(architecture, new BuildOptions { Flags = settings.Flags, Inputs = inputs, Lock = before }, cancel: cancel), compilation, cancel);
        underlines.Add(interpretation, ClassOf(architecture));
        foreach (var finding in Findings(interpretation, settings, choice)) underlines.Add(finding, interpretation.Worlds[0].Places, ClassOf(architecture));
    }

    [SuppressMessage("Design", "CA1031", Justification = "Of a whole model it is a fault of ours, and is said.")]
    private static IReadOnlyList<Finding> Findings(Interpretation interpretation, ProjectSettings settings, RuleChoice choice)
    {
        try
        {
            return WorldCheck.Findings(interpretation, settings.AsOf ?? Today, choice);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException && interpretation.IsBroken)
        {
            return []; // half a model may contradict itself as no whole one can
        }
    }

    private static Date Today
    {
        get
        {
            var now = DateTime.UtcNow;
            return new(now.Year, now.Month, now.Day);
        }
    }

    private static Location ClassOf(INamedTypeSymbol architecture) => architecture.Locations.First(location => location.IsInSource);

#pragma warning disable RS1030 // within the compiler this gives its own model, which the other analyzers share
    private SemanticModel SemanticModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
