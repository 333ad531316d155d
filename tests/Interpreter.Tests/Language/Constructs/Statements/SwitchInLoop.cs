// `break` and `continue` in a `switch` in a loop

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        for (var i = 0; i < 5; i++)
        {
            switch (i)
            {
                case 1: continue;
                case 2: break;
                case 3: Say("three"); break;
            }

            Say($"after {i}");
        }
    }
}
