// `checked` and `unchecked` as statements and expressions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var large = int.MaxValue;
        Say($"{unchecked(large + 1)}");
        unchecked
        {
            Say($"{large * 2} {(byte)300} {(int)3_000_000_000L}");
        }

        try
        {
            checked
            {
                large++;
            }

            Say("never");
        }
        catch (OverflowException)
        {
            Say("overflow");
        }

        try
        {
            Say($"{checked((byte)(large - 1))}");
        }
        catch (OverflowException)
        {
            Say("too large for a byte");
        }

        try
        {
            Say($"{checked(-Least)}");
        }
        catch (OverflowException)
        {
            Say("no negative of it");
        }
    }

    private static int Least => int.MinValue;
}
