using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.MachineLearning;

public sealed class EndpointTests
{
    [Fact]
    public void Endpoints_are_closed_and_ask_for_Entra()
    {
        var (online, serverless) = (new OnlineEndpoint("scores"), new ServerlessEndpoint("llama") { Model = "azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct" });

        Assert.False(online.PublicNetworkAccess);
        Assert.False(((IKeyAuthentication)online).AcceptsKeys);
        Assert.False(((IKeyAuthentication)serverless).AcceptsKeys);
        Assert.True(((IKeyAuthentication)new OnlineEndpoint("scores") { KeyAccess = true }).AcceptsKeys);
    }

    [Fact]
    public void A_deployment_is_a_body_for_azapi_below_its_endpoint()
    {
        var blue = new OnlineDeployment("blue") { Size = "Standard_DS3_v2", Model = "azureml://registries/azureml/models/roberta/versions/1", Instances = 3, Liveness = new() { After = "PT30S" } };
        var endpoint = new OnlineEndpoint("scores") { Deployments = [blue] };
        var workspace = Workspace(endpoint);

        var arguments = Projection.Write(blue, Wire.Terraform)[""];

        Assert.Equal("azapi_resource.science_scores_online_deployment_blue", blue.TerraformAddress);
        Assert.Equal(new TemplateValue([endpoint.IdOutput]), arguments["parent_id"]);
        Assert.Equal((Value.Of("Default"), Value.Of(3)), (WirePath.Parse("body.sku.name").Find(arguments), WirePath.Parse("body.sku.capacity").Find(arguments)));
        Assert.Equal(Value.Of("PT30S"), WirePath.Parse("body.properties.livenessProbe.initialDelay").Find(arguments));
        Assert.Equal(Value.Of(workspace.Location.Name), arguments["location"]);
    }

    /// <summary>azapi has an identity block of its own; in the body Azure would see it twice.</summary>
    [Fact]
    public void The_identity_is_a_block_beside_the_body()
    {
        var endpoint = new OnlineEndpoint("scores");
        Workspace(endpoint);

        var arguments = Projection.Write(endpoint, Wire.Terraform)[""];

        Assert.Equal(Value.Of("SystemAssigned"), ((MapValue)arguments["identity"]!)["type"]);
        Assert.Null(((MapValue)arguments["body"]!)["identity"]);
    }

    [Fact]
    public void A_batch_deployment_works_on_a_cluster()
    {
        var cluster = new ComputeCluster("score") { Size = "Standard_DS3_v2" };
        var deployment = new BatchDeployment("monthly") { Cluster = cluster, Model = "azureml://registries/azureml/models/roberta/versions/1" };
        var batch = new BatchEndpoint("letters") { Deployments = [deployment] };
        Workspace(null, batch, cluster);

        var arguments = Projection.Write(deployment, Wire.Terraform)[""];

        Assert.Equal(new TemplateValue([cluster.IdOutput]), WirePath.Parse("body.properties.compute").Find(arguments));
        Assert.Equal(Value.Of("Id"), WirePath.Parse("body.properties.model.referenceType").Find(arguments));
    }

    [Fact]
    public void Who_calls_an_endpoint_may_call_that_endpoint_alone()
    {
        var grant = Assert.Single(Sketch.Graph((_, _) =>
        {
            var endpoint = new OnlineEndpoint("scores");
            new MachineLearningWorkspace("science") { Storage = new("science"), Vault = new("science"), Insights = new("science"), OnlineEndpoints = [endpoint] }.ToString();
            new WebApp("web").Calls(endpoint);
        }).Grants);

        Assert.Equal(("AzureML Data Scientist", "scores"), (grant.Role, grant.Callee.Name));
    }

    private static MachineLearningWorkspace Workspace(OnlineEndpoint? online, BatchEndpoint? batch = null, ComputeCluster? cluster = null)
    {
        var workspace = new MachineLearningWorkspace("science") { OnlineEndpoints = online is null ? [] : [online], BatchEndpoints = batch is null ? [] : [batch], Clusters = cluster is null ? [] : [cluster] };
        workspace.PutInto(new ResourceGroup("ml") { AzureName = "rg-ml", Subscription = "11111111-1111-4111-8111-111111111111" });
        return workspace;
    }
}
