using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A critical flow can go on with another deployment of a model when one is exhausted or down.</summary>
public sealed class OneModelDeployment : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1516",
        Title: "One model deployment carries a critical flow",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When its quota is used up or its region fails, the flow stops.",
        Fix: "Deploy the model in a second account, best in another region, and let the caller connect to both.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/application-platform")
    {
        Checklist = "RE:05",
        Peers = ["APRL 61187af4-7d36-4b48-b16e-de78bef143a0"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        from flow in graph.Flows
        where flow.Criticality == Criticality.High
        from deployment in flow.Steps.SelectMany(step => step.Connections).SelectMany(Deployments).Distinct()
        where deployment.Ownership != Ownership.Observed && !HasSubstitute(deployment, graph)
        select Fails(deployment, null, $"The critical flow '{flow.Name}' has {Named(deployment)} alone for the model {deployment.Model ?? "it uses"}.", Evidence(deployment));

    /// <summary>Whether one of its callers also calls the model in another account.</summary>
    private static bool HasSubstitute(ModelDeployment deployment, ArchitectureGraph graph) => graph.Connections
        .Where(connection => Deployments(connection).Contains(deployment))
        .Any(call => graph.Connections.Where(other => ReferenceEquals(other.From, call.From)).SelectMany(Deployments)
            .Any(other => other.Model == deployment.Model && !AccountOf(other).SequenceEqual(AccountOf(deployment))));

    private static IEnumerable<ModelDeployment> Deployments(Connection connection) => connection.Callee switch
    {
        ModelDeployment deployment => [deployment],
        ModelAccount account => account.Deployments,
        _ => [],
    };

    private static IEnumerable<AzureResource> AccountOf(ModelDeployment deployment) => deployment.Enclosing.Take(1);

    private static string Evidence(ModelDeployment deployment) => deployment.Type is DeploymentType.Standard or DeploymentType.ProvisionedManaged
        ? $"{deployment.Type} runs in the account's region alone."
        : $"{deployment.Type} spreads requests over regions, but has one quota and one endpoint.";
}
