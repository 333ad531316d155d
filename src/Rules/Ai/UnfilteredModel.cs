using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What people write to a model, and what it answers, is looked at wherever the model runs.</summary>
public sealed class UnfilteredModel : GraphRule
{
    private const string GatewayFilter = "llm-content-safety";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6501",
        Title: "Model reachable from user input without a content filter",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Models outside of Azure OpenAI have no filter of their own, so anybody may make them say anything in the company's name.",
        Fix: "Let a ContentSafetyAccount look at question and answer in the flow, turn ContentSafety of the ServerlessEndpoint on, or use a ModelDeployment with a ContentFilter.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/responsible-ai")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        HasGatewayFilter(graph) ? [] : graph.Flows.SelectMany(Judge).GroupBy(verdict => (verdict.Element, verdict.Message)).Select(alike => alike.First());

    private static IEnumerable<Verdict> Judge(Flow flow)
    {
        Connection[] calls = [.. flow.Steps.Where(step => step.Direction == StepDirection.Forward).SelectMany(step => step.Connections)];
        if (calls.Length == 0 || !calls[0].From.IsOutside || calls.Any(call => call.Callee?.AndEnclosing.OfType<ContentSafetyAccount>().Any() == true)) yield break;
        foreach (var call in calls.Where(call => call is { Verb: not Verb.Writes, Callee: { Ownership: not Ownership.Observed } model } && IsUnfiltered(model, call)))
        {
            yield return Fails(call.Callee!, call.Callee is ServerlessEndpoint ? nameof(ServerlessEndpoint.ContentSafety) : null,
                $"In '{flow.Name}' what {Named(calls[0].From)} writes comes to {Named(call.Callee!)}, and nothing looks at it or at the answer.", Steps([calls[0], call]));
        }
    }

    /// <summary>A call that uses tokens is one to a model that generates. Where the model runs in Azure OpenAI, Azure's own filter is on unless it is replaced.</summary>
    private static bool IsUnfiltered(AzureResource model, Connection call) => model switch
    {
        ServerlessEndpoint endpoint => !endpoint.ContentSafety,
        OnlineEndpoint or OnlineDeployment or DatabricksWorkspace or KubernetesCluster or AgentPool or VirtualMachine or LinuxScaleSet => call.Tokens is not null,
        _ => false,
    };

    /// <summary>A gateway that looks at prompts may do so for any model.</summary>
    private static bool HasGatewayFilter(ArchitectureGraph graph) =>
        graph.Resources.OfType<ApiPolicy>().Any(policy => policy.Xml?.Parts.OfType<string>().Any(part => part.Contains(GatewayFilter) || part.Contains("<include-fragment")) == true);
}
