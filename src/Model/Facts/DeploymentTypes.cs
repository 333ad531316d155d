using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>Where requests to a model may be worked on.</summary>
public enum ProcessingPlace { Region, DataZone, Anywhere }

/// <summary>How throughput is paid: by the token, by the hour for what is reserved, or by the token at a lower price for work that may take a day.</summary>
public enum ThroughputPayment { ByUse, Reserved, Batch }

/// <summary>What a type of model deployment means.</summary>
/// <param name="Type">The type.</param>
/// <param name="Place">Where requests may be worked on. What is stored stays in the account's geography with every type.</param>
/// <param name="Payment">How it is paid.</param>
/// <param name="CapacityUnit">What one unit of capacity is; null where nothing is known.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day of the text that was read.</param>
public sealed record DeploymentTypeFact(DeploymentType Type, ProcessingPlace Place, ThroughputPayment Payment, string? CapacityUnit, string Source, Date Read);

/// <summary>The types of model deployments: facts with a source and a day.</summary>
public static class DeploymentTypes
{
    private const string Page = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types";
    private static readonly Date Read = new(2025, 8, 15);

    /// <summary>One for each type.</summary>
    public static IReadOnlyList<DeploymentTypeFact> All { get; } =
    [
        Of(DeploymentType.Standard, ProcessingPlace.Region, ThroughputPayment.ByUse),
        Of(DeploymentType.DataZoneStandard, ProcessingPlace.DataZone, ThroughputPayment.ByUse),
        Of(DeploymentType.GlobalStandard, ProcessingPlace.Anywhere, ThroughputPayment.ByUse),
        Of(DeploymentType.ProvisionedManaged, ProcessingPlace.Region, ThroughputPayment.Reserved),
        Of(DeploymentType.DataZoneProvisionedManaged, ProcessingPlace.DataZone, ThroughputPayment.Reserved),
        Of(DeploymentType.GlobalProvisionedManaged, ProcessingPlace.Anywhere, ThroughputPayment.Reserved),
        Of(DeploymentType.DataZoneBatch, ProcessingPlace.DataZone, ThroughputPayment.Batch),
        Of(DeploymentType.GlobalBatch, ProcessingPlace.Anywhere, ThroughputPayment.Batch),
    ];

    /// <summary>What a type means.</summary>
    public static DeploymentTypeFact Of(DeploymentType type) => All.First(fact => fact.Type == type);

    private static DeploymentTypeFact Of(DeploymentType type, ProcessingPlace place, ThroughputPayment payment) => new(type, place, payment, payment switch
    {
        ThroughputPayment.ByUse => "thousand tokens a minute",
        ThroughputPayment.Reserved => "provisioned throughput unit",
        _ => null,
    }, Page, Read);
}
