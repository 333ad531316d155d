using AiFactory.Drift.Inventory;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>All that an architecture states of Azure in one environment, as ARM documents.</summary>
public sealed class Desired
{
    private Desired(IReadOnlyList<AzureResource> resources)
    {
        Resources = [.. resources.OrderBy(resource => resource.Id.Count(letter => letter == '/'))];
        Documents = [.. Resources.SelectMany(DocumentsOf)];
        Groups = [.. resources.Where(resource => resource.Ownership != Ownership.Observed).Select(resource => RowHead.GroupOf(resource.Id)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>What a resource lies in or stands on comes before it.</summary>
    public IReadOnlyList<AzureResource> Resources { get; }

    /// <summary>A resource's own document stands before those below it.</summary>
    public IReadOnlyList<DesiredDocument> Documents { get; }

    /// <summary>The resource groups that this architecture fills: what else lies there is nobody's.</summary>
    internal IReadOnlyList<string> Groups { get; }

    public static Desired Of(ArchitectureGraph graph) => new(graph.Resources);

    /// <summary>Resources by themselves, of no architecture.</summary>
    internal static Desired Of(IReadOnlyList<AzureResource> resources) => new(resources);

    /// <summary>Which of Azure's resources matter to the comparison.</summary>
    internal Interest Interest()
    {
        var interest = new Interest();
        foreach (var document in Documents) interest.Id(document.Id);
        foreach (var group in Groups) interest.Group(group);
        foreach (var resource in Resources.Where(resource => resource.Shape.Naming?.Verbatim == false)) interest.Name(resource.ArmType, resource.AzureName);
        return interest;
    }

    private static IEnumerable<DesiredDocument> DocumentsOf(AzureResource resource)
    {
        var documents = Projection.Write(resource, Wire.Arm);
        foreach (var extra in resource.Extras) WirePath.Parse(extra.Key).Put(documents[""], extra.Value, Wire.Arm);
        if (resource.Ownership == Ownership.Observed) StatedOnly.Leave(resource, documents);
        return documents
            .Where(document => document.Key.Length == 0 || document.Value.Entries.Count > 0)
            .OrderBy(document => document.Key, StringComparer.Ordinal)
            .Select(document => new DesiredDocument(resource, document.Key, document.Key.Length == 0 ? resource.Id : $"{resource.Id}/{document.Key}", document.Value));
    }
}
