// `Table<T>`: the rows of a declared file as one's own records

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var project in design.Table<Project>("projects.json")) Say($"{project} {project.Kind} {project.Tags.Count}");
        Say($"{design.Table<Project>("projects.json").Sum(project => project.Replicas)}");
        foreach (var project in Inputs.Table<Project>("projects.json")) Say($"{project.Name} {project.Budget} {project.Until}");
    }
}

enum Kind { Chat, Batch }

sealed record Project(string Name, int Replicas, Kind Kind, IReadOnlyList<string> Tags, bool IsPublic = false)
{
    public decimal Budget { get; init; } = 10;
    public EnvironmentKind Until { get; init; }
}

// file: projects.json
[
  { "name": "chat", "replicas": 3, "kind": "chat", "tags": ["a", "b"], "isPublic": true },
  { "name": "night", "replicas": 1, "kind": "Batch", "tags": [], "budget": 12.5, "until": "production" }
]
