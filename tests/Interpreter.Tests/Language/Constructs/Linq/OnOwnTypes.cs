// LINQ over records, classes, enums and structs of one's own

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var projects = new List<Project> { new("chat", Size.Large, 3), new("search", Size.Small, 1), new("batch", Size.Large, 2) };
        Say(string.Join(",", projects.OrderBy(project => project.Size).ThenByDescending(project => project.Count).Select(project => project.Name)));
        Say($"{projects.GroupBy(project => project.Size).ToDictionary(group => group.Key, group => group.Sum(project => project.Count))[Size.Large]} {projects.MaxBy(project => project.Count)} {projects.Contains(new("chat", Size.Large, 3))} {projects.IndexOf(new("search", Size.Small, 1))}");
        Say($"{projects.Select(project => project.Size).Distinct().Count()} {projects.Any(project => project is { Size: Size.Small, Count: 1 })} {projects.ToDictionary(project => project)[new("batch", Size.Large, 2)].Name} {projects.ToLookup(project => project.Size)[Size.Small].Single().Name}");
    }
}

enum Size { Small, Large }

sealed record Project(string Name, Size Size, int Count);
