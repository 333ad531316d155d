// `?:`, nested, with conversions and `throw`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var number = env.IsProduction ? 3 : 1;
        double mixed = number > 1 ? number : 0.5;
        int? maybe = number > 1 ? null : 7;
        Say($"{(number > 2 ? "many" : number > 1 ? "two" : "one")} {mixed} {maybe?.ToString() ?? "null"}");
    }
}
