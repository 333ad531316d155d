namespace GenAiOps;

/// <summary>The Foundry account of an environment, with models, the one project, and the agent that is built in it.</summary>
internal sealed class Intelligence
{
    public Intelligence(Architecture ops, DeploymentEnvironment env, Subnet subnet, DataEstate data)
    {
        using var stack = ops.Stack("models");
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [.. Categories.SelectMany(category => new[]
            {
                new ContentFilter { Category = category, Source = FilterSource.Prompt, Threshold = FilterThreshold.Low },
                new ContentFilter { Category = category, Source = FilterSource.Completion, Threshold = FilterThreshold.Low },
            })],
        };
        Answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = env.Pick(50, prod: 200), Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        Nightly = new ModelDeployment("nightly") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneBatch, Capacity = 100, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var threads = ProjectConnection.To(data.Records);
        var files = ProjectConnection.To(data.Documents);
        var vectors = ProjectConnection.To(data.Passages);
        Connections = [threads, files, vectors];
        Project = new FoundryProject("service")
        {
            DisplayName = $"Service agents, {env}", Connections = Connections,
            AgentHost = new ProjectAgentHost("agents") { Threads = threads, Files = files, Vectors = vectors },
        };
        Foundry = new AIServicesAccount("foundry") { AgentSubnet = subnet, ContentFilters = [filter], Deployments = [Answering, Nightly], Projects = [Project] };
        new RoleAssignment("service-operates-records") { Scope = data.Records, Principal = Project.Principal()!, Role = Role.CosmosDBOperator };
        new RoleAssignment("service-operates-passages") { Scope = data.Passages, Principal = Project.Principal()!, Role = Role.SearchServiceContributor };
        Assistant = new Agent("assistant", Project) { Description = "proposes a repair, says from where it knows", Approver = Fabrikam.FieldService };
    }

    public AIServicesAccount Foundry { get; }
    public ModelDeployment Answering { get; }
    public ModelDeployment Nightly { get; }
    public FoundryProject Project { get; }
    public ProjectConnection[] Connections { get; }
    public Agent Assistant { get; }

    private static readonly string[] Categories = ["Hate", "Sexual", "Violence", "Selfharm"];
}
