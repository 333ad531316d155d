using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Examples.Tests;

/// <summary>The eleven steps of the reference, its components, its gates and its two loops.</summary>
public sealed class GenAiOpsTests : ExampleTests<GenAiOps.GenAiOps>
{
    private static readonly string[] Stages =
    [
        "Data estate", "Administration and set-up", "Inner loop", "CI pipeline", "Outer loop", "DEV", "Staging", "Production",
        "AI service monitoring", "Infrastructure monitoring", "Alerts and notifications",
    ];

    private static Flow Life => Prod.Flows[0];

    [Theory]
    [InlineData("1 Blob Storage", typeof(StorageAccount), "documents", "Data estate")]
    [InlineData("1 Data Lake Storage", typeof(StorageAccount), "lake", "Data estate")]
    [InlineData("1 SQL Database", typeof(SqlDatabase), "orders", "Data estate")]
    [InlineData("1 Cosmos DB", typeof(CosmosAccount), "records", "Data estate")]
    [InlineData("1 Event Hubs", typeof(EventHubsNamespace), "events", "Data estate")]
    [InlineData("1 Fabric, which takes the place of Synapse", typeof(Feature), "warehouse", "Data estate")]
    [InlineData("1 AI Search", typeof(SearchService), "passages", "Data estate")]
    [InlineData("2 Foundry", typeof(AIServicesAccount), "foundry", "Administration")]
    [InlineData("2 models", typeof(ModelDeployment), "answering", "Administration")]
    [InlineData("2 connections", typeof(ProjectConnection), "records", "Administration")]
    [InlineData("2 roles by infrastructure as code", typeof(Feature), "infrastructure as code", "Administration")]
    [InlineData("2 code repositories", typeof(Feature), "repository", "CI pipeline")]
    [InlineData("2 datasets", typeof(StorageAccount), "lake", "Data estate")]
    [InlineData("3 Foundry DEV project", typeof(Feature), "Foundry project of dev", "Inner loop")]
    [InlineData("3 model selection", typeof(Practice), "model selection", "Inner loop")]
    [InlineData("3 prototyping", typeof(Practice), "prototyping", "Inner loop")]
    [InlineData("3 app development or fine-tuning", typeof(Practice), "development or fine-tuning", "Inner loop")]
    [InlineData("3 evaluation", typeof(Practice), "evaluation", "Inner loop")]
    [InlineData("4 tests and container build", typeof(Feature), "continuous integration", "CI pipeline")]
    [InlineData("4 Container Registry", typeof(ContainerRegistry), "images", "CI pipeline")]
    [InlineData("5 CD", typeof(Feature), "continuous delivery", "Outer loop")]
    [InlineData("6 agents and batch of DEV", typeof(ExternalSystem), "dev environment", "DEV")]
    [InlineData("6 Foundry DEV project", typeof(Feature), "Foundry project of dev", "DEV")]
    [InlineData("6 manual and batch tests", typeof(Practice), "manual and batch testing", "DEV")]
    [InlineData("7 batch in Container Apps", typeof(ExternalSystem), "qa environment", "Staging")]
    [InlineData("7 Foundry QA project", typeof(Feature), "Foundry project of qa", "Staging")]
    [InlineData("7 A/B and integration tests", typeof(Practice), "A/B and integration testing", "Staging")]
    [InlineData("7 safety evaluation", typeof(Practice), "safety evaluation", "Staging")]
    [InlineData("8 Foundry PROD project", typeof(FoundryProject), "service", "Production")]
    [InlineData("8 Foundry Agent Service", typeof(Agent), "assistant", "Production")]
    [InlineData("8 Container Apps", typeof(ContainerApp), "agent-app", "Production")]
    [InlineData("8 batch jobs", typeof(ContainerJob), "batch", "Production")]
    [InlineData("8 managed batch endpoint", typeof(ModelDeployment), "nightly", "Production")]
    [InlineData("8 Kubernetes by Arc", typeof(ConnectedCluster), "plant", "Production")]
    [InlineData("8 smoke tests", typeof(Practice), "smoke testing", "Production")]
    [InlineData("9 interactions, model performance", typeof(ApplicationInsights), "insights", "AI service monitoring")]
    [InlineData("9 model, prompt and flow review", typeof(Practice), "model, prompt and flow review", "AI service monitoring")]
    [InlineData("10 Application Insights", typeof(ApplicationInsights), "insights", "Infrastructure monitoring")]
    [InlineData("10 Azure Monitor", typeof(LogAnalyticsWorkspace), "logs", "Infrastructure monitoring")]
    [InlineData("10 infrastructure review", typeof(Practice), "infrastructure review", "Infrastructure monitoring")]
    [InlineData("11 regressions, by schedule", typeof(LogAlert), "quality-regression", "Alerting")]
    [InlineData("11 pipeline failure, by schedule", typeof(LogAlert), "run-failure", "Alerting")]
    [InlineData("11 capacity, by threshold", typeof(MetricAlert), "capacity", "Alerting")]
    [InlineData("11 who is told of what runs", typeof(ActionGroup), "administration", "Alerting")]
    [InlineData("11 who is told of what answers", typeof(ActionGroup), "inner-loop", "Alerting")]
    public void Every_component_of_the_reference_is_in_its_group(string component, Type kind, string name, string layer)
    {
        var placed = Prod.Layers.Single(group => group.Name == layer).Appearances.Select(appearance => appearance.Element);
        Assert.True(placed.Any(element => element.GetType() == kind && element.Name == name), $"{component}: no {kind.Name} '{name}' in {layer}.");
    }

    [Fact]
    public void Stages_are_numbered_as_in_the_reference() =>
        Assert.Equal(Stages.Select((stage, index) => $"A{index + 1} {stage}"), Life.Stages.Select(stage => $"{stage.Number} {stage.Name}"));

    [Fact]
    public void Each_stage_begins_with_a_step_of_its_whole_group() => Assert.All(Life.Stages, stage => Assert.NotNull(stage.Steps[0].Group));

    [Theory]
    [InlineData("1", "prototyping reads released")]
    [InlineData("2", "infrastructure as code calls Foundry project of dev")]
    [InlineData("2", "infrastructure as code calls Foundry project of qa")]
    [InlineData("2", "infrastructure as code calls service")]
    [InlineData("3", "evaluation writes repository")]
    [InlineData("4", "continuous integration writes images")]
    [InlineData("5", "continuous delivery reads images")]
    [InlineData("6", "continuous delivery calls dev environment")]
    [InlineData("7", "continuous delivery calls qa environment")]
    [InlineData("8", "continuous delivery calls agent-app")]
    [InlineData("8", "continuous delivery writes plant")]
    [InlineData("9", "agent-app writes insights")]
    [InlineData("10", "batch writes insights")]
    [InlineData("10", "infrastructure review reads logs")]
    [InlineData("11", "quality-regression calls inner-loop")]
    [InlineData("11", "capacity calls administration")]
    [InlineData("11", "inner-loop calls AI engineer")]
    [InlineData("11", "administration calls infrastructure team")]
    public void Every_arrow_of_the_reference_is_told(string stage, string connection) =>
        Assert.Contains(connection, Life.Stages.Single(told => told.Number == "A" + stage).Steps.SelectMany(step => step.Connections).Select(made => made.ToString()));

    [Fact]
    public void Two_loops_lead_back_from_what_is_watched_each_to_its_owner()
    {
        Assert.Equal(["Inner loop > Inner loop", "Infrastructure monitoring > Administration and set-up", "Alerts and notifications > Inner loop"],
            Life.Stages.SelectMany(stage => stage.Steps.Where(step => step.BackTo is not null).Select(step => $"{stage.Name} > {step.BackTo!.Name}")));
        Assert.Equal("Infrastructure", All<Practice>().Single(practice => practice.Name == "infrastructure review").Owner?.Name);
        Assert.Equal("AI engineering", All<Practice>().Single(practice => practice.Name == "model, prompt and flow review").Owner?.Name);
    }

    [Fact]
    public void Production_waits_for_a_number_and_for_people()
    {
        var gates = Life.Stages[7].Gates;
        Assert.Contains(gates, gate => gate.Evaluation is { Metric: "groundedness", AtLeast: 4 });
        Assert.Contains(gates, gate => gate.Approver?.Name == "Field service");
        Assert.Equal(gates.Select(gate => gate.Condition), Prod.Promotions[^1].Gates.Select(gate => gate.Condition).Intersect(gates.Select(gate => gate.Condition)));
    }

    [Theory]
    [InlineData("dev", new[] { 100 })]
    [InlineData("qa", new[] { 50, 50 })]
    [InlineData("prod", new[] { 100, 0 })]
    public void Versions_share_calls_as_the_environment_needs(string environment, int[] shares) =>
        Assert.Equal(shares, In(environment).Elements.OfType<ContainerApp>().Single().Ingress!.Traffic.Select(share => share.Percent));

    /// <summary>Each environment has its own, and speaks of the other two as systems outside.</summary>
    [Theory]
    [InlineData("dev", "DEV")]
    [InlineData("qa", "Staging")]
    [InlineData("prod", "Production")]
    public void The_one_project_stands_where_its_environment_is_drawn(string environment, string layer)
    {
        var project = Assert.Single(In(environment).Elements.OfType<FoundryProject>());
        Assert.Contains(project, In(environment).Layers.Single(group => group.Name == layer).Appearances.Select(appearance => appearance.Element));
        Assert.Equal(2, In(environment).Elements.OfType<ExternalSystem>().Count(system => system.Name.EndsWith(" environment", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("A Foundry account and project for each environment")]
    [InlineData("Images that are built once")]
    [InlineData("Everything in Azure comes from templates")]
    [InlineData("A person approves before production")]
    [InlineData("Two loops back, with two owners")]
    public void Every_decision_of_the_reference_is_recorded(string title)
    {
        var decision = Assert.Single(Prod.Decisions, decision => decision.Title == title);
        Assert.NotNull(decision.Reason);
        Assert.NotEmpty(decision.RejectedAlternatives);
    }

    /// <summary>Who releases may release, and nothing else: three roles, each on one resource.</summary>
    [Fact]
    public void The_pipeline_has_a_role_on_each_thing_that_it_touches() =>
        Assert.Equal(["agent-app: Container Apps Contributor", "batch: Container Apps Jobs Operator", "images: Container Registry Data Importer and Data Reader"],
            All<RoleAssignment>().Where(given => given.Principal is UserAssignedIdentity { Name: "delivery" }).Select(given => $"{given.Scope.Name}: {given.Role.Name}").Order(StringComparer.Ordinal));

    private static ArchitectureGraph In(string environment) => Family.Graphs.Single(graph => graph.Environment.Name == environment);
}
