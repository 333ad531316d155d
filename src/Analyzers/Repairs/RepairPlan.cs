using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Works out what a repair changes where the finding stands.</summary>
internal sealed class RepairPlan
{
    private readonly Spot _spot;
    private readonly Filling _filling;
    private readonly PropertyValue _value;
    private readonly Dictionary<BaseObjectCreationExpressionSyntax, InitializerText> _initializers = [];
    private readonly List<TextChange> _changes = [];

    private RepairPlan(Spot spot, Date? asOf) => (_spot, _filling, _value) = (spot, new(spot, asOf), new(spot));

    /// <summary>All that the rule's own data says of such a finding.</summary>
    /// <param name="asOf">The day; without it there is nothing that depends on it.</param>
    public static IReadOnlyList<PlannedChange> Of(Spot spot, Date? asOf) => [.. (spot.Rule?.Repairs ?? [])
        .Select((repair, index) => (repair, key: $"{spot.RuleId}/{index}"))
        .Where(offer => offer.repair.Suits(spot.Property, spot.Kind))
        .SelectMany(offer => Of(spot, offer.repair, offer.key, asOf))];

    /// <summary>One change; several where the element can be added to one of several calls; none where the repair does not fit the place.</summary>
    private static IEnumerable<PlannedChange> Of(Spot spot, Repair repair, string key, Date? asOf)
    {
        if (repair.Edits.OfType<AddStatement>().FirstOrDefault() is { Joins: { } method })
        {
            InvocationExpressionSyntax[] calls = [.. JoinableCalls.To(spot, method)];
            foreach (var call in calls)
            {
                var plan = new RepairPlan(spot, asOf);
                var suffix = calls.Length == 1 ? "" : $": {JoinableCalls.NameOf(call)}";
                if (plan.Join(call) && plan.Planned(repair.Title, key, suffix) is { } joined) yield return joined;
            }

            if (calls.Length > 0) yield break;
        }

        var whole = new RepairPlan(spot, asOf);
        if (whole.All(repair) && whole.Planned(repair.Title, key, "") is { } planned) yield return planned;
    }

    private PlannedChange? Planned(string title, string key, string suffix)
    {
        TextChange[] changes = [.. _changes, .. _initializers.Values.SelectMany(initializer => initializer.Changes)];
        return changes.Length > 0 && _filling.Text(title) is { } filled ? new(filled + suffix, key + suffix, _spot.Model.SyntaxTree, changes) : null;
    }

    private bool All(Repair repair) => repair.Edits.All(edit => edit switch
    {
        SetProperty set => Set(set),
        RemoveProperty removed => Remove(removed),
        SetInItems items => SetIn(items),
        AddItem item => Add(item),
        Declare declared => Introduce(declared, repair),
        AddStatement added => Add(added),
        ChainCall chained => Chain(chained),
        Rules.RemoveStatement => RemoveStatement(),
        _ => false,
    });

    private InitializerText Initializer(BaseObjectCreationExpressionSyntax creation) =>
        _initializers.TryGetValue(creation, out var known) ? known : _initializers[creation] = new(creation, _spot.Text);

    private bool Set(SetProperty set)
    {
        if (_spot.Creation is not { } creation) return false;
        _filling.Before ??= creation.SpanStart;
        return _filling.Text(set.Value) is { } value && Set(creation, set.Property, value, set.AtLeast);
    }

    private bool Set(BaseObjectCreationExpressionSyntax creation, string property, string value, bool atLeast = false)
    {
        var old = creation.Assignment(property)?.Right;
        var text = _value.Of(old, value, atLeast);
        if (old?.ToString() != text) Initializer(creation).Set(property, text);
        return true;
    }

    private bool Remove(RemoveProperty removed)
    {
        if (_spot.Creation is not { } creation || _filling.Text(removed.Property) is not { } property || creation.Assignment(property) is not { } assignment) return false;
        if (removed.Default is { } value && _value.Divides(assignment.Right)) return Set(creation, property, value);
        Initializer(creation).Remove(property);
        return true;
    }

    private bool SetIn(SetInItems items)
    {
        if (_spot.Creation is not { } creation) return false;
        if (creation.Assignment(items.List) is not { } list) return _filling.Text(items.Otherwise) is { } otherwise && Set(creation, items.List, otherwise);

        BaseObjectCreationExpressionSyntax[] made = [.. ListText.ItemsOf(list.Right).OfType<BaseObjectCreationExpressionSyntax>()];
        return made.Length > 0 && made.All(item => Set(item, items.Property, items.Value));
    }

    private bool Add(AddItem item)
    {
        if (_spot.Creation is not { } creation || ListOwner(item, creation) is not { } owner) return false;
        if (item.Of is not null && !NameElement(owner.SpanStart)) return false;
        _filling.Before ??= owner.SpanStart;
        if (_filling.Text(item.Item) is not { } text) return false;
        if (!ListText.ItemsOf(owner.Assignment(item.Property)?.Right).Any(known => known.ToString() == text)) Initializer(owner).AddItem(item.Property, text);
        return true;
    }

    private BaseObjectCreationExpressionSyntax? ListOwner(AddItem item, BaseObjectCreationExpressionSyntax creation) =>
        item.OfWhatHasItIn is { } list ? WhatHasIn(list, creation)
        : item.Of is { } kind ? _filling.Text($"{{the {kind.Name}}}") is not null && _filling.Used[_filling.Used.Count - 1].Creation() is { } whole && whole.SyntaxTree == creation.SyntaxTree ? whole : null
        : creation;

    /// <summary>The creation of what has the element in its list: around it, or by its variable.</summary>
    private BaseObjectCreationExpressionSyntax? WhatHasIn(string list, BaseObjectCreationExpressionSyntax creation)
    {
        var name = ElementVariable.Of(creation, _spot.Model, _spot.Text)?.Name;
        return _spot.Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .FirstOrDefault(owner => ListText.ItemsOf(owner.Assignment(list)?.Right).Any(item => item == creation || (item is IdentifierNameSyntax variable && variable.Identifier.Text == name)));
    }

    /// <summary>The variable must be there before what uses it.</summary>
    private bool NameElement(int before)
    {
        if (ElementVariable.Of(_spot.Creation!, _spot.Model, _spot.Text) is not { } variable || variable.Statement.SpanStart >= before || variable.IsBeforeStatement) return false;
        _changes.AddRange(variable.Introduction);
        _filling.Know("element", variable.Name);
        return true;
    }

    private bool Introduce(Declare declared, Repair repair)
    {
        if (_spot.Creation is not { } creation || Statements.Around(creation) is not { } statement) return false;
        _filling.Before = statement.SpanStart;
        if (Present(declared, repair, creation) is { } present)
        {
            _filling.Know(declared.Variable, present);
            return true;
        }

        var name = ElementVariable.Free(declared.Variable, _spot.Model, creation);
        if (_filling.Text(declared.Value) is not { } value) return false;
        _changes.Add(Statements.Before(_spot.Text, statement, $"var {name} = {value};"));
        _filling.Know(declared.Variable, name);
        return true;
    }

    /// <summary>A variable of the kind that is in the list already, and known where it is needed.</summary>
    private string? Present(Declare declared, Repair repair, BaseObjectCreationExpressionSyntax creation)
    {
        if (repair.Edits.OfType<AddItem>().FirstOrDefault(item => item.Item == $"{{{declared.Variable}}}") is not { } into || ListOwner(into, creation) is not { } owner) return null;
        string[] known = [.. _spot.Model.Variables(creation.SpanStart, declared.Kind.Name).Where(variable => variable.DeclaredAt() <= _filling.Before).Select(variable => variable.Name)];
        return ListText.ItemsOf(owner.Assignment(into.Property)?.Right).Select(item => item.ToString()).FirstOrDefault(known.Contains);
    }

    private bool Add(AddStatement added)
    {
        if (added.Statement.Contains("{element}"))
        {
            if (_spot.Creation is not { } creation || ElementVariable.Of(creation, _spot.Model, _spot.Text) is not { } variable) return false;
            _filling.Know("element", variable.Name);
            if (_filling.Text(added.Statement) is not { } statement) return false;
            _changes.AddRange(variable.Introduction);
            _changes.Add(Placement.After(_spot.Text, variable, _filling.Used, statement, other => added.Joins is not null && IsPart(other)));
            return true;
        }

        if (_filling.Text(added.Statement) is not { } whole) return false;
        var body = Statements.Description(_spot.Node, _spot.Model) ?? _spot.Node.AncestorsAndSelf().OfType<BlockSyntax>().LastOrDefault();
        if (body is null) return false;
        _changes.Add(Statements.Last(_spot.Text, body, whole));
        return true;
    }

    /// <summary>What others will be added to stands where they are known too, and in their stacks: after the parts of the architecture.</summary>
    private static bool IsPart(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax || statement.ToString().Contains(".Stack(");

    private bool Join(InvocationExpressionSyntax call)
    {
        if (!NameElement(call.SpanStart)) return false;
        var arguments = call.ArgumentList;
        _changes.AddRange(ListText.Add(_spot.Text, arguments.OpenParenToken, arguments.Arguments, arguments.CloseParenToken, [_filling.Text("{element}")!], ""));
        return true;
    }

    private bool Chain(ChainCall chained)
    {
        if (_spot.Node.AncestorsAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault() is not { Expression: InvocationExpressionSyntax outermost }) return false;
        var known = outermost.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax member && member.Name.Identifier.ValueText == chained.Method);
        if (known is not null && !chained.Replaces) return true;
        if (_filling.Text(chained.Argument) is not { } argument) return chained.Optional;

        if (known is not null) _changes.Add(new(TextSpan.FromBounds(known.ArgumentList.OpenParenToken.Span.End, known.ArgumentList.CloseParenToken.SpanStart), argument));
        else _changes.Add(new(new(outermost.Span.End, 0), $"{Break(outermost)}.{chained.Method}({argument})"));
        return true;
    }

    /// <summary>A chain that has a line for each call goes on so.</summary>
    private string Break(InvocationExpressionSyntax chain) =>
        chain.Expression is MemberAccessExpressionSyntax { OperatorToken: var dot } && _spot.Text.BeginsItsLine(dot.SpanStart) ? _spot.Text.NewLine() + _spot.Text.Indentation(dot.SpanStart) : "";

    private bool RemoveStatement()
    {
        if (_spot.Node.AncestorsAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault() is not { } statement || statement.Parent is not (BlockSyntax or SwitchSectionSyntax)) return false;
        _changes.Add(Statements.Removal(_spot.Text, statement));
        return true;
    }
}
