using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>A finding, and the place in the source that it points at: the assignment of a property, the creation of an element, or a call.</summary>
internal sealed class Spot
{
    private Spot(Document document, SourceText text, SyntaxNode root, SemanticModel model, SyntaxNode node, Diagnostic finding, IReadOnlyList<(DocumentId Document, TextSpan Span)> callers) =>
        (Document, Text, Root, Model, Node, Finding, Callers) = (document, text, root, model, node, finding, callers);

    public Document Document { get; }
    public SourceText Text { get; }
    public SyntaxNode Root { get; }
    public SemanticModel Model { get; }

    /// <summary>The smallest node at the place.</summary>
    public SyntaxNode Node { get; }

    public Diagnostic Finding { get; }

    /// <summary>The calls that led to the place, innermost first.</summary>
    public IReadOnlyList<(DocumentId Document, TextSpan Span)> Callers { get; }

    public string RuleId => Finding.Properties.TryGetValue("rule", out var rule) && rule is not null ? rule : Finding.Id;

    /// <summary>Null for a rule that the architecture brought along.</summary>
    public RuleInfo? Rule => RuleCatalogue.Find(RuleId)?.Info;

    public string? Key => Said("element");
    public string? Property => Said("property");
    public string? Kind => Said("kind");
    public string Message => Finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The names of the environments that the finding is about; empty when it is about all that the rule is asked in.</summary>
    public IReadOnlyList<string> Environments
    {
        get
        {
            if (field is not null) return field;
            string[] said = [.. (Said("environments") ?? "").Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)];
            return field = said.Length == 0 || EnvironmentNames.AreAll(Model.Compilation, said, Rule) ? [] : said;
        }
    }

    /// <summary>The creation of the element; null where the finding is about none, or another's code made it.</summary>
    public BaseObjectCreationExpressionSyntax? Creation => Key is null && Kind is null ? null : Node.AncestorsAndSelf()
        .TakeWhile(node => node is not MemberDeclarationSyntax)
        .OfType<BaseObjectCreationExpressionSyntax>()
        .FirstOrDefault(creation => Kind is null ? IsElement(creation) : KindOf(creation) == Kind);

    public string? KindOf(ExpressionSyntax expression) => Model.GetTypeInfo(expression).Type?.Name;

    /// <param name="placeOf">Where a location of the finding is in the document's solution.</param>
    public static async Task<Spot?> FindAsync(Solution solution, Diagnostic finding, Func<Location, (DocumentId Document, TextSpan Span)?> placeOf, CancellationToken cancel) =>
        placeOf(finding.Location) is { } place && solution.GetDocument(place.Document) is { } document
            ? await FindAsync(document, place.Span, finding, [.. finding.AdditionalLocations.Select(placeOf).OfType<(DocumentId, TextSpan)>()], cancel).ConfigureAwait(false)
            : null;

    private static async Task<Spot?> FindAsync(Document document, TextSpan span, Diagnostic finding, IReadOnlyList<(DocumentId Document, TextSpan Span)> callers, CancellationToken cancel)
    {
        if (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not { } root || span.End > root.FullSpan.End) return null;
        if (await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model) return null;
        return new(document, await document.GetTextAsync(cancel).ConfigureAwait(false), root, model, root.FindNode(span, getInnermostNodeForTie: true), finding, callers);
    }

    /// <summary>The same finding, seen from each of the calls that led there.</summary>
    public async Task<IReadOnlyList<Spot>> FromCallersAsync(CancellationToken cancel)
    {
        var places = new List<Spot>();
        foreach (var (document, span) in Callers)
        {
            if (await FindAsync(Document.Project.Solution.GetDocument(document)!, span, Finding, [], cancel).ConfigureAwait(false) is { } place) places.Add(place);
        }

        return places;
    }

    private string? Said(string name) => Finding.Properties.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    private bool IsElement(ExpressionSyntax creation)
    {
        for (var type = Model.GetTypeInfo(creation).Type; type is not null; type = type.BaseType)
        {
            if (type.Is("AiFactory.Model.Element")) return true;
        }

        return false;
    }
}
