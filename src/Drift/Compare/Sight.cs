using AiFactory.Drift.Inventory;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>What an inventory can show and what it cannot: only where it could have shown something is that missing.</summary>
internal sealed class Sight(LiveAzure live)
{
    /// <summary>A child that Azure shows among its parent's own properties.</summary>
    public MapValue? Embedded(DesiredDocument document) => document.IsOwn && ListOf(document) is { } list
        ? list.Items.OfType<MapValue>().FirstOrDefault(item => (item["name"] as TextValue)?.Text.Equals(document.Resource.AzureName, StringComparison.OrdinalIgnoreCase) == true)
        : null;

    /// <summary>Why nothing can be said of a document that is not in the inventory; null when it is not in Azure either.</summary>
    public string? WhyUnseen(DesiredDocument document)
    {
        var id = document.Id;
        if (IsBeyond(id) is { } beyond) return beyond.TrimEnd('.');
        if (live.WasAsked(id) || document.IsOwn && ListOf(document) is not null) return null;
        if (!document.IsOwn) return $"the inventory has no '{document.Name}'";
        if (TableOf(document.Resource.ArmType, id) is not { } table) return "the inventory does not list resources of its kind";
        if (!live.Tables.Contains(table)) return table == ResourceGraphTable.Containers ? "the inventory lists no resource groups" : "the inventory lists no role assignments";
        return live.Unread.Count > 0 ? "the inventory is not whole" : null;
    }

    /// <summary>That the subscription cannot be read, as a sentence.</summary>
    public string? IsBeyond(string id) => RowHead.SubscriptionOf(id) is { } subscription && !live.CanSee(subscription) ? $"Subscription {subscription} could not be read." : null;

    /// <summary>Whether no table of Resource Graph lists it: it must be asked for by its id.</summary>
    public static bool IsUnlisted(DesiredDocument document) => TableOf(document.Resource.ArmType, document.Id) is null;

    /// <summary>The table of Resource Graph that lists such resources; null for children, which none lists.</summary>
    private static string? TableOf(string armType, string id) =>
        armType.StartsWith("Microsoft.Resources/", StringComparison.OrdinalIgnoreCase) ? ResourceGraphTable.Containers
        : armType.Equals("Microsoft.Authorization/roleAssignments", StringComparison.OrdinalIgnoreCase) ? ResourceGraphTable.Authorization
        : ListedChildren.Contains(armType) || ArmId.TryParse(id) is { Names.Length: 1 } parsed && !parsed.Scope.Contains("/providers/", StringComparison.OrdinalIgnoreCase) ? ResourceGraphTable.Resources
        : null;

    private ListValue? ListOf(DesiredDocument document)
    {
        if (document.Resource.Enclosing.FirstOrDefault() is not { } parent || live.Find(parent.Id) is not { } seen) return null;
        foreach (var (path, kind) in parent.Shape.Embedded)
        {
            if (kind.IsInstanceOfType(document.Resource) && path.Find(seen.Body) is ListValue list) return list;
        }

        return null;
    }
}
