using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>Web applications run on a version of their language that is supported.</summary>
public sealed class RuntimeEnded : DatedRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4011",
        Title: "Runtime is out of support",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Flaws in it are mended no more, and one day the platform lets no new app have it.",
        Fix: "Give the app a Runtime, or a DotNet on Windows, that is supported.",
        Source: "https://learn.microsoft.com/azure/app-service/language-support-policy")
    {
        Checklist = "OE:04",
        Peers = ["CKV_AZURE_80", "Azure.AppService.NETVersion", "Azure.AppService.NodeJsVersion", "APRL 0e835cc2-2551-a247-b1f1-3c5f25c9cb70"],
    };

    /// <summary>A slot has the runtime of its app unless it says otherwise.</summary>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph, Date asOf) =>
        graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).SelectMany(resource => resource switch
        {
            WebApp { Runtime: { } runtime } app => Judge(app, nameof(app.Runtime), RuntimeSupport.Of(runtime), asOf),
            WindowsWebApp { DotNet: { } version } app => Judge(app, nameof(app.DotNet), RuntimeSupport.Find(".NET", version), asOf),
            _ => [],
        });

    private static IEnumerable<Verdict> Judge(AzureResource app, string property, RuntimeFact? fact, Date asOf)
    {
        if (fact is not null && fact.Ends <= asOf)
            yield return Fails(app, property, $"{Named(app)} runs on {fact}, which is supported no more since {fact.Ends}.", $"Support of {fact} ends before {fact.Ends} (source: {fact.Source}, read: {fact.Read})");
    }
}
