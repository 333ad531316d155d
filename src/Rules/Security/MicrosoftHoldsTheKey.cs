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
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV2_AZURE_1", "CKV_AZURE_100", "CKV2_AZURE_22", "CKV2_AZURE_15", "CKV_AZURE_240", "CKV2_AZURE_48"],
    };

    /// <summary>Whatever else there is, what was said of this store stays said.</summary>
    public override bool SeesWhole => false;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources
        .Where(resource => resource is ICustomerKey { HasCustomerKey: false } && resource.Ownership != Ownership.Observed)
        .SelectMany(store => Judge(store, graph));

    private static IEnumerable<Verdict> Judge(AzureResource store, ArchitectureGraph graph)
    {
        Element[] parts = [.. graph.Elements.Where(element => ReferenceEquals(element, store) || element.Inside.Contains(store))];
        Connection[] into = [.. graph.Connections.Where(connection => connection is { Verb: Verb.Writes, Data: DataClass.SpecialCategory } && parts.Contains(connection.To))];
        if (Array.Find(parts, part => part.Holds >= DataClass.Personal) is { } holder)
            yield return Fails(store, ((ICustomerKey)store).CustomerKeySetting, $"{Named(store)} has no key of its owner's, and {(ReferenceEquals(holder, store) ? "it" : Named(holder))} may hold {Words(holder.Holds!.Value)} data.");
        else if (into.Length > 0)
            yield return Fails(store, ((ICustomerKey)store).CustomerKeySetting, $"{Named(store)} has no key of its owner's, and '{into[0]}' puts {Words(DataClass.SpecialCategory)} data into it.", Steps(into));
    }

    private static string Words(DataClass data) => data == DataClass.SpecialCategory ? "special-category" : data.ToString().ToLowerInvariant();
}
