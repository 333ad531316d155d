// regular expressions
// said: regular expression

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{System.Text.RegularExpressions.Regex.IsMatch("abc", "b")}");
    }
}
