// operands, arguments, receivers and assignments are evaluated from left to right

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Say($"{One() + Two() * Three()}");
        Take(second: Two(), first: One());
        var array = new int[4];
        array[One()] = Two() + Three();
        Say(string.Join(",", array));
        new List<int> { One(), Two() }.Add(Three());
        Pair()[Two()] = Three();
    }

    private static int One() { Say("one"); return 1; }
    private static int Two() { Say("two"); return 2; }
    private static int Three() { Say("three"); return 3; }
    private static void Take(int first, int second) => Say($"{first} {second}");
    private static int[] Pair() { Say("pair"); return new int[3]; }
}
