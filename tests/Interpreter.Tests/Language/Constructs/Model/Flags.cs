// feature flags: `Flag` in conditions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        if (design.Flag("search", "ranks passages", @default: true)) Say("search");
        if (!design.Flag("graph", "keeps a graph")) Say("no graph");
        var wanted = design.Flag("batch", "runs at night");
        Say($"{wanted}");
    }
}
