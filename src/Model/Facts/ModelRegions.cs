using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>In which regions a version of a model can be deployed, by the type of the deployment: facts with a source and a day. Two types are known, paid by use in the region and in the data zone.</summary>
/// <remarks>The day is that of the newest model which the page names, as its own date was not kept up.</remarks>
public static class ModelRegions
{
    /// <summary>The page that says so, by type.</summary>
    public static IReadOnlyDictionary<DeploymentType, string> Sources { get; } = new Dictionary<DeploymentType, string>
    {
        [DeploymentType.Standard] = Matrix + "standard-models.md",
        [DeploymentType.DataZoneStandard] = Matrix + "datazone-standard.md",
    };

    /// <summary>The day of the text that was read.</summary>
    public static Date Read { get; } = new(2026, 3, 17);

    private const string Matrix = "https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/openai/includes/model-matrix/";
    private const string UnitedStates = "centralus eastus eastus2 northcentralus southcentralus westus westus3";
    private const string Europe = "francecentral germanywestcentral italynorth polandcentral spaincentral swedencentral westeurope";
    private const string Everywhere = UnitedStates + " " + Europe;
    private const string AmericanAndSwedish = "eastus eastus2 northcentralus southcentralus swedencentral westus westus3";

    private static readonly (DeploymentType Type, string Model, string Version, string Regions)[] All =
    [
        (DeploymentType.Standard, "gpt-5.1", "2025-11-13", "centralus " + AmericanAndSwedish),
        (DeploymentType.Standard, "gpt-4.1", "2025-04-14", "switzerlandnorth " + AmericanAndSwedish),
        (DeploymentType.Standard, "gpt-4.1-mini", "2025-04-14", "australiaeast canadaeast francecentral japaneast southindia switzerlandnorth uksouth westeurope " + AmericanAndSwedish),
        (DeploymentType.Standard, "gpt-4.1-nano", "2025-04-14", "northcentralus swedencentral"),
        (DeploymentType.Standard, "o4-mini", "2025-04-16", AmericanAndSwedish),
        (DeploymentType.Standard, "o1", "2024-12-17", AmericanAndSwedish),
        (DeploymentType.Standard, "gpt-4o", "2024-11-20", "australiaeast canadaeast centralus francecentral japaneast norwayeast southindia switzerlandnorth uksouth " + AmericanAndSwedish),
        (DeploymentType.Standard, "gpt-4o", "2024-08-06", "centralus " + AmericanAndSwedish),
        (DeploymentType.Standard, "text-embedding-3-large", "1", "australiaeast canadaeast eastus eastus2 francecentral germanywestcentral japaneast koreacentral norwayeast polandcentral southafricanorth southeastasia southindia spaincentral swedencentral switzerlandnorth uaenorth uksouth westus3"),
        (DeploymentType.Standard, "text-embedding-3-small", "1", "australiaeast canadaeast eastus eastus2 japaneast switzerlandnorth uaenorth westus"),
        (DeploymentType.Standard, "whisper", "001", "eastus2 northcentralus norwayeast southindia swedencentral switzerlandnorth uaenorth westeurope"),
        (DeploymentType.DataZoneStandard, "gpt-5.4", "2026-03-05", UnitedStates),
        (DeploymentType.DataZoneStandard, "gpt-5.4-mini", "2026-03-17", UnitedStates),
        (DeploymentType.DataZoneStandard, "gpt-5.4-nano", "2026-03-17", UnitedStates),
        (DeploymentType.DataZoneStandard, "gpt-5.3-codex", "2026-02-24", UnitedStates),
        (DeploymentType.DataZoneStandard, "gpt-5.2", "2025-12-11", UnitedStates),
        (DeploymentType.DataZoneStandard, "gpt-5.1", "2025-11-13", UnitedStates + " francecentral swedencentral"),
        (DeploymentType.DataZoneStandard, "model-router", "2025-11-18", "eastus2 swedencentral"),
        (DeploymentType.DataZoneStandard, "gpt-5", "2025-08-07", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-5-mini", "2025-08-07", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-5-nano", "2025-08-07", Everywhere),
        (DeploymentType.DataZoneStandard, "o3", "2025-04-16", Everywhere),
        (DeploymentType.DataZoneStandard, "o4-mini", "2025-04-16", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-4.1", "2025-04-14", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-4.1-mini", "2025-04-14", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-4.1-nano", "2025-04-14", Everywhere),
        (DeploymentType.DataZoneStandard, "o3-mini", "2025-01-31", Everywhere),
        (DeploymentType.DataZoneStandard, "o1", "2024-12-17", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-4o", "2024-11-20", Everywhere),
        (DeploymentType.DataZoneStandard, "gpt-4o-mini", "2024-07-18", Everywhere),
        (DeploymentType.DataZoneStandard, "text-embedding-3-large", "1", Everywhere),
        (DeploymentType.DataZoneStandard, "text-embedding-3-small", "1", Everywhere),
        (DeploymentType.DataZoneStandard, "text-embedding-ada-002", "2", Everywhere),
    ];

    /// <summary>Every model that something is known of, by the type of its deployment.</summary>
    public static IEnumerable<(DeploymentType Type, string Model, string Version)> Known => All.Select(fact => (fact.Type, fact.Model, fact.Version));

    /// <summary>The regions, by their Azure names in alphabetical order; null where nothing is known.</summary>
    public static IReadOnlyList<string>? Of(DeploymentType type, string model, string version) =>
        Array.Find(All, fact => fact.Type == type && fact.Model == model && fact.Version == version).Regions is { } regions ? [.. regions.Split(' ').OrderBy(region => region, StringComparer.Ordinal)] : null;
}
