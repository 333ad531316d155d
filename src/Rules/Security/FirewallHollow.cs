using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Managed rules of a web firewall are current, and look at everything.</summary>
public sealed class FirewallHollow : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2027",
        Title: "Managed rules of a web firewall are missing, old or hollowed out",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "The firewall is on and lets known attacks pass: rules that are not there, or are told to look away, stop nothing.",
        Fix: "Leave ManagedRules at their default, and keep exclusions to the rules that need them.",
        Source: "https://learn.microsoft.com/azure/web-application-firewall/ruleset-support-policy")
    {
        Checklist = "SE:06",
        Controls = ["NS-6"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_135", "Azure.AppGwWAF.RuleGroups", "Azure.AppGwWAF.Exclusions", "Azure.FrontDoorWAF.RuleGroups", "Azure.FrontDoorWAF.Exclusions"],
    };

    /// <summary>From here on it is no longer the odd rule that was wrong about one page.</summary>
    private const int Many = 5;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject) => subject switch
    {
        WebApplicationFirewallPolicy { Enabled: true } policy => Judge(policy, [.. policy.ManagedRules.Select(set => new RuleSet(set.Type, set.Version, set.Overrides.SelectMany(group => group.Rules).Count(rule => !rule.Enabled)))],
            policy.Exclusions.Any(exclusion => exclusion.Rules is null) ? nameof(policy.Exclusions) : null),
        FrontDoorFirewallPolicy { Enabled: true, Sku: FrontDoorSku.Premium } policy => Judge(policy, [.. policy.ManagedRules.Select(set => new RuleSet(set.Type, set.Version, set.Overrides.SelectMany(group => group.Rules).Count(rule => !rule.Enabled)))],
            policy.ManagedRules.Any(set => set.Exclusions.Count > 0) ? nameof(policy.ManagedRules) : null),
        _ => [],
    };

    private static IEnumerable<Verdict> Judge(AzureResource policy, RuleSet[] sets, string? excludesIn)
    {
        const string Rules = nameof(WebApplicationFirewallPolicy.ManagedRules);
        if (!Array.Exists(sets, set => set.IsMain)) yield return Fails(policy, Rules, $"{Named(policy)} has no managed rules against attacks.");
        if (!Array.Exists(sets, set => set.Type == "Microsoft_BotManagerRuleSet")) yield return Fails(policy, Rules, $"{Named(policy)} has no managed rules against bots.");
        foreach (var set in sets.Where(set => set.IsOld)) yield return Fails(policy, Rules, $"{Named(policy)} has {set.Type} {set.Version}, which Microsoft no longer keeps up to date.");
        foreach (var set in sets.Where(set => set.Off >= Many)) yield return Fails(policy, Rules, $"{Named(policy)} has {set.Off} rules of {set.Type} switched off.");
        if (excludesIn is not null) yield return Fails(policy, excludesIn, $"{Named(policy)} makes all managed rules look away from a part of requests.");
    }

    /// <param name="Off">How many of its rules are switched off.</param>
    private sealed record RuleSet(string Type, string Version, int Off)
    {
        public bool IsMain => Type is "Microsoft_DefaultRuleSet" or "DefaultRuleSet" or "OWASP";

        /// <summary>Before the third newest, which is the last that is kept up to date.</summary>
        public bool IsOld => Type == "DefaultRuleSet" || System.Version.TryParse(Version, out var version) && (Type == "OWASP" && version < new Version(3, 2) || Type == "Microsoft_DefaultRuleSet" && version < new Version(2, 0));
    }
}
