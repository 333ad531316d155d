using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>What lies in the model's resource groups and is nothing of the model's.</summary>
internal sealed class Leftovers(Desired desired, LiveAzure live, HashSet<string> taken)
{
    private readonly HashSet<string> _groups = new(desired.Groups, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ours = new(desired.Documents.Select(document => document.Id), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<DriftFinding> Findings() => live.Kept
        .Where(one => !taken.Contains(one.Id) && !_ours.Contains(one.Id) && RowHead.GroupOf(one.Id) is { } group && _groups.Contains(group) && !IsSatellite(one.Id))
        .OrderBy(one => one.Id, StringComparer.Ordinal)
        .Select(one => PlatformResources.WhyOf(one) is { } why
            ? new DriftFinding(DriftClass.Platform, one.Id) { ArmType = one.Type, Why = why }
            : new DriftFinding(DriftClass.Unmanaged, one.Id) { ArmType = one.Type });

    /// <summary>Settings of a resource of the model's that Azure keeps in a document of their own.</summary>
    private bool IsSatellite(string id) => ArmId.TryParse(id) is { Names.Length: > 1 } parsed && parsed.Parent() is { } parent && _ours.Contains(parent.Text) && OwnerOf(parent.Text) is { } owner
        && owner.Shape.Satellites.Contains(id[(parent.Text.Length + 1)..], StringComparer.OrdinalIgnoreCase);

    private Model.Azure.AzureResource? OwnerOf(string id) => desired.Resources.FirstOrDefault(resource => resource.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
