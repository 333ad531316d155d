// relational patterns with `and`, `or`, `not`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var number in new[] { -5, 0, 3, 10, 99, 100 })
        {
            Say(number switch
            {
                < 0 => "negative",
                0 or 1 => "few",
                > 1 and <= 10 => "some",
                not 100 => "many",
                _ => "hundred",
            });
        }

        Say($"{'k' is >= 'a' and <= 'z'} {2.5 is > 2 and not > 3} {5m is > 4.5m}");
    }
}
