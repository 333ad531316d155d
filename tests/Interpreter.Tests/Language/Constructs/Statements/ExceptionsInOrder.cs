// exceptions in `finally`, `Dispose`, constructors, properties and static initialisers

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            finally
            {
                Throw("second");
            }
        }
        catch (InvalidOperationException last)
        {
            Say(last.Message);
        }

        try
        {
            using var failing = new Failing();
            Say("within");
        }
        catch (InvalidOperationException thrown)
        {
            Say(thrown.Message);
        }

        try
        {
            Say(Broken.Value);
        }
        catch (TypeInitializationException wrapped)
        {
            Say(wrapped.InnerException!.Message);
        }

        try
        {
            _ = new Checked(-1);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            Say(wrong.ParamName!);
        }
    }

    private static void Throw(string text) => throw new InvalidOperationException(text);
}

sealed class Failing : IDisposable
{
    public void Dispose() => throw new InvalidOperationException("from Dispose");
}

static class Broken
{
    public static readonly string Value = Make();

    private static string Make() => throw new InvalidOperationException("from a static field");
}

sealed class Checked
{
    public Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
    }
}
