using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Changes to the properties that one creation sets, gathered so that they are made at once.</summary>
internal sealed class InitializerText(BaseObjectCreationExpressionSyntax creation, SourceText text)
{
    private readonly List<string> _added = [];
    private readonly List<TextChange> _changes = [];
    private readonly HashSet<int> _removed = [];

    public BaseObjectCreationExpressionSyntax Creation => creation;

    public void Set(string property, string value)
    {
        if (creation.Assignment(property) is { } known) _changes.Add(new(known.Right.Span, value));
        else _added.Add($"{property} = {value}");
    }

    public void Remove(string property)
    {
        if (creation.Assignment(property) is { } known) _removed.Add(creation.Initializer!.Expressions.IndexOf(known));
    }

    public void AddItem(string property, string item)
    {
        if (creation.Assignment(property) is { } known) _changes.AddRange(ListText.AddTo(text, known.Right, item));
        else _added.Add($"{property} = [{item}]");
    }

    public IEnumerable<TextChange> Changes => _changes.Concat(Removals).Concat(Additions);

    private IEnumerable<TextChange> Removals =>
        creation.Initializer is not { } initializer || _removed.Count == 0 ? []
        : _removed.Count == initializer.Expressions.Count && _added.Count == 0 ? [new(TextSpan.FromBounds(BeforeInitializer, initializer.Span.End), creation.ArgumentList is null ? "()" : "")]
        : _removed.SelectMany(index => ListText.Remove(text, initializer.Expressions, index));

    private IEnumerable<TextChange> Additions =>
        _added.Count == 0 ? []
        : creation.Initializer is not { } initializer ? [new(new(creation.Span.End, 0), $" {{ {string.Join(", ", _added)} }}")]
        : ListText.Add(text, initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken, _added, " ");

    private int BeforeInitializer => creation.Initializer!.OpenBraceToken.GetPreviousToken().Span.End;
}
