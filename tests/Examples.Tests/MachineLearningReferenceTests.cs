using AiFactory.Generators.Documents;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

/// <summary>The numbered reference of machine learning: every component in its group, every arrow in its step.</summary>
public sealed class MachineLearningReferenceTests : ExampleTests<MachineLearningReference.MachineLearningReference>
{
    /// <summary>What the agent that explained the drawing added to it.</summary>
    private static readonly string[] NotInTheDrawing = ["TensorFlow", "PyTorch", "scikit-learn", "high availability", "historical tracking", "batch or near real time", "temporary", "integrates with"];

    [Theory]
    [InlineData("Model data", "enterprise data", typeof(ExternalSystem), "ExternalSystem/enterprise data")]
    [InlineData("Model data", "third-party metadata", typeof(ExternalSystem), "ExternalSystem/third-party metadata")]
    [InlineData("Data workload", "ingestion", typeof(DataFactory), "DataFactory/ingest")]
    [InlineData("Data workload", "preparation", typeof(DatabricksWorkspace), "DatabricksWorkspace/databricks")]
    [InlineData("Staging area", "staged files", typeof(StorageAccount), "StorageAccount/lake")]
    [InlineData("Staging area", "staged history", typeof(SynapseWorkspace), "SynapseWorkspace/warehouse")]
    [InlineData("Staging area", "staged tables", typeof(SqlDatabase), "SqlDatabase/planning/planning")]
    [InlineData("Training", "training compute", typeof(DatabricksWorkspace), "DatabricksWorkspace/databricks")]
    [InlineData("Training", "ML lifecycle", typeof(MachineLearningWorkspace), "MachineLearningWorkspace/learning")]
    [InlineData("Inference", "scoring", typeof(DatabricksWorkspace), "DatabricksWorkspace/databricks")]
    [InlineData("Inference", "forecast endpoint", typeof(Feature), "Feature/serving/forecast endpoint")]
    [InlineData("Deployment", "packaging", typeof(MachineLearningWorkspace), "MachineLearningWorkspace/learning")]
    [InlineData("Deployment", "serving", typeof(KubernetesCluster), "KubernetesCluster/serving")]
    [InlineData("Analytical workload", "files of forecasts", typeof(StorageAccount), "StorageAccount/lake")]
    [InlineData("Analytical workload", "history of forecasts", typeof(SynapseWorkspace), "SynapseWorkspace/warehouse")]
    [InlineData("Analytical workload", "tables of forecasts", typeof(SqlDatabase), "SqlDatabase/planning/planning")]
    [InlineData("Front end", "Power BI", typeof(ExternalSystem), "ExternalSystem/power-bi")]
    [InlineData("Front end", "planning app", typeof(WebApp), "WebApp/app")]
    public void A_component_is_in_its_group(string group, string title, Type kind, string key)
    {
        var appearance = Prod.Layers.Single(layer => layer.Name == group).Appearances.Single(appearance => (appearance.Title ?? appearance.Element.Name) == title);
        Assert.IsType(kind, appearance.Element);
        Assert.Equal(key, appearance.Element.Key);
    }

    [Fact]
    public void One_workspace_has_three_roles_and_each_store_two()
    {
        var roles = Prod.Layers.SelectMany(layer => layer.Appearances).GroupBy(appearance => appearance.Element).Where(appearances => appearances.Count() > 1).ToDictionary(appearances => appearances.Key.GetType(), appearances => appearances.Count());
        Assert.Equal(new Dictionary<Type, int> { [typeof(DatabricksWorkspace)] = 3, [typeof(StorageAccount)] = 2, [typeof(SynapseWorkspace)] = 2, [typeof(SqlDatabase)] = 2, [typeof(MachineLearningWorkspace)] = 2 }, roles);
        Assert.Single(All<DatabricksWorkspace>());
        Assert.Single(All<SynapseWorkspace>());
        Assert.Single(All<SqlDatabase>());
    }

    /// <summary>Each arrow of the drawing: caller and callees as we call them, which for reading is against the data.</summary>
    [Theory]
    [InlineData("1.1", "ingest reads enterprise data & ingest reads third-party metadata")]
    [InlineData("1.2", "ingest calls databricks")]
    [InlineData("1.3", "databricks writes silver & databricks writes history & databricks writes planning")]
    [InlineData("2.1", "databricks reads silver & databricks reads history & databricks reads planning")]
    [InlineData("2.2", "learning reads silver & learning reads history & learning reads planning")]
    [InlineData("3.1", "databricks reads silver & databricks reads history & databricks reads planning")]
    [InlineData("3.2", "databricks reads silver & databricks reads history & databricks reads planning")]
    [InlineData("4.1", "databricks reads learning")]
    [InlineData("4.2", "learning writes forecast endpoint")]
    [InlineData("5.2", "learning writes serving")]
    [InlineData("6.1", "databricks writes gold & databricks writes history & databricks writes planning")]
    [InlineData("6.2", "power-bi reads gold & power-bi reads history")]
    [InlineData("6.3", "app reads planning")]
    public void An_arrow_has_the_drawings_number(string number, string connections) =>
        Assert.Equal(connections, string.Join(" & ", Prod.Flows.Single().Steps.Single(step => step.Number == number).Connections));

    [Fact]
    public void The_six_steps_go_between_the_groups_of_the_drawing() => Assert.Equal(
        ["Collect and prepare the data (Model data → Staging area)", "Train and track the models (Staging area → Training)", "Feed training and scoring from one place (Staging area → Training and Inference)",
         "Load the models and open the endpoint (Training and Deployment → Inference)", "Package and serve the models (within Deployment)", "Keep and show the predictions (Inference → Front end)"],
        Explanation.Of(Prod, Audience.Architect).Flows.Single().Sections.Select(section => section.Title));

    [Fact]
    public void What_the_drawing_leaves_open_was_decided() => Assert.All(Prod.Decisions, decision =>
    {
        Assert.NotNull(decision.Reason);
        Assert.NotEmpty(decision.RejectedAlternatives);
        Assert.NotEmpty(decision.Elements);
    });

    [Fact]
    public void Whoever_reads_forecasts_may_read_nothing_else() =>
        Assert.Equal(["databricks: Storage Blob Data Contributor on gold", "databricks: Storage Blob Data Contributor on silver", "learning: Storage Blob Data Reader on silver"],
            Prod.Grants.Where(grant => grant.Callee is BlobContainer).Select(grant => $"{grant.Caller.Name}: {grant.Role} on {grant.Callee.Name}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Audience.Executive)]
    [InlineData(Audience.Architect)]
    [InlineData(Audience.Engineer)]
    public void It_is_explained_as_was_accepted(Audience audience) =>
        Accepted.MustBe(Explanation.Of(Prod, audience).ToMarkdown(), "tests", "Examples.Tests", $"MachineLearningReference.{audience.ToString().ToLowerInvariant()}.verified.md");

    [Theory]
    [InlineData(Audience.Executive)]
    [InlineData(Audience.Architect)]
    [InlineData(Audience.Engineer)]
    public void Nothing_is_claimed_that_the_drawing_does_not_show(Audience audience)
    {
        var told = Explanation.Of(Prod, audience);
        Assert.All(NotInTheDrawing, claim => Assert.DoesNotContain(claim, told.ToText(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], told.Flows.Single().Sections.Select(section => section.Number));
        Assert.All(told.Flows.Single().Sections.Zip(Prod.Flows.Single().Stages), pair =>
        {
            string[] inStep = [.. pair.Second.Steps.SelectMany(step => step.Connections).SelectMany(connection => new[] { connection.From, connection.To }).SelectMany(element => element.Inside.Prepend(element)).Select(element => element.Key)];
            var groups = Prod.Layers.Where(layer => layer.Appearances.Any(appearance => inStep.Contains(appearance.Element.Key))).Select(layer => layer.Name);
            Assert.All(pair.First.Parts, part => Assert.Contains(part.Key, inStep.Concat(groups)));
        });
    }
}
