namespace GenAiOps;

/// <summary>What runs: agents and batch in containers, the registry they start from, the identity that releases them.</summary>
internal sealed class Containers
{
    public Containers(Architecture ops, DeploymentEnvironment env, Subnet subnet, ApplicationInsights insights, FoundryProject project, DataEstate data)
    {
        using var stack = ops.Stack("app");
        Images = new ContainerRegistry("images") { ZoneRedundant = env.IsProduction, UntaggedDays = 30 };
        Environment = new ContainerAppsEnvironment("containers") { Subnet = subnet, ZoneRedundant = env.IsProduction };
        Identities = [new UserAssignedIdentity("agent-app") { Why = "what agents in containers act as" }, new UserAssignedIdentity("batch") { Why = "what the batch acts as" }];
        foreach (var identity in Identities) new RoleAssignment($"{identity.Name}-pulls-images") { Scope = Images, Principal = identity, Role = Role.AcrPull };
        Agents = new ContainerApp("agent-app")
        {
            Environment = Environment, Identity = ManagedIdentity.Of(Identities[0]), Registries = [Pulls(Identities[0])], HttpScaling = [new() { Concurrent = 20 }], MinimumReplicas = env.Pick(1, prod: 3),
            Containers = [Image(Identities[0]) with { Liveness = new() { Path = "/alive" }, Readiness = new() { Path = "/health" } }],
            Revisions = RevisionMode.Multiple, RevisionSuffix = Green, InactiveRevisions = 5, Ingress = new() { External = true, Traffic = [.. Shares(env)] },
        };
        Batch = new ContainerJob("batch")
        {
            Environment = Environment, Identity = ManagedIdentity.Of(Identities[1]), Registries = [Pulls(Identities[1])], Containers = [Image(Identities[1]) with { Command = ["service-agents", "batch"] }],
            Trigger = new OnSchedule { Cron = "0 22 * * *" }, TimeoutSeconds = 4 * 3600, Retries = 1,
        };
        Deployer = new UserAssignedIdentity("delivery") { Credentials = [FederatedCredential.OfGitHub("fabrikam/service-agents", env.Name)], Why = "what the pipeline acts as, without a secret" };
        if (env.Kind == EnvironmentKind.Development) new RoleAssignment("delivery-builds-images") { Scope = Images, Principal = Deployer, Role = Fabrikam.BuildsImages };
        new RoleAssignment("delivery-imports-images") { Scope = Images, Principal = Deployer, Role = Fabrikam.ImportsImages };
        new RoleAssignment("delivery-releases-agents") { Scope = Agents, Principal = Deployer, Role = Fabrikam.ReleasesApps };
        new RoleAssignment("delivery-starts-batch") { Scope = Batch, Principal = Deployer, Role = Fabrikam.StartsJobs };

        RegistryLogin Pulls(UserAssignedIdentity identity) => new() { Server = Images.LoginServer, Identity = identity };
        AppContainer Image(UserAssignedIdentity identity) => new()
        {
            Image = $"{Images.LoginServer}/service-agents:{Green}", Cores = 1, Memory = "2Gi",
            Settings =
            [
                new() { Name = "AZURE_CLIENT_ID", Value = identity.ClientId },
                new() { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = insights.ConnectionString },
                new() { Name = "PROJECT_ENDPOINT", Value = project.Endpoint },
                new() { Name = "SEARCH_ENDPOINT", Value = data.Passages.Endpoint },
                new() { Name = "RECORDS_ENDPOINT", Value = data.Records.Endpoint },
            ],
        };
    }

    /// <summary>The version that takes calls, and the one that is to take them.</summary>
    private const string Blue = "r41", Green = "r42";

    /// <summary>In QA each version gets half, to be compared; elsewhere the new one is called by its own name until it has passed.</summary>
    private static IEnumerable<TrafficShare> Shares(DeploymentEnvironment env) => env.Kind switch
    {
        EnvironmentKind.Development => [new()],
        EnvironmentKind.Test => [new() { Latest = false, Revision = Blue, Percent = 50, Label = "blue" }, new() { Percent = 50, Label = "green" }],
        _ => [new() { Latest = false, Revision = Blue, Label = "blue" }, new() { Percent = 0, Label = "green" }],
    };

    public ContainerRegistry Images { get; }
    public UserAssignedIdentity[] Identities { get; }
    public ContainerAppsEnvironment Environment { get; }
    public ContainerApp Agents { get; }
    public ContainerJob Batch { get; }
    public UserAssignedIdentity Deployer { get; }
}
