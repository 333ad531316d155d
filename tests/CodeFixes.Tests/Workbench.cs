using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        SourceText.From($"is_global = true\nbuild_property.AiFactoryAsOf = {PinnedDay}\n"), filePath: "/.globalconfig");

    /// <summary>What the architecture was last built as.</summary>
    public LockFile Lock { get; init; } = LockFile.Empty;

    /// <summary>The text of the first file, or of another.</summary>
    public string Text(string file = "One.cs") => Document(file).GetTextAsync().Result.ToString();

    private Document Document(string file) => Solution.Projects.Single().Documents.Single(document => document.Name == file);

    /// <summary>Compiles the project, warnings of null included, runs it, and asks all rules.</summary>
    public CheckResult Checked => _checked ??= RuleRun.Check(Family, Today);

    /// <summary>Findings in a form that can be compared before and after.</summary>
    public IEnumerable<string> Found => Checked.Findings.Select(Named);

    /// <summary>What the light bulb offers for a finding.</summary>
    public IReadOnlyList<CodeAction> Offers(CodeFixProvider provider, Finding finding)
    {
        var diagnostic = DiagnosticOf(finding);
        return Offers(provider, diagnostic);
    }

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
    public Workbench AfterAll(CodeFixProvider provider, string rule, string key, FixAllScope scope = FixAllScope.Project, IEnumerable<Diagnostic>? diagnostics = null)
    {
        ImmutableArray<Diagnostic> all = [.. diagnostics ?? Checked.Findings.Where(finding => finding.Rule.Id == rule).Select(finding => DiagnosticOf(finding))];
        var context = new FixAllContext(Solution.GetDocument(all[0].Location.SourceTree)!, provider, scope, key, [rule], new Known(all), CancellationToken.None);
        return After(provider.GetFixAllProvider()!.GetFixAsync(context).Result!);
    }

    /// <summary>As the analyzer reports it: at the property's assignment, the element's creation, the call, or the class.</summary>
    public Diagnostic DiagnosticOf(Finding finding, string? environments = null)
    {
        var verdict = finding.Verdict;
        var properties = ImmutableDictionary<string, string?>.Empty.Add("rule", finding.Rule.Id);
        if (verdict.Element is { } element) properties = properties.Add("element", element.Key).Add("kind", element.GetType().Name);
        if (verdict.Property is { } property) properties = properties.Add("property", property);
        if (!finding.IsEverywhere) environments = string.Join(",", finding.Environments.Select(environment => environment.Name));
        if (environments is not null) properties = properties.Add("environments", environments);
        var descriptor = new DiagnosticDescriptor(finding.Rule.Id, finding.Rule.Title, "{0}", "AiFactory", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        return Diagnostic.Create(descriptor, Place(verdict), [], properties, verdict.Message);
    }

    private Location Place(Verdict verdict)
    {
        var whole = Root("One.cs").DescendantNodes().OfType<ClassDeclarationSyntax>().First().Identifier.GetLocation();
        if (!verdict.Position.IsKnown) return whole;
        var root = Root(verdict.Position.File.TrimStart('/'));
        if (verdict.Element is null) return Calls(root, verdict.Position).First().GetLocation();

        var model = Document(verdict.Position.File.TrimStart('/')).GetSemanticModelAsync().Result!;
        var creation = root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .FirstOrDefault(creation => model.GetTypeInfo(creation).Type!.Name == verdict.Element.GetType().Name && creation.ArgumentList?.Arguments.FirstOrDefault()?.ToString() == verdict.Position.Expression && Lines(creation).Contains(verdict.Position.Line));
        return creation is null ? Calls(root, verdict.Position).FirstOrDefault()?.GetLocation() ?? whole
            : creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == verdict.Property)?.GetLocation()
            ?? Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, creation.ArgumentList!.Span.End));
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxNode root, SourcePosition position) => root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.ArgumentList.Arguments.Any(argument => argument.Expression.ToString() == position.Expression) && Lines(call).Contains(position.Line)).Reverse();

    private static IEnumerable<int> Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return Enumerable.Range(span.StartLinePosition.Line + 1, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
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
