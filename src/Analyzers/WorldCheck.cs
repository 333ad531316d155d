using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Analyzers;

/// <summary>What the rules say of an interpreted architecture: only what holds whatever is not known. The compiler and the command line ask it alike.</summary>
public static class WorldCheck
{
    /// <param name="asOf">The day that waivers are judged by.</param>
    /// <returns>With one certain world what <see cref="RuleRun"/> says of it, unchanged; with none, that nothing was asked.</returns>
    public static CheckResult Of(Interpretation interpretation, Date asOf, int level = RuleRun.LatestLevel)
    {
        CheckResult[] results = [.. interpretation.Worlds.Select(world => RuleRun.Check(world.Family, asOf, level: level))];
        if (results.Length == 0) return Nothing(asOf);
        if (results.Length == 1 && !IsClouded(interpretation)) return results[0];

        var common = new CommonFindings(results, interpretation);
        return results[0] with
        {
            Findings = common.Open,
            Waived = common.Waived,
            NotAssessed = common.NotAssessed,
            ExpiredWaivers = [.. results[0].ExpiredWaivers.Where(waiver => results.All(result => result.ExpiredWaivers.Any(other => other.Rule == waiver.Rule && other.Position == waiver.Position)))],
            RulesHeld = IsClouded(interpretation) ? 0 : results[0].RulesAsked - common.RulesNotHeld,
        };
    }

    /// <summary>Whether there is a part that no world shows: no rule has judged all there is.</summary>
    internal static bool IsClouded(Interpretation interpretation) => interpretation.IsBroken || interpretation.Obscured.Count > 0;

    private static CheckResult Nothing(Date asOf) => new()
    {
        AsOf = asOf, Findings = [], Waived = [], NotAssessed = [], ExpiredWaivers = [], RulesAsked = 0, RulesHeld = 0,
    };
}
