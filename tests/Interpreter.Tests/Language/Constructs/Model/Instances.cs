// instances: owners, tags, opened again, one of many of a kind

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Tags["cost"] = "factory";
        var deployments = new List<ModelDeployment>();
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of: "project", owner: new($"Team {name}"), tags: new Dictionary<string, string> { ["cost"] = name });
            var vault = new KeyVault("secrets");
            deployments.Add(new ModelDeployment("answering") { Model = "gpt-5" });
            Say($"{vault} {vault.Owner?.Name} {vault.Tags?["cost"]} {project.Kind} {project.Tags.Count}");
        }

        new AIServicesAccount("models") { Deployments = [.. deployments] };
        using (design.Instance("hr")) Say($"{new StorageAccount("documents").Owner?.Name}");
        foreach (var deployment in deployments) Say($"{deployment} {deployment.Instance}");
        Say($"{new KeyVault("platform").Tags?["cost"]}");
    }
}
