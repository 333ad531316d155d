using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Performance;

/// <summary>A caller waits at least as long as what it calls does itself.</summary>
public sealed class GivesUpTooSoon : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5510",
        Title: "Caller gives up before what it calls",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "Work goes on for an answer that nobody takes any more, and callers that try again double it.",
        Fix: "Let timeouts shrink from the caller inwards: a later GivesUpAfter for the outer call, or an earlier one for the inner.",
        Source: "Own rule: an answer that comes after the caller stopped waiting is worth nothing and costs the same.")
    {
        Checklist = "PE:07",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.SelectMany(Judge);

    private static IEnumerable<Verdict> Judge(Flow flow)
    {
        Connection[] way = [.. Waits.Of(flow).SelectMany(step => step.Connections).Distinct()];
        for (var i = 0; i < way.Length; i++)
        {
            if (way[i] is not { Timeout: { } patience } outer) continue;
            Connection[] inner = [.. way.Skip(i + 1).Where(call => IsCalledBy(call, outer.To))];
            if (outer.Latency > patience)
                yield return TooSoon(flow, outer, $"is told to take {Waits.Words(outer.Latency.Value)}", [outer]);
            else if (inner.FirstOrDefault(call => call.Timeout > patience) is { } longer)
                yield return TooSoon(flow, outer, $"waits {Waits.Words(longer.Timeout!.Value)} for {Named(longer.To)} itself", [outer, longer]);
            else if (inner.FirstOrDefault(call => call.Latency > patience) is { } slow)
                yield return TooSoon(flow, outer, $"calls {Named(slow.To)}, which is told to take {Waits.Words(slow.Latency!.Value)}", [outer, slow]);
        }
    }

    private static Verdict TooSoon(Flow flow, Connection outer, string why, Connection[] evidence) =>
        Fails(outer.Position, $"In '{flow.Name}' {Named(outer.From)} gives {Named(outer.To)} up after {Waits.Words(outer.Timeout!.Value)}; that {why}.", Steps(evidence));

    /// <summary>By it, by a part of it or by what it is a part of.</summary>
    private static bool IsCalledBy(Connection call, Element callee) => ReferenceEquals(call.From, callee) || call.From.Inside.Contains(callee) || (call.Caller is { } caller && callee is Feature && callee.Inside.Contains(caller));
}
