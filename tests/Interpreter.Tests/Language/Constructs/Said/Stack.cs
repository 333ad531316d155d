// the stack and the text of exceptions
// said: stack

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException thrown)
        {
            Say($"{thrown.ToString().Length > 0}");
        }
    }
}
