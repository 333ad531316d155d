// `++` and `--` of every number type, and their wrap-around

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        byte b = 255;
        short s = short.MaxValue;
        int i = int.MaxValue;
        long l = long.MaxValue;
        uint u = 0;
        double d = 0.5;
        decimal m = 0.5m;
        b++; s++; i++; l++; u--; d++; m--;
        Say($"{b} {s} {i} {l} {u} {d} {m}");
    }
}
