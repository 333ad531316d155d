// parameters, locals, fields and lambdas of the same names, and blocks that reuse them

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var number = 1;
        Func<int, int> inner = number => number * 10;
        static int Local(int number) => number + 100;
        Say($"{number} {inner(2)} {Local(3)} {this.name} {name}");
        {
            string name = "local";
            Say($"{name} {this.name}");
        }

        foreach (var item in new[] { 1, 2 })
        {
            int kept;
            if (item == 1) kept = 10;
            else kept = 20;
            Say($"{kept}");
        }
    }

    private readonly string name = "field";
}
