// `when` is asked before the `finally` blocks within

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            try
            {
                throw new InvalidOperationException("x");
            }
            finally
            {
                Say("finally");
            }
        }
        catch (InvalidOperationException) when (Asked("filter"))
        {
            Say("caught");
        }

        try
        {
            try
            {
                throw new InvalidOperationException("y");
            }
            catch (InvalidOperationException) when (!Asked("inner"))
            {
                Say("never");
            }
        }
        catch (InvalidOperationException outer)
        {
            Say(outer.Message);
        }
    }

    private static bool Asked(string name)
    {
        Say(name);
        return true;
    }
}
