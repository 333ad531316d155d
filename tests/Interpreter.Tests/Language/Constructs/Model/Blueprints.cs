// helpers that return parts as a record, shared factories, and models over several files

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var hub = Hub.Build(env);
        var parts = env.Services("chat", replicas: 2);
        Say($"{hub.Network.Key} {parts.Search.Replicas} {string.Join(",", parts.All.Select(part => part.Name))} {hub with { Name = "other" } != hub}");
    }
}

// file: Hub.cs
sealed record Hub(string Name, VirtualNetwork Network)
{
    public static Hub Build(DeploymentEnvironment env)
    {
        var apps = new Subnet("apps", prefix: 26);
        return new($"hub-{env}", new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] });
    }
}

// file: Services.cs
sealed class Services
{
    public required SearchService Search { get; init; }
    public required KeyVault Vault { get; init; }

    public IEnumerable<Element> All => [Search, Vault];
}

static class Blueprints
{
    public static Services Services(this DeploymentEnvironment env, string name, int replicas = 1) =>
        new() { Search = new SearchService(name) { Replicas = env.IsProduction ? replicas + 1 : replicas }, Vault = new KeyVault(name) };
}
