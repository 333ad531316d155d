using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class UnfilteredModelTests : RuleTests<UnfilteredModel>
{
    protected override void Compliant(Architecture design) => Ask(design, Endpoint(), looks: true);

    [Fact]
    public void A_model_of_ones_own()
    {
        var verdict = Reports(design => Ask(design, Endpoint()), on: "OnlineEndpoint/studio/answering", says: "what Person 'customer' writes comes to Online endpoint 'answering'");
        Assert.Equal(["customer calls chat", "chat calls answering"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_model_by_the_call_without_its_filter() => Reports(design => Ask(design, Serverless(safe: false)), on: "ServerlessEndpoint/studio/answering", at: nameof(ServerlessEndpoint.ContentSafety));

    [Fact]
    public void A_model_by_the_call_with_its_filter() => Silent(design => Ask(design, Serverless(safe: true)));

    [Fact]
    public void A_model_that_generates_nothing() => Silent(design => Ask(design, Endpoint(), tokens: null));

    [Fact]
    public void A_model_of_Azure_OpenAI_has_a_filter_by_itself() => Silent(design =>
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07" };
        new AIServicesAccount("models") { Deployments = [answering] };
        Ask(design, answering);
    });

    [Fact]
    public void What_no_user_writes() => Silent(design => design.Flow("Sum up").Calls(new ContainerApp("chat"), Endpoint(), "asks").Uses(1000));

    [Fact]
    public void A_gateway_that_looks() => Silent(design =>
    {
        SharedGateway.With(null, xml: "<policies><inbound><llm-content-safety backend-id=\"safety\"></llm-content-safety></inbound></policies>");
        Ask(design, Endpoint());
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static OnlineEndpoint Endpoint()
    {
        var answering = new OnlineEndpoint("answering");
        Studio([answering], []);
        return answering;
    }

    private static ServerlessEndpoint Serverless(bool safe)
    {
        var answering = new ServerlessEndpoint("answering") { Model = "azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct", ContentSafety = safe };
        Studio([], [answering]);
        return answering;
    }

    private static void Studio(OnlineEndpoint[] own, ServerlessEndpoint[] called) => new MachineLearningWorkspace("studio")
    {
        Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") }, OnlineEndpoints = own, ServerlessEndpoints = called,
    };

    private static void Ask(Architecture design, AzureResource model, bool looks = false, int? tokens = 1000)
    {
        var chat = new ContainerApp("chat");
        FlowPart flow = design.Flow("Answer").Calls(new Person("customer"), chat, "asks");
        if (looks) flow = flow.Calls(chat, new ContentSafetyAccount("safety"), "has the question looked at");
        var step = flow.Calls(chat, model, "writes an answer");
        if (tokens is { } used) step.Uses(used);
    }
}
