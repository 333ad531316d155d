// `is` with types, patterns and `is not`, and the variables they declare

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        object value = 42;
        object? none = null;
        Say($"{value is int} {value is long} {value is object} {none is object} {none is null} {value is not null} {value is not string}");
        if (value is int number && number > 40) Say($"{number}");
        if (value is not string text) Say("no text");
        else Say(text);
        if (!(value is string other)) Say("still none");
        else Say(other);
        Say($"{value is 42} {value is > 40 and < 50} {value is IComparable} {value is IFormattable and not IDisposable}");
    }
}
