// elements that an iterator makes are made when they are read

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var apps = Apps(2);
        new KeyVault("first");
        foreach (var app in apps) Say(app.Key);
        var kept = Apps(1).ToList();
        Say($"{kept.Count}");
    }

    private static IEnumerable<Practice> Apps(int count)
    {
        for (var i = 0; i < count; i++) yield return new Practice($"app{i}-{count}");
    }
}
