namespace AiFactory.Blueprints;

/// <summary>A service that a project may have. Each is a flag: what is not asked for is not made.</summary>
internal enum ProjectService
{
    Foundry, Search, Cosmos, OpenAI, Vision, Speech, DocumentIntelligence, ContentSafety, Bing, PostgreSql, Redis, Sql, Elastic,
    ContainerApps, WebApp, Function, LogicApp, Bot, Kubernetes, EventHubs, DataFactory, Databricks, MachineLearning, MachineLearningKubernetes, Fabric,
}

/// <summary>How people come to a project's studios and services.</summary>
internal enum Exposure
{
    /// <summary>Over private endpoints alone.</summary>
    Private,

    /// <summary>People from named addresses come over the Internet; services reach one another over private endpoints.</summary>
    Hybrid,

    /// <summary>Everything answers named addresses over the Internet, and there are no private endpoints.</summary>
    PublicPerimeter,
}

/// <summary>What a landing zone gives to each of its projects.</summary>
internal sealed record ProjectGround(Architecture Architecture, DeploymentEnvironment Environment, AddressPlan Plan, LogAnalyticsWorkspace Logs, ContainerRegistry Images)
{
    public Exposure Exposure { get; init; }

    /// <summary>The addresses of people, where they come over the Internet.</summary>
    public IReadOnlyList<Cidr> AllowedAddresses { get; init; } = [];

    /// <summary>All the subnets that a project may ever have, for the address plan: those that a service asks for are made with it.</summary>
    public static IReadOnlyList<SubnetRequest> Profile(NetworkSecurityGroup endpoints, NetworkSecurityGroup machines, NetworkSecurityGroup spark, RouteTable? routes) =>
    [
        new("agents", 24) { For = SubnetRules.FoundryAgents, SecurityGroup = machines, Routes = routes },
        new("pe", 26) { For = SubnetRules.PrivateEndpoints, Hosts = 40, SecurityGroup = endpoints },
        new("aca", 26) { For = SubnetRules.ContainerApps, SecurityGroup = machines, Routes = routes },
        new("web", 26) { For = SubnetRules.AppService, SecurityGroup = machines, Routes = routes },
        new("aks", 24) { For = SubnetRules.KubernetesOverlay, SecurityGroup = machines, Routes = routes },
        new("dbx-hosts", 24) { For = SubnetRules.Databricks, SecurityGroup = spark, Routes = routes },
        new("dbx-containers", 24) { For = SubnetRules.Databricks, SecurityGroup = spark, Routes = routes },
    ];

    /// <summary>Those of the profile that the services need.</summary>
    public static IReadOnlyList<string> SubnetsFor(IReadOnlyList<ProjectService> services) =>
    [
        "pe",
        .. services.Contains(ProjectService.Foundry) ? ["agents"] : Array.Empty<string>(),
        .. services.Contains(ProjectService.ContainerApps) ? ["aca"] : Array.Empty<string>(),
        .. services.Contains(ProjectService.WebApp) || services.Contains(ProjectService.Function) || services.Contains(ProjectService.LogicApp) ? ["web"] : Array.Empty<string>(),
        .. services.Contains(ProjectService.Kubernetes) || services.Contains(ProjectService.MachineLearningKubernetes) ? ["aks"] : Array.Empty<string>(),
        .. services.Contains(ProjectService.Databricks) ? ["dbx-hosts", "dbx-containers"] : Array.Empty<string>(),
    ];
}
