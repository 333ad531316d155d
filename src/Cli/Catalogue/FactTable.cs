using AiFactory.Model;

namespace AiFactory.Cli.Catalogue;

/// <summary>A fact, with the page that says so and the day of the text that was read.</summary>
/// <param name="Cells">A text, a number, yes or no; null where nothing is said.</param>
internal sealed record FactRow(IReadOnlyList<object?> Cells, string Source, Date Read);

/// <summary>A table of facts about Azure that the model holds.</summary>
/// <param name="Name">As a person asks for it.</param>
/// <param name="Title">What it says.</param>
/// <param name="Columns">Names for the cells of a row, in one word each.</param>
internal sealed record FactTable(string Name, string Title, IReadOnlyList<string> Columns, IReadOnlyList<FactRow> Rows)
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<FactTable> All { get; } =
    [
        new("deployment-types", "What the types of model deployments mean", ["type", "place", "payment", "unit"],
            [.. DeploymentTypes.All.Select(fact => new FactRow([$"{fact.Type}", $"{fact.Place}", $"{fact.Payment}", fact.CapacityUnit], fact.Source, fact.Read))]),
        new("graphics-processors", "How many graphics processors the larger machines have", ["size", "count"],
            [.. GraphicsProcessors.All.Select(fact => new FactRow([fact.Size, fact.Count], fact.Source, fact.Read))]),
        new("model-regions", "In which regions models can be deployed", ["model", "version", "type", "regions"],
            [.. ModelRegions.Known.Select(fact => new FactRow([fact.Model, fact.Version, $"{fact.Type}", string.Join(" ", ModelRegions.Of(fact.Type, fact.Model, fact.Version)!)], ModelRegions.Sources[fact.Type], ModelRegions.Read))]),
        new("models", "Versions of models, and when they retire", ["model", "version", "publisher", "stage", "retires", "replacement"],
            [.. ModelCatalogue.All.Select(fact => new FactRow([fact.Name, fact.Version, fact.Publisher, $"{fact.Stage}", fact.Retires?.ToString(), fact.Replacement], fact.Source, fact.Read))]),
        new("private-link-zones", "The zones of private link in each cloud", ["public", "government", "china"],
            [.. PrivateLinkZones.All.Select(zone => new FactRow([zone.Public, zone.Government, zone.China], zone.Source, zone.Read))]),
        new("quotas", "How many of something Azure allows", ["what", "value", "of", "raisable"],
            [.. Quotas.All.Select(quota => new FactRow([quota.What, quota.Value, quota.Of, quota.IsRaisable], quota.Source, quota.Read))]),
        new("regions", "Where regions lie, their pairs and zones", ["region", "geography", "pair", "zones", "restricted", "boundary"],
            [.. Regions.All.Select(fact => new FactRow([fact.Region.Name, fact.Geography, fact.Pair?.Name, fact.HasZones, fact.IsRestricted, fact.Boundary == DataBoundary.None ? null : $"{fact.Boundary}"], fact.Source, fact.Read))]),
        new("roles", "What the built-in roles allow", ["role", "id", "plane", "privileged", "allows"],
            [.. BuiltInRoles.All.Select(fact => new FactRow([fact.Role.Name, fact.Role.Id, $"{fact.Plane}", fact.IsPrivileged, fact.Allows], fact.Source, fact.Read))]),
        new("runtimes", "Versions of languages, and when their support ends", ["language", "version", "ends"],
            [.. RuntimeSupport.All.Select(fact => new FactRow([fact.Language, fact.Version, fact.Ends.ToString()], fact.Source, fact.Read))]),
        new("service-levels", "The availability that Microsoft promises, in percent", ["service", "condition", "percent"],
            [.. ServiceLevels.Known.Select(fact => new FactRow([fact.Kind.Name, fact.Level.Condition, fact.Level.Percent], fact.Level.Source, fact.Level.Read))]),
        new("sku-features", "From which size on services have a feature", ["service", "feature", "least"],
            [.. SkuFeatures.All.Select(fact => new FactRow([fact.Kind.Name, $"{fact.Feature}", fact.Least], fact.Source, fact.Read))]),
    ];

    /// <summary>Page and day of every fact, each once, in the order of the facts.</summary>
    public IReadOnlyList<(string Source, Date Read)> Sources => [.. Rows.Select(row => (row.Source, row.Read)).Distinct()];
}
