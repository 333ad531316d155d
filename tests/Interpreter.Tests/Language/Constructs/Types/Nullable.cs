// nullable numbers: arithmetic, comparison, logic, `GetValueOrDefault`, boxing

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        int? none = null;
        int? five = 5;
        bool? maybe = null;
        Say($"{none + five is null} {five + 1} {none > 1} {none == null} {none != five} {none >= none} {five.HasValue} {five.Value} {none.GetValueOrDefault()} {none.GetValueOrDefault(7)} {five is int} {none is int}");
        Say($"{(maybe & false)} {(maybe | true)} {maybe is null} {(maybe & true) is null} {!maybe is null}");
        object? boxed = none;
        object? boxedFive = five;
        Say($"{boxed is null} {boxedFive is 5} {(int?)boxedFive} {five?.ToString() ?? ""} [{none}] {none?.ToString() ?? "null"} {Equals(five, 5)}");
        none ??= 3;
        none += 2;
        five = null;
        five++;
        Say($"{none} {five is null} {(int?)3 == 3L} {(long?)none}");
        EnvironmentKind? kind = env.IsProduction ? env.Kind : null;
        Say($"{kind?.ToString() ?? "no"} {kind == EnvironmentKind.Production}");
    }
}
