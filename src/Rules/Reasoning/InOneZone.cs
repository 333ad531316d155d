using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>A rule about kinds whose copies can stand in several zones: where the region has zones, they do.</summary>
/// <typeparam name="T">A resource class, or <see cref="IZoneRedundant"/> where one rule speaks of several.</typeparam>
public abstract class InOneZone<T> : Rule<T> where T : class, IZoneRedundant
{
    /// <summary>Whether the rule speaks of it at all.</summary>
    private protected virtual bool IsAsked(T subject) => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(T subject)
    {
        var resource = (AzureResource)(object)subject;
        if (!IsAsked(subject) || subject.IsZoneRedundant || (Places.Of(resource) is { } region && Regions.Of(region) is { HasZones: false })) yield break;
        if (SkuFeatures.Find(resource, ServiceFeature.Zones) is { } fact && SkuFeatures.Has(resource, ServiceFeature.Zones) == false)
            yield return Fails(resource, subject.ZoneSetting, $"{Named(resource)} stands in one availability zone, and in its size it can stand in no more.", $"The least size that can: {fact.Least} (source: {fact.Source}, read: {fact.Read})");
        else
            yield return Fails(resource, subject.ZoneSetting, $"{Named(resource)} stands in one availability zone.");
    }
}
