using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.ApiManagement;

public sealed class GatewayPolicyTests
{
    private static readonly ApiBackend First = new("first"), Second = new("second");

    [Fact]
    public void Limits_counts_and_answers_again_in_one_policy_that_is_XML()
    {
        var pool = new ApiBackendPool("models");
        var xml = System.Xml.Linq.XElement.Parse(new GatewayPolicy { Backend = pool, Limit = new(5000), Metric = new(), Cache = new(First) { Distance = 0.1m } }.Xml.ToString());

        Assert.Equal(["base", "authentication-managed-identity", "set-backend-service", "azure-openai-semantic-cache-lookup", "azure-openai-token-limit", "azure-openai-emit-token-metric"], xml.Element("inbound")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("5000", xml.Element("inbound")!.Element("azure-openai-token-limit")!.Attribute("tokens-per-minute")!.Value);
        Assert.Equal("0.1", xml.Element("inbound")!.Element("azure-openai-semantic-cache-lookup")!.Attribute("score-threshold")!.Value);
        Assert.Equal("models", xml.Element("inbound")!.Element("set-backend-service")!.Attribute("backend-id")!.Value);
        Assert.Equal("2", xml.Element("backend")!.Element("retry")!.Attribute("count")!.Value);
        Assert.NotNull(xml.Element("outbound")!.Element("azure-openai-semantic-cache-store"));
    }

    /// <summary>A value is text: it cannot end its attribute and begin a statement.</summary>
    [Theory]
    [InlineData("\" /><return-response />")]
    [InlineData("</vary-by><mock-response />")]
    [InlineData("a & b < c \r\n\t 'd'")]
    public void Hostile_text_stays_text(string hostile)
    {
        var policy = new GatewayPolicy { SignsInTo = hostile, Callers = new(hostile, hostile), Limit = new(1) { CountsBy = hostile, RemainingHeader = hostile }, Metric = new() { Namespace = hostile, By = [hostile], Consumer = hostile }, Cache = new(First) { SharedBy = hostile } };
        var xml = System.Xml.Linq.XElement.Parse(policy.Xml.ToString());

        Assert.DoesNotContain(xml.Descendants(), element => element.Name.LocalName is "return-response" or "mock-response");
        Assert.Equal(hostile, xml.Descendants("authentication-managed-identity").Single().Attribute("resource")!.Value);
        Assert.Equal(hostile, xml.Descendants("azure-openai-token-limit").Single().Attribute("counter-key")!.Value);
        Assert.Equal(hostile, xml.Descendants("vary-by").Single().Value);
    }

    [Fact]
    public void Other_models_than_those_of_Azure_OpenAI_have_statements_of_their_own()
    {
        var xml = new GatewayPolicy { AzureOpenAI = false, Limit = new(1), Retries = 0 }.Xml.ToString();

        Assert.Contains("<llm-token-limit ", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("azure-openai", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<retry", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Callers_sign_in_and_are_counted_by_who_they_are()
    {
        var inbound = System.Xml.Linq.XElement.Parse(new GatewayPolicy { Callers = new("tenant", "api://models"), Limit = new(1) { CountsBy = CallerSignIn.Caller }, Metric = new() { Consumer = CallerSignIn.Caller } }.Xml.ToString()).Element("inbound")!;

        var token = inbound.Elements().ElementAt(1);
        Assert.Equal(("validate-azure-ad-token", "tenant"), (token.Name.LocalName, token.Attribute("tenant-id")!.Value));
        Assert.Equal("api://models", token.Descendants("audience").Single().Value);
        Assert.Contains(token.Attribute("output-token-variable-name")!.Value, inbound.Element("azure-openai-token-limit")!.Attribute("counter-key")!.Value, StringComparison.Ordinal);
        Assert.Equal(CallerSignIn.Caller, inbound.Descendants("dimension").Single(dimension => dimension.Attribute("name")!.Value == "Consumer").Attribute("value")!.Value);
    }

    /// <summary>The policy waits in Terraform for the backend that it names.</summary>
    [Fact]
    public void A_policy_refers_to_its_backend() =>
        Assert.Contains(First.NameOutput, new GatewayPolicy { Backend = First }.Xml.Parts.OfType<Output>());

    /// <summary>azurerm has no pools: azapi writes them, with references to the backends.</summary>
    [Fact]
    public void A_pool_calls_by_priority_and_weight()
    {
        var pool = new ApiBackendPool("models") { Members = [First, new() { Backend = Second, Priority = 2, Weight = 30 }] };
        var service = new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, Backends = [First, Second], Pools = [pool] };
        service.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        var body = ArmWriter.Documents(pool).Single().Body;
        var members = (ListValue)WirePath.Parse("properties.pool.services").Find(body)!;

        Assert.Equal("azapi_resource", pool.TerraformType);
        Assert.Equal(Value.Of("Pool"), WirePath.Parse("properties.type").Find(body));
        Assert.Equal((Value.Of(Second.Id), 2, 30), (((MapValue)members.Items[1])["id"], pool.Members[1].Priority, pool.Members[1].Weight));
        Assert.Contains(Second, ResourceReferences.Of(pool));
        Assert.IsType<ApiBackendPool>(new ArmReader(new ReadContext()).Read(body));
    }
}
