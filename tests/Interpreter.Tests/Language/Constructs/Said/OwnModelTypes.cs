// handing a class of one's own to the library where it calls back through an interface that is not for it
// said: cannot be given

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say(string.Format(new Loud(), "{0}", 1));
    }
}

sealed class Loud : IFormatProvider, ICustomFormatter
{
    public object? GetFormat(Type? type) => this;

    public string Format(string? format, object? value, IFormatProvider? provider) => $"!{value}!";
}
