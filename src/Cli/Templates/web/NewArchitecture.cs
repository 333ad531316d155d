namespace NewArchitecture;

/// <summary>A web application that keeps documents, on a network of its own.</summary>
public sealed class NewArchitecture : IArchitecture
{
    // 1. Where it is deployed to. Replace the subscriptions with your own.
    private static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development)
    {
        Subscription = "11111111-1111-4111-8111-111111111111", Region = Region.SwedenCentral, AddressSpace = "10.10.0.0/24",
    };

    private static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production)
    {
        Subscription = "22222222-2222-4222-8222-222222222222", Region = Region.SwedenCentral, AddressSpace = "10.10.1.0/24",
    };

    public IReadOnlyList<DeploymentEnvironment> Environments => [Dev, Prod];

    // 2. What it is. Runs once for each environment; making something here makes it part of the architecture.
    public void Define(Architecture architecture, DeploymentEnvironment env)
    {
        architecture.Brief = new("NewArchitecture", "Employees keep documents and find them again.")
        {
            Owner = new("Web team", "web-team@example.com"), Data = DataClass.Internal,
            Availability = env.Pick(99.0, prod: 99.9), Rto = Hours(4), Rpo = Hours(1),
        };
        architecture.Tags["workload"] = architecture.Naming.Workload;
        architecture.Tags["owner"] = "web-team";
        architecture.Tags["environment"] = env.Name;
        architecture.Tags["costCenter"] = "0000";

        var employee = new Person("employee") { Description = "keeps and finds documents" };

        // A subnet asks for a size; the network finds it a place, and architecture.lock.json remembers it.
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("apps") { Rules = [DenyInternet] } };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") { Rules = [DenyInternet] } };
        var network = new VirtualNetwork("main") { AddressSpace = [env.AddressSpace!.Value], Subnets = [apps, endpoints] };

        var logs = new LogAnalyticsWorkspace("logs") { RetentionDays = env.Pick(30, prod: 90), DailyGigabytes = env.IsProduction ? null : 1 };
        var insights = new ApplicationInsights("insights") { Workspace = logs };

        // Defaults are the safe choice: closed to the Internet, no keys, TLS 1.2.
        var documents = new StorageAccount("documents") { Containers = ["originals"], BlobVersioning = true, Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
        var plan = new AppServicePlan("web") { Size = env.Pick("B2", prod: "P1v3"), Instances = env.Pick(1, prod: 3), ZoneRedundant = env.Pick(false, prod: true) };
        var web = new WebApp("web")
        {
            Plan = plan, Subnet = apps, Runtime = WebRuntime.DotNet("10.0"), HealthCheckPath = "/health",
            Settings = new Dictionary<string, Text>
            {
                ["DOCUMENTS_ENDPOINT"] = documents.BlobEndpoint,
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString,
            },
        };

        // What a picture shows together, and what is reached only from inside.
        using (architecture.Zone(network, Trust.Private))
        {
            architecture.Layer("Experience", "what people see").Shows(web, plan);
            architecture.Layer("Memory", "what is kept").Shows(documents);
        }

        architecture.Layer("Network", "where it lies").Shows(network);
        architecture.Layer("Operations", "what we watch it with").Shows(insights, logs);
        architecture.PrivateEndpoints(endpoints, web, documents);
        architecture.Monitoring(insights);

        // 3. What happens. A step is a connection: the app's identity gets the least role that "writes" needs, and no key exists.
        architecture.Flow("Keep a document", Criticality.Medium)
            .Stage("Upload").Calls(employee, web, "uploads a document")
            .Stage("Keep").Writes(web, documents, "keeps the original").Carries(DataClass.Internal)
            .Returns("where the document is");

        architecture.Promote(Dev, Prod).When("the tests have passed");
    }

    private static SecurityRule DenyInternet => new() { Name = "deny-internet", Priority = 4096, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" };
}
