using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Personal data is taken out before a model sees it.</summary>
public sealed class PersonalDataIntoPrompt : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6520",
        Title: "Personal data enters the prompt unredacted",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "What is in a prompt is in logs, filters and answers too, and may come out for somebody else.",
        Fix: "Let a LanguageAccount find and remove personal data in a step before, or send less and say so with Carries.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Checklist = "SE:03",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows.SelectMany(Judge);

    private static IEnumerable<Verdict> Judge(Flow flow)
    {
        Connection[] way = [.. flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)];
        for (var i = 0; i < way.Length; i++)
        {
            if (way[i] is { Data: >= DataClass.Personal, Callee: ModelDeployment or ModelAccount, Caller: { } caller } && !way.Take(i).Any(Redacts))
                yield return Fails(caller, null, $"In '{flow.Name}' {Named(caller)} sends {way[i].Data.ToString()!.ToLowerInvariant()} data to {Named(way[i].To)}, and nothing takes it out before.", Steps(way.Take(i + 1))) with { Position = way[i].Position };
        }
    }

    /// <summary>Language finds personal data in texts.</summary>
    private static bool Redacts(Connection connection) => connection.Callee?.AndEnclosing.OfType<LanguageAccount>().Any() == true;
}
