namespace GenAiOps;

/// <summary>What every architecture of the company shares: teams, environments, and what the infrastructure team runs for all.</summary>
internal static class Fabrikam
{
    public static readonly Owner DataEngineering = new("Data engineering", "data-engineering@fabrikam.com");
    public static readonly Owner AiEngineering = new("AI engineering", "ai-engineering@fabrikam.com");
    public static readonly Owner Infrastructure = new("Infrastructure", "infrastructure@fabrikam.com");
    public static readonly Owner FieldService = new("Field service", "field-service@fabrikam.com");
    public static readonly Owner Security = new("Information security", "security@fabrikam.com");

    public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development)
    {
        Subscription = "61111111-1111-4111-8111-111111111111", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.40.0.0/22", State = new("rg-tfstate-dev", "sttfstatefabrikamdev", "service-agents"),
    };

    public static readonly DeploymentEnvironment Qa = new("qa", EnvironmentKind.Test)
    {
        Subscription = "62222222-2222-4222-8222-222222222222", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.40.4.0/22", State = new("rg-tfstate-qa", "sttfstatefabrikamqa", "service-agents"),
    };

    public static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production)
    {
        Subscription = "63333333-3333-4333-8333-333333333333", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.40.8.0/22", State = new("rg-tfstate-prod", "sttfstatefabrikamprod", "service-agents"),
    };

    private const string TenantId = "69999999-9999-4999-8999-999999999999";
    private const string Connectivity = "64444444-4444-4444-8444-444444444444";
    private const string Plants = "66666666-6666-4666-8666-666666666666";

    /// <summary>The way to the offices and the plants.</summary>
    public static VirtualNetwork Hub() => new("hub")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-swc",
        AddressSpace = ["10.0.0.0/22"], Owner = Infrastructure, Why = "the way to the offices and the plants",
    };

    /// <summary>The cluster beside the machines; its agents have joined it to Azure.</summary>
    public static ConnectedCluster Plant() => new("plant")
    {
        ExistingId = $"/subscriptions/{Plants}/resourceGroups/rg-plants/providers/Microsoft.Kubernetes/connectedClusters/arck-plant-north",
        Owner = Infrastructure, Why = "agents keep working in a plant whose line to Azure is down",
    };

    // What the pipeline does in Azure, each on one resource. Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers
    public static readonly Role BuildsImages = Role.ContainerRegistryTasksContributor;
    public static readonly Role ImportsImages = Role.ContainerRegistryDataImporter;
    public static readonly Role ReleasesApps = Role.ContainerAppsContributor;
    public static readonly Role StartsJobs = Role.ContainerAppsJobsOperator;
}
