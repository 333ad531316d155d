using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class AccessPlanTests
{
    [Fact]
    public void The_verb_and_the_callee_give_the_least_role() => Assert.Equal(["web: Storage Blob Data Reader on documents"], Grants((web, store, _) => web.Reads(store)));

    [Fact]
    public void Writing_covers_reading() => Assert.Equal(["web: Storage Blob Data Contributor on documents"], Grants((web, store, _) =>
    {
        web.Reads(store);
        web.Writes(store);
    }));

    [Fact]
    public void One_role_is_given_once_for_several_verbs() => Assert.Equal(["web: Search Index Data Reader on passages"], Grants((web, _, search) =>
    {
        web.Reads(search);
        web.Calls(search);
    }));

    [Fact]
    public void Reading_is_not_covered_where_no_role_reads() =>
        Assert.Single(Sketch.Graph((_, _) =>
        {
            var (web, insights) = (new WebApp("web"), new ApplicationInsights("insights"));
            web.Writes(insights);
            web.Reads(insights);
        }).Grants.SelectMany(grant => grant.Connections));

    [Fact]
    public void A_role_that_is_named_counts_instead() => Assert.Equal(["web: Storage Blob Data Owner on documents"], Grants((web, store, _) => web.Reads(store).With(Role.StorageBlobDataOwner)));

    [Fact]
    public void A_part_that_gives_access_is_the_scope() => Assert.Equal("handbook", Assert.Single(Sketch.Graph((_, _) =>
    {
        var handbook = new BlobContainer("handbook");
        new StorageAccount("documents") { Containers = [handbook] };
        new WebApp("web").Reads(handbook);
    }).Grants).Callee.Name);

    [Fact]
    public void A_part_that_gives_none_leads_to_what_it_lies_in() => Assert.Equal("models", Assert.Single(Sketch.Graph((_, _) =>
    {
        var answering = new ModelDeployment("answering");
        new AIServicesAccount("models") { Deployments = [answering] };
        new WebApp("web").Calls(answering);
    }).Grants).Callee.Name);

    [Fact]
    public void An_identity_that_is_named_gets_the_role()
    {
        var grant = Assert.Single(Sketch.Graph((_, _) =>
        {
            var reader = new UserAssignedIdentity("reader");
            new WebApp("web") { Identity = ManagedIdentity.Of(reader) }.Reads(new StorageAccount("documents")).As(reader);
        }).Grants);
        Assert.Equal("reader", ((UserAssignedIdentity)((RoleAssignment)grant.Assignment).Principal).Name);
    }

    [Fact]
    public void Cosmos_makes_its_own_grants()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var (web, history) = (new WebApp("web"), new CosmosAccount("history"));
            web.Reads(history);
            web.Calls(history);
        });
        Assert.Equal(CosmosRole.Contributor, Assert.IsType<CosmosRoleAssignment>(Assert.Single(graph.Grants).Assignment).Role);
        Assert.Empty(graph.Resources.OfType<RoleAssignment>());
    }

    [Fact]
    public void Grants_of_an_app_in_two_instances_have_two_names()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var history = new CosmosAccount("history");
            new WebApp("web").Reads(history);
            using (design.Instance("north")) new WebApp("web").Reads(history);
        });
        Assert.Equal(["web-reads-history", "web-reads-history-north"], graph.Grants.Select(grant => grant.Assignment.Name));
    }

    [Fact]
    public void Without_an_identity_there_is_no_grant() => Assert.Empty(Sketch.Graph((_, _) => new WebApp("web") { Identity = null }.Reads(new StorageAccount("documents"))).Grants);

    [Fact]
    public void People_get_no_grant() => Assert.Empty(Sketch.Graph((_, _) => new Person("auditor").Reads(new StorageAccount("documents"))).Grants);

    [Fact]
    public void A_grant_lies_in_the_stack_of_who_is_given_it() => Assert.Equal("apps", Assert.Single(Sketch.Graph((design, _) =>
    {
        StorageAccount store;
        using (design.Stack("data")) store = new("documents");
        using (design.Stack("apps")) new WebApp("web").Reads(store);
    }).Grants).Assignment.Stack.Name);

    [Fact]
    public void Grants_on_like_named_services_have_names_of_their_own() => Assert.Equal(["web-reads-data", "web-reads-data-search-service"], Sketch.Graph((_, _) =>
    {
        var web = new WebApp("web");
        web.Reads(new StorageAccount("data"));
        web.Reads(new SearchService("data"));
    }).Grants.Select(grant => grant.Assignment.Name));

    [Fact]
    public void What_acts_through_another_is_granted_as_that()
    {
        var grant = Assert.Single(Sketch.Graph((_, _) =>
        {
            var connector = new DatabricksAccessConnector("lake");
            new DatabricksWorkspace("spark") { AccessConnector = connector }.Writes(new StorageAccount("lake"));
            new DatabricksWorkspace("alone").Writes(new StorageAccount("nowhere"));
        }).Grants);
        Assert.Equal(("spark", "lake", "Storage Blob Data Contributor"), (grant.Caller.Name, grant.Callee.Name, grant.Role));
        Assert.IsType<DatabricksAccessConnector>(grant.Principal.PrincipalId.Resource);
    }

    private static IEnumerable<string> Grants(Action<WebApp, StorageAccount, SearchService> connect) =>
        Sketch.Graph((_, _) => connect(new("web"), new("documents"), new("passages"))).Grants.Select(grant => $"{grant.Caller.Name}: {grant.Role} on {grant.Callee.Name}");
}
