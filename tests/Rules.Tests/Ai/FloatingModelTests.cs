using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class FloatingModelTests : RuleTests<FloatingModel>
{
    protected override void Compliant(Architecture design) => Online("azureml://registries/contoso/models/scores/versions/3", "azureml://registries/azureml/environments/sklearn-1.5/versions/12");

    [Theory, InlineData("azureml://registries/contoso/models/scores/labels/latest"), InlineData("azureml://registries/contoso/models/scores"), InlineData("azureml:scores@latest"), InlineData("azureml:scores")]
    public void A_model_without_a_version(string model) => Reports(_ => Online(model), on: "OnlineDeployment/science/scores/blue", at: nameof(OnlineDeployment.Model), says: model, alsoBreaks: "AIFA6516");

    [Fact]
    public void An_environment_without_a_version() => Reports(
        _ => Online("azureml:scores:3", "azureml://registries/azureml/environments/sklearn-1.5/labels/latest"), on: "OnlineDeployment/science/scores/blue", at: nameof(OnlineDeployment.Environment), alsoBreaks: "AIFA6516");

    [Fact]
    public void Work_through_much_data() => Reports(
        _ => new MachineLearningWorkspace("science") { BatchEndpoints = [new("nightly") { Deployments = [new("blue") { Model = "azureml:scores@latest" }] }] }, on: "BatchDeployment/science/nightly/blue", at: nameof(BatchDeployment.Model));

    [Theory]
    [InlineData("azureml:scores:3")]
    [InlineData("/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/mlw/models/scores/versions/3")]
    [InlineData("azureml://datastores/lake/paths/models/scores/")]
    [InlineData("azureml://jobs/tidy_peach_1/outputs/artifacts/paths/model/")]
    public void A_model_that_stays(string model) => Silent(_ => Online(model));

    [Fact]
    public void A_model_that_is_decided_elsewhere() => Silent(_ => Online($"{new KeyVault("vault").Uri}models/scores"));

    [Fact]
    public void None_yet() => Silent(_ => Online(null));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Online("azureml:scores@latest"), null, Designs.Dev)));

    private static void Online(Text? model, Text? environment = null) =>
        new MachineLearningWorkspace("science") { OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = 3, Model = model, Environment = environment }] }] };
}
