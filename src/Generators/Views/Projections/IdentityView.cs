using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Who may do what: callers with the identity they act under, and what each role lets them use.</summary>
internal sealed class IdentityView
{
    /// <summary>More roles that somebody gave by hand are counted: a picture of all of them shows none.</summary>
    private const int MostStated = 12;

    private readonly ArchitectureGraph _graph;
    private readonly Draft _draft;
    private readonly DraftNode _who;
    private readonly DraftNode _what;
    private readonly Dictionary<(DraftNode? Group, object What, string As), DraftNode> _places = [];

    /// <summary>Who stands for an identity.</summary>
    private readonly Dictionary<Element, DraftNode> _holders = [];

    private IdentityView(ArchitectureGraph graph)
    {
        (_graph, _draft) = (graph, new Draft("identity", $"{graph.Brief.Title}: who may do what in {graph.Environment.Name}"));
        _who = _draft.Add("Who", null, node => node with { Subtitle = "callers and the identities they act under", Form = NodeForm.Layer });
        _what = _draft.Add("What", null, node => node with { Subtitle = "services and the roles that open them", Form = NodeForm.Layer });
    }

    public static View Of(ArchitectureGraph graph)
    {
        var view = new IdentityView(graph);
        foreach (var grant in graph.Grants) view._draft.Connect(view.Bearer(grant), view.Place(view._what, grant.Callee), label: grant.Role);
        view.AddStated();
        foreach (var connection in graph.Connections)
        {
            if (connection.Behalf is { } person && graph.Grants.FirstOrDefault(grant => grant.Connections.Contains(connection)) is { } grant)
                view._draft.Connect(view.Place(null, person), view.Bearer(grant), form: EdgeForm.Quiet, label: "acts for");
        }

        return view._draft.Freeze($"which identities of {graph.Brief.Title} have which role on which service");
    }

    /// <summary>Who holds the grant: its caller, or the identity itself where several act under it.</summary>
    private DraftNode Bearer(Grant grant)
    {
        if (grant.Principal is not AzureResource identity) return Place(_who, grant.Caller, ActingAs(grant));
        var sharers = _graph.Connections.Where(connection => connection.Principal == grant.Principal && connection.Caller is not null).Select(connection => _graph.FirstAlike(connection.Caller!).Name).Distinct().ToList();
        return _holders[_graph.FirstAlike(identity)] = sharers.Count > 1 ? Place(_who, identity, $"used by {Say.List(sharers)}") : Place(_who, grant.Caller, ActingAs(grant));
    }

    private static string ActingAs(Grant grant) =>
        (grant.Principal as AzureResource ?? grant.Connections[0].Bearer as AzureResource) is { } bearer && bearer != grant.Caller ? $"as {bearer.Name} ({bearer.Title})" : "as itself";

    /// <summary>Roles that are given in so many words: to groups, to people, to identities.</summary>
    private void AddStated()
    {
        var stated = _graph.StatedRoles.Where(given => given.Scope is not null && given.Principal is Element or OutsidePrincipal { ObjectId.Length: > 0 } && _graph.FirstAlike(given) == given).ToList();
        if (stated.Count > MostStated)
        {
            _draft.Add(string.Create(CultureInfo.InvariantCulture, $"{stated.Count} more roles"), _who, node => node with { Subtitle = "given to groups, people and identities by hand" });
            return;
        }

        foreach (var given in stated) _draft.Connect(Holder(given.Principal), Place(_what, given.Scope), label: given.Role.Name);
    }

    private DraftNode Holder(IPrincipal principal)
    {
        if (principal is Element element) return _holders.TryGetValue(_graph.FirstAlike(element), out var holder) ? holder : Place(_who, element);
        var outside = (OutsidePrincipal)principal;
        var key = (_who, outside.ObjectId, "");
        return _places.TryGetValue(key, out var known) ? known : _places[key] = _draft.Add(Say.Words(outside.PrincipalType), _who, node => node with { Subtitle = outside.ObjectId });
    }

    private DraftNode Place(DraftNode? group, Element element, string acts = "")
    {
        element = _graph.FirstAlike(element);
        if (_places.TryGetValue((group, element, acts), out var known)) return known;
        string[] details = acts.Length > 0 ? [acts] : [];
        return _places[(group, element, acts)] = _draft.Add(element.Name, group, node => LayerMap.Describe(node, element) with { Details = [.. LayerMap.CountOf(_graph, element), .. details] });
    }
}
