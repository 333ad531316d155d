// `bool` and its text

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        bool yes = true, no = false;
        Say($"{yes} {no} {!yes} {yes.ToString().ToLowerInvariant()} {bool.Parse("true")} {yes.CompareTo(no)} {yes ^ no}");
    }
}
