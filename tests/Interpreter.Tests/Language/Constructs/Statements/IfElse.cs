// `if`, `else if`, `else`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var number in new[] { -1, 0, 1 })
        {
            if (number < 0) Say("less");
            else if (number == 0) Say("none");
            else
            {
                Say("more");
            }
        }
    }
}
