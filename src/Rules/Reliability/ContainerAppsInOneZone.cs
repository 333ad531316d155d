using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>An environment spreads its apps over availability zones.</summary>
public sealed class ContainerAppsInOneZone : InOneZone<ContainerAppsEnvironment>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1026",
        Title: "Container Apps environment is not zone redundant",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Set ZoneRedundant before it is made, with a Subnet; changing it replaces the environment.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-container-apps")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.ContainerApp.AvailabilityZone", "APRL f4201965-a88d-449d-b3b4-021394719eb2"],
        Repairs =
        [
            new("Spread its apps over the zones", new SetProperty(nameof(ContainerAppsEnvironment.ZoneRedundant), "true")),
        ],
    };
}
