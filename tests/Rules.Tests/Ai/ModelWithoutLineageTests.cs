using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ModelWithoutLineageTests : RuleTests<ModelWithoutLineage>
{
    protected override void Compliant(Architecture design) => design.Flow("Learn").For(FlowPurpose.Training).Writes(new ContainerJob("trainer"), Tuned().Parent, "puts the model there");

    [Fact]
    public void A_tuned_model_that_no_flow_makes() => Reports(_ => Tuned(), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Source));

    [Fact]
    public void A_flow_that_learns_nothing() => Reports(design => design.Flow("Fill").For(FlowPurpose.Batch).Writes(new ContainerJob("trainer"), Tuned().Parent, "puts the model there"), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Source));

    [Fact]
    public void One_that_only_asks_it() => Reports(design => design.Flow("Learn").For(FlowPurpose.Training).Reads(new ContainerJob("trainer"), Tuned(), "looks at the model"), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Source), alsoBreaks: ["AIFA6008"]);

    [Fact]
    public void It_was_tuned_in_another_account() => Silent(design =>
    {
        var workshop = new AIServicesAccount("workshop");
        new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "1", Source = "ft-1", SourceAccount = workshop }] };
        design.Flow("Learn").For(FlowPurpose.Training).Writes(new ContainerJob("trainer"), workshop, "tunes the model");
    });

    [Fact]
    public void It_learned_before_production() => Assert.Empty(Judge(Designs.Family((design, env) =>
    {
        var model = Tuned();
        if (!env.IsProduction) design.Flow("Learn").For(FlowPurpose.Training).Writes(new ContainerJob("trainer"), model, "puts the model there");
    }, null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void A_model_of_Microsofts() => Silent(_ => new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" }] });

    [Theory]
    [InlineData("azureml://registries/azureml/models/phi/versions/1", 0)]
    [InlineData("azureml://locations/westeurope/workspaces/w/models/churn/versions/3", 1)]
    public void Behind_an_online_endpoint(string model, int findings) => Assert.Equal(findings, Judge(Designs.Graph(_ =>
        new MachineLearningWorkspace("lab") { OnlineEndpoints = [new OnlineEndpoint("score") { Deployments = [new OnlineDeployment("blue") { Size = "Standard_DS3_v2", Model = model }] }] })).Count);

    [Fact]
    public void Before_production() => Assert.Empty(Judge(Designs.Family((_, _) => Tuned(), null, Designs.Dev)));

    private static ModelDeployment Tuned()
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "1", Source = "ft-1" };
        new AIServicesAccount("models") { Deployments = [answering] };
        return answering;
    }
}
