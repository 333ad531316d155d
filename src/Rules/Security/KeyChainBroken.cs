using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>A key of one's own can be fetched, and cannot be lost.</summary>
public sealed class KeyChainBroken : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2532",
        Title: "Customer key chain is broken",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Without its key the service cannot open its data: it is not made, or it stops.",
        Fix: "Leave PurgeProtection and AzureServicesBypass of the KeyVault on, and give the identity that fetches the key the role KeyVaultCryptoServiceEncryptionUser on the vault.",
        Source: "https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview")
    {
        Checklist = "SE:07",
        Controls = ["DP-5"],
    };

    private static readonly Role[] Fetching = [Role.KeyVaultCryptoServiceEncryptionUser, Role.KeyVaultCryptoUser, Role.KeyVaultCryptoOfficer, Role.KeyVaultAdministrator];

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources
        .Where(resource => resource is ICustomerKeyIdentity { EncryptionKey: not null } && resource.Ownership != Ownership.Observed)
        .Select(resource => (Resource: resource, Key: (ICustomerKeyIdentity)resource, Vault: Places.LedTo(((ICustomerKeyIdentity)resource).EncryptionKey)?.AndEnclosing.OfType<KeyVault>().FirstOrDefault()))
        .Where(chain => chain.Vault is { Ownership: not Ownership.Observed })
        .SelectMany(chain => Judge(chain.Resource, chain.Key, chain.Vault!, graph));

    private static IEnumerable<Verdict> Judge(AzureResource resource, ICustomerKeyIdentity key, KeyVault vault, ArchitectureGraph graph)
    {
        var chain = new[] { EvidenceStep.Of(resource, $"{Named(resource)} is encrypted with a key of {Named(vault)}"), EvidenceStep.Of(resource, key.EncryptionIdentity is { } reader ? $"It fetches the key as {Named(reader)}" : "It says no identity to fetch the key as") };
        if (!vault.PurgeProtection)
            yield return Fails(vault, nameof(vault.PurgeProtection), $"{Named(vault)} can be purged, and with it the key of {Named(resource)}.", chain);
        if (!vault.AzureServicesBypass && (!vault.PublicNetworkAccess || ((ISelectedNetworks)vault).OnlySelectedNetworks))
            yield return Fails(vault, nameof(vault.AzureServicesBypass), $"The firewall of {Named(vault)} keeps {Named(resource)} from its key.", chain);
        if (key.EncryptionIdentity is { Ownership: not Ownership.Observed } identity && vault.RoleBasedAccess && !MayFetch(identity, vault, graph))
            yield return Fails(resource, nameof(key.EncryptionIdentity), $"{Named(identity)} has no role on {Named(vault)} that lets {Named(resource)} use its key.", chain);
    }

    /// <summary>A role of one's own may allow it too.</summary>
    private static bool MayFetch(UserAssignedIdentity identity, KeyVault vault, ArchitectureGraph graph) => graph.Resources.OfType<RoleAssignment>().Any(given =>
        given.Principal.PrincipalId.Equals(identity.PrincipalId)
        && (Fetching.Any(role => role.Id == given.Role.Id) || Role.All.All(role => role.Id != given.Role.Id))
        && (given.Scope is ManagementGroup || vault.AndEnclosing.Contains(given.Scope) || given.Scope.AndEnclosing.Contains(vault)));
}
