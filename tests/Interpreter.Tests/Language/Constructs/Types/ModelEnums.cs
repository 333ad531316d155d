// enums of the Model and the library

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{Replication.Zrs} {(Replication)0} {Enum.GetNames<EnvironmentKind>().Length} {Enum.Parse<Replication>("Lrs")} {env.Kind == EnvironmentKind.Production} {env.Kind:D} {DayOfWeek.Friday} {StringComparison.Ordinal}");
        foreach (var kind in Enum.GetValues<Criticality>()) Say($"{kind}");
    }
}
