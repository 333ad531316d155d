using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Benchmarks.Checking;

/// <summary>A factory of grounded chats, each in a network of its own that is joined to one hub, in three environments: what gives all rules something to do, over the graph most of all.</summary>
internal sealed class ChatProjects(int count) : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments =>
    [
        new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" },
        new("test", EnvironmentKind.Test) { Subscription = "22222222-2222-4222-8222-222222222222" },
        new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" },
    ];

    public void Define(Architecture factory, DeploymentEnvironment env)
    {
        factory.Naming = new("factory");
        factory.Brief = new("Factory", "Many teams ask many documents.") { Owner = "platform", Availability = 99.5, Rto = Units.Hours(4), Rpo = Units.Hours(1) };
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        factory.Monitoring(insights);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["192.168.0.0/24"] };
        var employee = new Person("employee");
        for (var number = 1; number <= count; number++)
        {
            using var instance = factory.Instance($"prj{number:0000}");
            using var stack = factory.Stack($"prj{number:0000}");
            Project(factory, env, hub, employee, number);
        }

        if (!env.IsProduction) return;
        factory.Promote(Environments[0], Environments[1]).When("tests pass");
        factory.Promote(Environments[1], Environments[2]).WhenEvaluated("groundedness", 4, "platform");
    }

    private static void Project(Architecture factory, DeploymentEnvironment env, VirtualNetwork hub, Person employee, int number)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 27) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var network = new VirtualNetwork("network") { AddressSpace = [new Cidr(new IPv4Address((10u << 24) | ((uint)number << 8)), 24)], Subnets = [apps, endpoints], Hub = hub };
        var filter = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard, Capacity = 10, ContentFilter = filter };
        var models = new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering] };
        var passages = new SearchService("passages") { Sku = SearchSku.Standard, Replicas = env.Pick(1, prod: 3) };
        var handbook = new BlobContainer("handbook");
        var documents = new StorageAccount("documents") { Containers = [handbook], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
        var secrets = new KeyVault("secrets");
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps, HealthCheckPath = "/health", Settings = { ["DOCUMENTS"] = documents.BlobEndpoint } };
        factory.Layer($"Project {number}").Shows(network, guard, web, documents, secrets, passages, models, answering, handbook);
        factory.PrivateEndpoints(endpoints, web, models, passages, documents, secrets);
        factory.Flow($"Answer {number}", Criticality.High)
            .Stage("Ask").Calls(employee, web, "asks")
            .Stage("Find").Reads(web, passages, "finds passages").OnBehalfOf(employee).Reads(web, secrets, "asks for a secret")
            .Stage("Answer").Calls(web, answering, "writes an answer").Writes(web, handbook, "keeps it").Carries(DataClass.Internal).Returns("the answer");
    }
}
