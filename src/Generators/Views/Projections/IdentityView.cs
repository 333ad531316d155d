using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Who may do what: callers with the identity they act under, and what each role lets them use.</summary>
internal static class IdentityView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("identity", $"{graph.Brief.Title}: who may do what in {graph.Environment.Name}");
        var who = draft.Add("Who", null, node => node with { Subtitle = "callers and the identities they act under", Form = NodeForm.Layer });
        var what = draft.Add("What", null, node => node with { Subtitle = "services and the roles that open them", Form = NodeForm.Layer });
        var places = new Dictionary<(DraftNode, Element), DraftNode>();
        foreach (var grant in graph.Grants)
        {
            draft.Connect(Place(who, grant.Caller, grant), Place(what, grant.Callee, null), label: grant.Role);
        }

        foreach (var connection in graph.Connections)
        {
            if (connection.Behalf is { } person && graph.Grants.FirstOrDefault(grant => grant.Connections.Contains(connection)) is { } grant)
                draft.Connect(Place(null, person, null), Place(who, grant.Caller, grant), form: EdgeForm.Quiet, label: "acts for");
        }

        return draft.Freeze($"which identities of {graph.Brief.Title} have which role on which service");

        DraftNode Place(DraftNode? group, Element element, Grant? grant)
        {
            element = graph.FirstAlike(element);
            var key = (group ?? who, element);
            if (places.TryGetValue(key, out var known)) return known;
            string[] details = grant is null ? [] : [grant.Principal is AzureResource identity ? $"as {identity.Name}" : "as itself"];
            return places[key] = draft.Add(element.Name, group, node => LayerMap.Describe(node, element) with { Details = [.. LayerMap.CountOf(graph, element), .. details] });
        }
    }
}
