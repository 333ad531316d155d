// `goto` with labels, forward and back

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var tries = 0;
        again:
        tries++;
        Say($"try {tries}");
        if (tries < 3) goto again;
        goto end;
        #pragma warning disable CS0162
        Say("never");
        #pragma warning restore CS0162
        end:
        Say("end");

        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                if (row * column == 2) goto found;
                Say($"{row},{column}");
            }
        }

        found:
        Say("found");
    }
}
