using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class SharedModelWithoutGatewayTests : RuleTests<SharedModelWithoutGateway>
{
    protected override void Compliant(Architecture design) => Consumers(1);

    [Fact]
    public void Two_consumers()
    {
        var verdict = Reports(_ => Consumers(2), on: "ModelDeployment/models/answering", says: "'app0'");
        Assert.Equal(["app0 calls answering", "app1 calls answering"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Behind_a_gateway() => Silent(design =>
    {
        var gateway = new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublisherName = "Us", PublisherEmail = "us@example.com" };
        gateway.Calls(Model());
        foreach (var name in new[] { "one", "two" }) new ContainerApp(name).Calls(gateway);
    });

    [Fact]
    public void A_search_service_that_makes_vectors_is_no_consumer() => Silent(_ =>
    {
        var answering = Model();
        new ContainerApp("app").Calls(answering);
        new SearchService("passages").Calls(answering);
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Consumers(int count)
    {
        var answering = Model();
        for (var i = 0; i < count; i++) new ContainerApp("app" + (i == 0 ? "0" : "1")).Calls(answering);
    }

    private static ModelDeployment Model()
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        new AIServicesAccount("models") { Deployments = [answering] };
        return answering;
    }
}
