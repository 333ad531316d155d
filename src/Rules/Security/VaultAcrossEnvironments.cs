using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Production keeps its secrets where no other environment reads.</summary>
public sealed class VaultAcrossEnvironments : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2531",
        Title: "Secrets store is shared with production",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Who is let into a test environment can read the secrets of production.",
        Fix: "Give each environment a KeyVault of its own, or another ExistingId outside of production.",
        Source: "https://learn.microsoft.com/azure/key-vault/general/secure-key-vault")
    {
        Checklist = "SE:04",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => family.Graphs
        .SelectMany(graph => graph.Resources.OfType<KeyVault>().Where(vault => vault.ExistingId is not null).Select(vault => (graph.Environment, Vault: vault, Calls: graph.Connections.Where(connection => connection.Callee?.AndEnclosing.Contains(vault) == true).ToList())))
        .GroupBy(use => use.Vault.Id, StringComparer.OrdinalIgnoreCase)
        .Where(uses => uses.Any(use => use.Environment.IsProduction && use.Calls.Count > 0) && uses.Any(use => !use.Environment.IsProduction && use.Calls.Count > 0))
        .Select(uses => Fails(uses.First().Vault, nameof(AzureResource.ExistingId), $"{Named(uses.First().Vault)} is one and the same in {string.Join(" and ", uses.Select(use => use.Environment.Name))}.", [.. uses.SelectMany(use => Steps(use.Calls).Select(step => step with { Text = $"in {use.Environment.Name} {step.Text}" }))])
            with { In = [.. uses.Select(use => use.Environment).Distinct()] });
}
