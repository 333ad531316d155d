using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>The most sensitive data is encrypted with a key that its owner can take away.</summary>
public sealed class MicrosoftHoldsTheKey : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2038",
        Title: "Sensitive data is encrypted with a key of Microsoft's",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Nobody here can take the key away, or show who used it, as rules for such data may ask.",
        Fix: "Give it a key from a KeyVault of yours, or say in Holds that it may hold less.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/encryption")
    {
        Checklist = "SE:07",
        Controls = ["DP-5"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV2_AZURE_1", "CKV_AZURE_100", "CKV2_AZURE_22", "CKV2_AZURE_15", "CKV_AZURE_240", "CKV2_AZURE_48"],
    };

    /// <summary>Whatever else there is, what was said of this store stays said.</summary>
    public override bool SeesWhole => false;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var holders = graph.Elements.Where(element => element.Holds >= DataClass.Personal).SelectMany(element => Around(element).Select(place => (place, element))).ToLookup(pair => pair.place, pair => pair.element);
        var written = graph.Connections.Where(connection => connection is { Verb: Verb.Writes, Data: DataClass.SpecialCategory })
            .SelectMany(connection => Around(connection.To).Select(place => (place, connection))).ToLookup(pair => pair.place, pair => pair.connection);
        return graph.Resources.Where(resource => resource is ICustomerKey { HasCustomerKey: false } && resource.Ownership != Ownership.Observed)
            .SelectMany(store => Judge(store, holders[store].FirstOrDefault(), [.. written[store]]));
    }

    private static IEnumerable<Element> Around(Element element) => [element, .. element.Inside];

    private static IEnumerable<Verdict> Judge(AzureResource store, Element? holder, Connection[] written)
    {
        if (holder is not null)
            yield return Fails(store, ((ICustomerKey)store).CustomerKeySetting, $"{Named(store)} has no key of its owner's, and {(ReferenceEquals(holder, store) ? "it" : Named(holder))} may hold {Words(holder.Holds!.Value)} data.");
        else if (written.Length > 0)
            yield return Fails(store, ((ICustomerKey)store).CustomerKeySetting, $"{Named(store)} has no key of its owner's, and '{written[0]}' puts {Words(DataClass.SpecialCategory)} data into it.", Steps(written));
    }

    private static string Words(DataClass data) => data == DataClass.SpecialCategory ? "special-category" : data.ToString().ToLowerInvariant();
}
