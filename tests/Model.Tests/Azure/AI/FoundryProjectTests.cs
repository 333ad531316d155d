using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.AI;

public sealed class FoundryProjectTests
{
    private static readonly ResourceGroup Group = new("ai") { AzureName = "rg-ai", Subscription = "11111111-1111-4111-8111-111111111111" };

    [Fact]
    public void An_account_with_projects_may_have_them_and_one_without_may_not()
    {
        Assert.True(new AIServicesAccount("foundry") { Projects = [new FoundryProject("claims")] }.ProjectManagement);
        Assert.False(new AIServicesAccount("models").ProjectManagement);
        Assert.True(new AIServicesAccount("foundry") { ProjectManagement = true }.ProjectManagement);
    }

    [Fact]
    public void A_connection_to_a_service_says_what_Foundry_wants_to_hear()
    {
        var passages = In(new SearchService("passages"));
        var connection = ProjectConnection.To(passages);
        In(new AIServicesAccount("foundry") { Projects = [new FoundryProject("claims") { Connections = [connection] }] });

        var properties = (MapValue)Projection.Write(connection, Wire.Arm)[""]["properties"]!;

        Assert.Equal((Value.Of("CognitiveSearch"), Value.Of("AAD"), Value.Of("https://passages.search.windows.net")), (properties["category"], properties["authType"], properties["target"]));
        Assert.Equal(Value.Of(passages.Id), ((MapValue)properties["metadata"]!)["ResourceId"]);
    }

    /// <summary>azurerm 4.55 has no connections: the ARM document goes through azapi, with references to what is in the module.</summary>
    [Fact]
    public void A_connection_is_a_body_for_azapi_that_refers_to_the_service()
    {
        var passages = In(new SearchService("passages"));
        var project = new FoundryProject("claims") { Connections = [ProjectConnection.To(passages)] };
        In(new AIServicesAccount("foundry") { Projects = [project] });

        var arguments = Projection.Write(project.Connections[0], Wire.Terraform)[""];

        Assert.Equal("azapi_resource.foundry_claims_project_connection_passages", project.Connections[0].TerraformAddress);
        Assert.Equal(new TemplateValue([project.IdOutput]), arguments["parent_id"]);
        Assert.Equal(new TemplateValue([passages.IdOutput]), WirePath.Parse("body.properties.metadata.ResourceId").Find(arguments));
        Assert.Equal(["properties"], ((MapValue)arguments["body"]!).Entries.Keys);
    }

    [Fact]
    public void Agents_keep_threads_files_and_vectors_where_the_host_says()
    {
        var (threads, files, vectors) = (ProjectConnection.To(In(new CosmosAccount("threads"))), ProjectConnection.To(In(new StorageAccount("files"))), ProjectConnection.To(In(new SearchService("vectors"))));
        var project = new FoundryProject("claims") { Connections = [threads, files, vectors], AgentHost = new ProjectAgentHost("agents") { Threads = threads, Files = files, Vectors = vectors } };
        In(new AIServicesAccount("foundry") { Projects = [project], AgentHost = new AccountAgentHost("agents") });

        var host = ArmWriter.Documents(project).Single(document => document.Id.EndsWith("/capabilityHosts/agents", StringComparison.Ordinal)).Body;

        Assert.Equal(Value.Of("Agents"), WirePath.Parse("properties.capabilityHostKind").Find(host));
        Assert.Equal(new ListValue([Value.Of("threads")]), WirePath.Parse("properties.threadStorageConnections").Find(host));
        Assert.Equal(new ListValue([Value.Of("vectors")]), WirePath.Parse("properties.vectorStoreConnections").Find(host));
    }

    [Fact]
    public void A_project_acts_under_an_identity_of_its_own()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var (claims, passages) = (new FoundryProject("claims"), new SearchService("passages"));
            new AIServicesAccount("foundry") { Projects = [claims] }.ToString();
            claims.Reads(passages);
            new WebApp("web").Calls(claims);
        });

        Assert.Equal(["Azure AI User", "Search Index Data Reader"], graph.Grants.Select(grant => grant.Role).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_connection_outside_of_a_project_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<ModelException>(() => new ProjectConnection("passages") { Category = "CognitiveSearch" }.Parent);

        Assert.Equal("AIFA7028", refused.Code);
        Assert.Contains("Put it into a FoundryProject", refused.Message, StringComparison.Ordinal);
    }

    private static T In<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(Group);
        return resource;
    }
}
