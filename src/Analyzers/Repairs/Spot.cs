using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>A finding, and the place in the source that it points at: the assignment of a property, the creation of an element, or a call.</summary>
internal sealed class Spot
{
    private Spot(SyntaxNode node, SemanticModel model, Diagnostic finding) => (Node, Model, Finding, Text) = (node, model, finding, model.SyntaxTree.GetText());

    public SourceText Text { get; }
    public SemanticModel Model { get; }
    public SyntaxNode Root => Model.SyntaxTree.GetRoot();

    /// <summary>The smallest node at the place.</summary>
    public SyntaxNode Node { get; }

    public Diagnostic Finding { get; }

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

    /// <summary>Null where the file no longer reaches as far.</summary>
    public static Spot? At(TextSpan span, SemanticModel model, Diagnostic finding) =>
        model.SyntaxTree.GetRoot() is var root && span.End <= root.FullSpan.End ? new(root.FindNode(span, getInnermostNodeForTie: true), model, finding) : null;

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
