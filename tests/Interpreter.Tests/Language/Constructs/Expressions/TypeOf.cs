// `typeof(x).Name`, `GetType().Name`, `nameof`, `default`, `sizeof`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{typeof(string).Name} {typeof(Mine).Name} {new Mine().GetType().Name} {typeof(StorageAccount).Name} {typeof(Mine) == new Mine().GetType()} {new Mine().GetType() == typeof(string)}");
        Say($"{nameof(Mine)} {nameof(Mine.Value)} {nameof(env)} {nameof(System.Linq)} {nameof(List<int>)}");
        Say($"{default(int)} {default(string) ?? "null"} {default(bool)} {default(EnvironmentKind)} {default((int, string?))} {default(Mine) is null} {default(DayOfWeek)}");
        Say($"{sizeof(int)} {sizeof(long)} {sizeof(char)}");
        int zero = default;
        Say($"{zero}");
    }
}

sealed class Mine
{
    public int Value { get; set; }
}
