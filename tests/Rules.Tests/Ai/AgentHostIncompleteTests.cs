using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class AgentHostIncompleteTests : RuleTests<AgentHostIncomplete>
{
    protected override void Compliant(Architecture design) => Host();

    [Fact]
    public void No_store_for_threads() => Reports(_ => Host(threads: false), on: "ProjectAgentHost/foundry/support/agents", at: nameof(ProjectAgentHost.Threads), says: "has no Threads");

    [Fact]
    public void No_store_for_files_and_vectors() => Reports(_ => Host(files: false, vectors: false), on: "ProjectAgentHost/foundry/support/agents", at: nameof(ProjectAgentHost.Files), says: "has no Files and no Vectors");

    [Fact]
    public void A_store_in_another_region()
    {
        var verdict = Reports(_ => Host(region: Region.NorthEurope), on: "ProjectAgentHost/foundry/support/agents", says: "AI Search 'vectors' in northeurope");
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void A_store_in_another_region_without_a_network() => Silent(_ => Host(region: Region.NorthEurope, network: false));

    [Fact]
    public void A_subnet_that_is_not_delegated() => Reports(_ => Host(delegated: false), on: "Subnet/agents/agents", at: nameof(Subnet.Delegations), says: "not delegated to Microsoft.App/environments");

    [Fact]
    public void A_project_that_leaves_it_to_Microsoft() => Silent(_ => new AIServicesAccount("foundry") { Projects = [new("support")] });

    private static void Host(bool threads = true, bool files = true, bool vectors = true, Region? region = null, bool network = true, bool delegated = true)
    {
        var subnet = new Subnet("agents", prefix: 24) { Delegations = delegated ? [Delegation.ContainerApps] : [], SecurityGroup = new("agents") };
        new VirtualNetwork("agents") { AddressSpace = ["10.0.0.0/23"], Subnets = [subnet] };
        var search = ProjectConnection.To(new SearchService("vectors") { Replicas = 3, Location = region ?? Region.WestEurope });
        var store = ProjectConnection.To(new StorageAccount("files") { Replication = Replication.Zrs });
        var history = ProjectConnection.To(new CosmosAccount("threads") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }] });
        new AIServicesAccount("foundry")
        {
            AgentSubnet = network ? subnet : null, AgentHost = new("agents"),
            Projects = [new("support") { Connections = [search, store, history], AgentHost = new("agents") { Threads = threads ? history : null, Files = files ? store : null, Vectors = vectors ? search : null } }],
        };
    }
}
