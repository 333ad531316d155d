using AiFactory.Blueprints;

namespace EnterpriseAiFactory;

/// <summary>A kind of work that people or a pipeline do in a project, as one Entra group or service principal for each project, and what it may do where.</summary>
/// <param name="Id">p001 to p010 learn from data, p011 to p020 build with models, p101 up are pipelines.</param>
internal sealed record Persona(string Id, string Title, bool Learns, params Right[] Rights)
{
    /// <summary>People work in dev; what goes to stage and prod, a pipeline brings.</summary>
    public bool IsPipeline => Id.StartsWith("p10");
}

/// <summary>A role on one part of a project; on its resource group without one.</summary>
internal sealed record Right(Role Role, Func<SecureProject, AzureResource?> On);

internal static class Personas
{
    private static readonly Right
        SeesAll = new(Role.Reader, project => project.Group),
        UsesVault = new(Role.KeyVaultSecretsUser, project => project.Vault),
        KeepsVault = new(Role.KeyVaultSecretsOfficer, project => project.Vault),
        WritesFiles = new(Role.StorageBlobDataContributor, project => project.Files),
        WritesData = new(Role.StorageBlobDataContributor, project => project.Data),
        Searches = new(Role.SearchIndexDataContributor, project => project.Search),
        ShapesIndexes = new(Role.SearchServiceContributor, project => project.Search),
        CallsModels = new(Role.CognitiveServicesOpenAIUser, project => project.Find<AIServicesAccount>()),
        BuildsAgents = new(Role.AzureAIUser, project => project.Find<AIServicesAccount>()),
        LeadsAgents = new(Role.AzureAIProjectManager, project => project.Find<AIServicesAccount>()),
        Experiments = new(Role.AzureMLDataScientist, project => project.Learning);

    /// <summary>The role matrix: one line a persona.</summary>
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("p001", "team-lead", true, SeesAll, KeepsVault, WritesFiles, WritesData, Experiments),
        new("p002", "data-scientist", true, SeesAll, UsesVault, WritesFiles, WritesData, Experiments),
        new("p003", "front-end", true, SeesAll, UsesVault),
        new("p101", "pipeline", true, SeesAll, UsesVault, WritesFiles, WritesData, Experiments),
        new("p011", "team-lead", false, SeesAll, KeepsVault, WritesFiles, WritesData, Searches, ShapesIndexes, CallsModels, LeadsAgents),
        new("p012", "foundry", false, SeesAll, KeepsVault, WritesFiles, WritesData, Searches, ShapesIndexes, CallsModels, BuildsAgents),
        new("p013", "agents", false, SeesAll, UsesVault, Searches, BuildsAgents),
        new("p014", "data-ops", false, SeesAll, WritesData, Searches, BuildsAgents),
        new("p015", "front-end", false, SeesAll, UsesVault),
        new("p102", "pipeline", false, SeesAll, KeepsVault, WritesFiles, WritesData, Searches, ShapesIndexes, CallsModels, BuildsAgents),
    ];

    /// <summary>Everyone who works in a project: a group of people in dev, the pipeline elsewhere. The lake's folders are theirs.</summary>
    public static EntraPrincipal Members(ProjectRow row, DeploymentEnvironment env) => Principal(row, All.First(persona => IsIn(persona, row, env)));

    /// <summary>Gives the personas of a project their roles; the first of them exists already.</summary>
    public static void Grant(ProjectRow row, SecureProject project, EntraPrincipal members, DeploymentEnvironment env)
    {
        foreach (var persona in All.Where(persona => IsIn(persona, row, env)))
        {
            var principal = NameOf(row, persona) == members.Name ? members : Principal(row, persona);
            foreach (var right in persona.Rights)
            {
                if (right.On(project) is { } scope) new RoleAssignment($"{project.Name}-{persona.Id}-{right.Role.Name}-{scope.Name}") { Scope = scope, Role = right.Role, Principal = principal };
            }
        }
    }

    private static bool IsIn(Persona persona, ProjectRow row, DeploymentEnvironment env) => persona.Learns == row.Learns && persona.IsPipeline == (env.Kind != EnvironmentKind.Development);

    private static string NameOf(ProjectRow row, Persona persona) => $"aif{row.ScaleSet}_prj{row.Number:000}_{persona.Title}_{persona.Id}";

    private static EntraPrincipal Principal(ProjectRow row, Persona persona)
    {
        var (name, id) = (NameOf(row, persona), row.Members.FirstOrDefault(member => member.Persona == persona.Id)?.Id);
        return persona.IsPipeline ? new EntraApplication(name) { ObjectId = id } : new EntraGroup(name) { ObjectId = id };
    }
}
