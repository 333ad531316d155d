// constant patterns: numbers, text, enums, null, across types

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        object value = 5L;
        Say($"{value is 5} {value is 5L} {"a" is "a"} {DayOfWeek.Monday is DayOfWeek.Monday} {(object?)null is null} {1.0 is 1.0} {double.NaN is double.NaN}");
        const string Wanted = "prod";
        Say($"{env.Name is Wanted} {env.Name is Wanted or "dev"}");
    }
}
