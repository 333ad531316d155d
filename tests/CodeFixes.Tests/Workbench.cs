using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using AiFactory.Analyzers;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes.Tests;

/// <summary>A person's project in memory: it is compiled and run for its findings, and changed as a light bulb changes it.</summary>
internal sealed class Workbench
{
    public static readonly Date Today = "2026-11-21";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Append(typeof(Element).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using AiFactory.Model;
        global using AiFactory.Model.Azure;
        global using static AiFactory.Model.Units;
        """;

    private readonly Solution _unpinned;
    private CheckResult? _checked;

    private Workbench(Solution solution, LockFile @lock, string? day) => (_unpinned, Lock, PinnedDay) = (solution, @lock, day);

    /// <summary>A project of some files; they are named One.cs, Two.cs and so on.</summary>
    public Workbench(params string[] sources)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var project = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14), metadataReferences: References));
        string[] names = ["One.cs", "Two.cs", "Three.cs"];
        foreach (var (name, text) in sources.Select((text, index) => (names[index], text)).Append(("Usings.cs", Usings)))
            solution = solution.AddDocument(DocumentId.CreateNewId(project), name, text, filePath: "/" + name);
        _unpinned = solution;
    }

    /// <summary>What a project says in AiFactoryAsOf.</summary>
    public string? PinnedDay { get; init; } = Today.ToString();

    private Solution Solution => field ??= _unpinned.Projects.Single().AnalyzerConfigDocuments.Any() ? _unpinned : _unpinned.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_unpinned.ProjectIds[0]), ".globalconfig",
        SourceText.From($"is_global = true\nbuild_property.AiFactoryAsOf = {PinnedDay}\nbuild_property.ProjectDir = /sample\n"), filePath: "/.globalconfig")
        .AddAdditionalDocument(DocumentId.CreateNewId(_unpinned.ProjectIds[0]), LockFile.FileName, SourceText.From(Lock.Print()), filePath: "/sample/" + LockFile.FileName);

    /// <summary>What the architecture was last built as.</summary>
    public LockFile Lock { get; init; } = LockFile.Empty;

    /// <summary>The text of the first file, or of another.</summary>
    public string Text(string file = "One.cs") => Document(file).GetTextAsync().Result.ToString();

    private Document Document(string file) => Solution.Projects.Single().Documents.Single(document => document.Name == file);

    /// <summary>Compiles the project, warnings of null included, runs it, and asks all rules.</summary>
    public CheckResult Checked => _checked ??= RuleRun.Check(Family, Today);

    /// <summary>Findings in a form that can be compared before and after.</summary>
    public IEnumerable<string> Found => Checked.Findings.Select(Named);

    /// <summary>What the analyzer underlines: findings, and nothing that it could not follow.</summary>
    public IReadOnlyList<Diagnostic> Underlined
    {
        get
        {
            if (field is not null) return field;
            var project = Solution.Projects.Single();
            var compilation = project.GetCompilationAsync().Result!;
            var analysis = compilation.WithAnalyzers([new ArchitectureAnalyzer()], new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (fault, _, _) => throw new InvalidOperationException("The analyzer failed.", fault), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            ImmutableArray<Diagnostic> found = analysis.GetAnalyzerDiagnosticsAsync().Result;
            Assert.DoesNotContain(found, diagnostic => diagnostic.Id.StartsWith("AIFA9", StringComparison.Ordinal));
            return field = found;
        }
    }

    /// <summary>An underline in a form that can be compared before and after.</summary>
    public static string Named(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Properties.GetValueOrDefault("element")} {diagnostic.Properties.GetValueOrDefault("property")}".TrimEnd();

    /// <summary>What the light bulb offers where the analyzer underlines the finding.</summary>
    public IReadOnlyList<CodeAction> Offers(CodeFixProvider provider, Finding finding) => Offers(provider, Underline(finding));

    public Diagnostic Underline(Finding finding) => Underlined.First(diagnostic => Named(diagnostic) == Named(finding));

    public IReadOnlyList<CodeAction> Offers(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
        provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).Wait();
        return actions;
    }

    public Workbench After(CodeAction action) =>
        new(action.GetOperationsAsync(CancellationToken.None).Result.OfType<ApplyChangesOperation>().Single().ChangedSolution, Lock, PinnedDay);

    /// <summary>The same repair for all findings of the rule.</summary>
    public Workbench AfterAll(CodeFixProvider provider, string rule, string key, FixAllScope scope = FixAllScope.Project)
    {
        ImmutableArray<Diagnostic> all = [.. Underlined.Where(diagnostic => diagnostic.Id == rule)];
        var context = new FixAllContext(Solution.GetDocument(all[0].Location.SourceTree)!, provider, scope, key, [rule], new Known(all), CancellationToken.None);
        return After(provider.GetFixAllProvider()!.GetFixAsync(context).Result!);
    }

    public SyntaxNode Root(string file) => Document(file).GetSyntaxRootAsync().Result!;

    public static string Named(Finding finding) => $"{finding.Rule.Id} {finding.Verdict.Element?.Key} {finding.Verdict.Property}".TrimEnd();

    private ArchitectureFamily Family
    {
        get
        {
            var compilation = Solution.Projects.Single().GetCompilationAsync().Result!;
            using var assembly = new MemoryStream();
            var emitted = compilation.Emit(assembly);
            Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701").Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} {diagnostic.Location.GetLineSpan()}"));
            var type = Assembly.Load(assembly.ToArray()).GetTypes().Single(type => typeof(IArchitecture).IsAssignableFrom(type));
            return ArchitectureFamily.Build((IArchitecture)Activator.CreateInstance(type)!, new BuildOptions { Lock = Lock });
        }
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is { } tree ? diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree) : [];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
