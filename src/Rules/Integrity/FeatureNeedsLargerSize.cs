using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>What is asked of a service is there in its size.</summary>
public sealed class FeatureNeedsLargerSize : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7516",
        Title: "Feature needs a larger size",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the deployment: the size has no such feature.",
        Fix: "Take the size that the finding names, or leave the feature out.",
        Source: "Own rule: the sizes that have a feature stand in the facts with their source and day, which the finding prints.");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.SelectMany(Asked)
        .Where(asked => asked.Of.Ownership != Ownership.Observed && SkuFeatures.Has(asked.Of, asked.Feature) == false)
        .GroupBy(asked => (asked.Of, asked.Feature)).Select(same => Judge(same.First()));

    /// <summary>Replicas of a search service ask for no zones, and of plans another rule speaks.</summary>
    private static IEnumerable<(AzureResource Of, ServiceFeature Feature, AzureResource By)> Asked(AzureResource resource)
    {
        if (resource is PrivateEndpoint { Target: AzureResource target }) yield return (target, ServiceFeature.PrivateEndpoints, resource);
        if (resource is INetworkInjected { Subnet: not null } and not BastionHost) yield return (resource, ServiceFeature.NetworkInjection, resource);
        if (resource is IZoneRedundant { IsZoneRedundant: true } and not (SearchService or AppServicePlan)) yield return (resource, ServiceFeature.Zones, resource);
        if (resource is EventHubsNamespace { EncryptionKeys.Count: > 0 } or ServiceBusNamespace { EncryptionKeys.Count: > 0 } or AppConfigurationStore { EncryptionKey: not null }) yield return (resource, ServiceFeature.CustomerManagedKeys, resource);
        if (resource is ContainerRegistry { Replicas.Count: > 0 } or ApiManagementService { Regions.Count: > 0 }) yield return (resource, ServiceFeature.OtherRegions, resource);
        if (resource is FirewallPolicy { IntrusionDetection: not null }) yield return (resource, ServiceFeature.IntrusionDetection, resource);
        if (resource is FrontDoorOrigin { PrivateLink: not null } && resource.Enclosing.OfType<FrontDoorProfile>().FirstOrDefault() is { } profile) yield return (profile, ServiceFeature.PrivateOrigins, resource);
        if (resource is FrontDoorFirewallPolicy { ManagedRules.Count: > 0 }) yield return (resource, ServiceFeature.ManagedRules, resource);
        if (resource is BastionHost { Recording: true }) yield return (resource, ServiceFeature.SessionRecording, resource);
    }

    private static Verdict Judge((AzureResource Of, ServiceFeature Feature, AzureResource By) asked)
    {
        var fact = SkuFeatures.Find(asked.Of, asked.Feature)!;
        return Fails(asked.Of, null, $"{Named(asked.Of)} {Words(asked.Feature)}, which it has from this size on: {fact.Least}.",
            EvidenceStep.Of(asked.By, $"{Named(asked.By)} asks for it"), $"The least size that has it: {fact.Least} (source: {fact.Source}, read: {fact.Read})");
    }

    private static string Words(ServiceFeature feature) => feature switch
    {
        ServiceFeature.PrivateEndpoints => "is to have private endpoints",
        ServiceFeature.NetworkInjection => "is to stand in a subnet",
        ServiceFeature.Zones => "is to stand in several zones",
        ServiceFeature.CustomerManagedKeys => "is to be encrypted with a key of one's own",
        ServiceFeature.OtherRegions => "is to have copies in other regions",
        ServiceFeature.IntrusionDetection => "is to look for attacks in what passes",
        ServiceFeature.PrivateOrigins => "is to reach what stands behind it over private link",
        ServiceFeature.ManagedRules => "is to have rules that Microsoft keeps",
        _ => "is to record sessions",
    };
}
