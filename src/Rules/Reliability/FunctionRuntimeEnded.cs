using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>Functions run on a version of their language that is supported.</summary>
public sealed class FunctionRuntimeEnded : DatedRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1008",
        Title: "Function runtime is out of support",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Flaws in it are mended no more, and Microsoft looks into no failure of the app before it is upgraded.",
        Fix: "Give it a LanguageVersion or a Runtime that is supported.",
        Source: "https://learn.microsoft.com/azure/azure-functions/language-support-policy")
    {
        Checklist = "RE:07",
        Peers = ["APRL c9a278b7-024b-454b-bd54-41587c512b74", "APRL 7c608f46-46b2-4cc0-bbd6-1d457c16671c"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf) =>
        graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(resource => resource switch
        {
            FunctionApp app => Judge(app, nameof(app.LanguageVersion), RuntimeSupport.Of(app.Language, app.LanguageVersion), asOf),
            PlanFunctionApp { Runtime: { } runtime } app => Judge(app, nameof(app.Runtime), RuntimeSupport.Of(runtime), asOf),
            _ => [],
        });

    private static IEnumerable<Verdict> Judge(AzureResource app, string property, RuntimeFact? fact, Date asOf)
    {
        if (fact is not null && fact.Ends <= asOf)
            yield return Fails(app, property, $"{Named(app)} runs on {fact}, which is supported no more since {fact.Ends}.", $"Support of {fact} ends before {fact.Ends} (source: {fact.Source}, read: {fact.Read})");
    }
}
