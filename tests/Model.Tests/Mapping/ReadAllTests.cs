using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>A whole answer of Azure becomes a graph, in whatever order the documents come.</summary>
public sealed class ReadAllTests
{
    [Fact]
    public void The_order_of_documents_does_not_matter()
    {
        var documents = Chat().SelectMany(ArmWriter.Documents).Select(document => document.Body).ToList();
        var expected = Told(new ArmReader(new ReadContext()).ReadAll(documents));

        for (var seed = 0; seed < 50; seed++)
        {
            var shuffled = documents.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Told(new ArmReader(new ReadContext()).ReadAll(shuffled)));
        }
    }

    [Fact]
    public void Nothing_is_lost_and_nothing_stays_untyped()
    {
        var documents = Chat().SelectMany(ArmWriter.Documents).ToList();

        var read = Read(documents);

        Assert.DoesNotContain(read, resource => resource is UntypedResource);
        Assert.Equal(Made.Printed(documents), Made.Printed(read.SelectMany(ArmWriter.Documents)));
    }

    [Fact]
    public void Ids_become_references_to_what_was_read()
    {
        var read = Read(Chat().SelectMany(ArmWriter.Documents));

        var web = Assert.Single(read.OfType<WebApp>());
        Assert.Same(Assert.Single(read.OfType<AppServicePlan>()), web.Plan);
        Assert.Same(Assert.Single(read.OfType<UserAssignedIdentity>()), Assert.Single(web.Identity!.UserAssigned));
        Assert.Same(Assert.Single(read.OfType<Subnet>()), web.Subnet);
        Assert.Same(Assert.Single(read.OfType<VirtualNetwork>()), web.Subnet!.Parent);
        Assert.Same(Assert.Single(read.OfType<NetworkSecurityGroup>()), web.Subnet.SecurityGroup);
        var endpoint = Assert.Single(read.OfType<PrivateEndpoint>());
        Assert.Same(Assert.Single(read.OfType<StorageAccount>()), endpoint.Target);
        Assert.Same(Assert.Single(read.OfType<PrivateDnsZone>()), Assert.Single(endpoint.Zones));
        Assert.Same(Assert.Single(read.OfType<ContentFilterPolicy>()), Assert.Single(read.OfType<ModelDeployment>()).ContentFilter);
        Assert.Same(Assert.Single(read.OfType<ResourceGroup>()), web.Group);
    }

    [Fact]
    public void A_grant_finds_the_resource_whose_principal_it_names()
    {
        var storage = Body("Microsoft.Storage/storageAccounts/docs", "{}");
        var worker = Body("Microsoft.ManagedIdentity/userAssignedIdentities/worker", """{ "properties": { "principalId": "aaaaaaaa-0000-4000-8000-000000000001" } }""");
        var web = Body("Microsoft.Web/sites/web", """{ "kind": "app,linux", "identity": { "type": "SystemAssigned", "principalId": "aaaaaaaa-0000-4000-8000-000000000002" } }""");
        var grants = new[] { 1, 2, 3 }.Select(number => Body($"Microsoft.Storage/storageAccounts/docs/providers/Microsoft.Authorization/roleAssignments/0000000{number}-0000-4000-8000-000000000000",
            $$"""{ "properties": { "principalId": "AAAAAAAA-0000-4000-8000-00000000000{{number}}", "roleDefinitionId": "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1" } }"""));

        var read = new ArmReader(new ReadContext()).ReadAll([.. grants, web, worker, storage]);

        var account = Assert.Single(read.OfType<StorageAccount>());
        var principals = read.OfType<RoleAssignment>().OrderBy(grant => grant.Name, StringComparer.Ordinal).Select(grant => grant.Principal).ToList();
        Assert.All(read.OfType<RoleAssignment>(), grant => Assert.Same(account, grant.Scope));
        Assert.All(read.OfType<RoleAssignment>(), grant => Assert.Equal(Role.StorageBlobDataReader, grant.Role));
        Assert.Same(Assert.Single(read.OfType<UserAssignedIdentity>()), principals[0]);
        Assert.Same(Assert.Single(read.OfType<WebApp>()), principals[1].PrincipalId.Resource);
        Assert.IsType<OutsidePrincipal>(principals[2]);
    }

    [Theory]
    [InlineData("/subscriptions/s", "s")]
    [InlineData("/providers/Microsoft.Management/managementGroups/all", "all")]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Nothing/things/x", "x")]
    [InlineData("", "?")]
    public void A_grant_may_stand_on_what_no_class_knows(string scope, string name)
    {
        var body = new MapValue { ["id"] = Value.Of(scope + "/providers/Microsoft.Authorization/roleAssignments/00000001-0000-4000-8000-000000000000"), ["properties"] = new MapValue { ["scope"] = Value.Of(scope) } };

        var grant = Assert.IsType<RoleAssignment>(Assert.Single(new ArmReader(new ReadContext()).ReadAll([body])));

        Assert.Equal((name, scope, Ownership.Observed), (grant.Scope!.Name, grant.Scope.Id, grant.Scope.Ownership));
        Assert.Contains(grant.Scope, ResourceReferences.Of(grant));
        Assert.EndsWith($"/{name}", grant.Scope.Key, StringComparison.Ordinal);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(grant).Single().Body));
    }

    [Fact]
    public void A_grant_on_what_was_read_untyped_stands_on_that()
    {
        var alerts = Body("Microsoft.Insights/webtests/alerts", "{}");
        var grant = Body("Microsoft.Insights/webtests/alerts/providers/Microsoft.Authorization/roleAssignments/00000001-0000-4000-8000-000000000000", "{}");

        var read = new ArmReader(new ReadContext()).ReadAll([grant, alerts]);

        Assert.Same(Assert.Single(read.OfType<UntypedResource>()), Assert.Single(read.OfType<RoleAssignment>()).Scope);
        Assert.Equal("g", read.OfType<UntypedResource>().Single().Group.Name);
    }

    [Fact]
    public void What_was_not_read_but_is_referred_to_is_observed()
    {
        var read = new ArmReader(new ReadContext()).ReadAll([Body("Microsoft.Web/sites/web", """{ "kind": "app,linux", "properties": { "serverFarmId": "/subscriptions/other/resourceGroups/shared/providers/microsoft.web/serverFarms/plan" } }""")]);

        var plan = Assert.IsType<WebApp>(Assert.Single(read)).Plan!;
        Assert.Equal(("plan", "shared", Ownership.Observed), (plan.Name, plan.Group.Name, plan.Ownership));
    }

    [Fact]
    public void A_reference_to_another_kind_of_thing_is_kept_but_not_taken()
    {
        var body = Body("Microsoft.Web/sites/web", """{ "kind": "app,linux", "properties": { "serverFarmId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/plan" } }""");

        var web = Assert.IsType<WebApp>(Assert.Single(new ArmReader(new ReadContext()).ReadAll([body])));

        Assert.Null(web.Plan);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(web).Single().Body));
    }

    [Fact]
    public void A_document_that_comes_twice_is_one_resource()
    {
        var read = new ArmReader(new ReadContext()).ReadAll([Body("Microsoft.Storage/storageAccounts/docs", "{}"), Body("microsoft.storage/StorageAccounts/Docs", "{}")]);

        Assert.Single(read);
    }

    [Fact]
    public void A_document_without_an_id_stays_untyped() =>
        Assert.IsType<UntypedResource>(Assert.Single(new ArmReader(new ReadContext()).ReadAll([(MapValue)Json.Parse("""{ "name": "x" }""")])));

    [Fact]
    public void A_child_whose_parent_was_not_read_lies_in_an_observed_one()
    {
        var read = new ArmReader(new ReadContext()).ReadAll([Body("Microsoft.Network/virtualNetworks/hub/subnets/apps", """{ "properties": { "addressPrefix": "10.0.0.0/24" } }""")]);

        var subnet = Assert.IsType<Subnet>(Assert.Single(read));
        Assert.Equal(("hub", Ownership.Observed), (subnet.Parent.Name, subnet.Parent.Ownership));
    }

    private static List<AzureResource> Chat()
    {
        var group = new ResourceGroup("chat") { AzureName = "rg-chat", Subscription = "11111111-1111-4111-8111-111111111111" };
        var guard = new NetworkSecurityGroup("guard") { Rules = [new SecurityRule { Name = "deny", Priority = 4096, Access = NetworkAccess.Deny }] };
        var apps = new Subnet("apps") { Range = "10.1.0.0/26", SecurityGroup = guard, Delegations = [Delegation.WebApps] };
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.1.0.0/24"], Subnets = [apps] };
        var worker = new UserAssignedIdentity("worker");
        var documents = new StorageAccount("documents") { AllowedSubnets = [apps], Containers = ["handbook"], BlobVersioning = true };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("chat") { Network = network }] };
        var endpoint = new PrivateEndpoint("documents") { Subnet = apps, Target = documents, Groups = ["blob"], Zones = [zone] };
        var filter = new ContentFilterPolicy("strict");
        var models = new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [new ModelDeployment("answering") { Model = "gpt-5", ContentFilter = filter }] };
        var plan = new AppServicePlan("web");
        var web = new WebApp("web") { Plan = plan, Subnet = apps, Identity = ManagedIdentity.Of(worker), Settings = { ["LEVEL"] = "info" } };

        List<AzureResource> all = [group, guard, network, worker, documents, zone, endpoint, models, plan, web];
        foreach (var resource in all.OfType<GroupedResource>()) resource.PutInto(group);
        return all;
    }

    private static MapValue Body(string path, string stated)
    {
        var body = (MapValue)Json.Parse(stated);
        body["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/" + path);
        return body;
    }

    private static IReadOnlyList<AzureResource> Read(IEnumerable<ArmDocument> documents) => new ArmReader(new ReadContext()).ReadAll(documents.Select(document => document.Body));

    private static string Told(IEnumerable<AzureResource> resources) => Made.Printed(resources.SelectMany(ArmWriter.Documents));
}
