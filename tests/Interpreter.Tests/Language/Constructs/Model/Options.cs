// `Pick`, `Optional<T>`, environments of one's own in static fields

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{env.Pick(1, dev: 2, prod: 3)} {env.Pick("a", test: "b")} {env.Pick<int?>(null, prod: 5)?.ToString() ?? "null"} {env.Pick(Replication.Lrs, prod: Replication.Zrs)} {env.Kind}");
        Say($"{Places.Near.Name} {Places.All.Count} {Places.Find("far")?.Name}");
    }
}

static class Places
{
    public static readonly DeploymentEnvironment Near = new("near", EnvironmentKind.Test) { Region = Region.SwedenCentral };
    public static readonly IReadOnlyList<DeploymentEnvironment> All = [Near, new("far", EnvironmentKind.Staging)];

    public static DeploymentEnvironment? Find(string name) => All.FirstOrDefault(one => one.Name == name);
}
