// exceptions of one's own, thrown and caught, with data, base messages and throw expressions

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        try
        {
            Check(7);
            Check(-7);
        }
        catch (TooSmallException small) when (small.Value < 0)
        {
            Say($"{small.Message} by {small.Missing}");
        }

        try
        {
            _ = env.Name.Length > 100 ? "long" : throw new TooSmallException(0);
        }
        catch (Exception any)
        {
            Say($"{any is TooSmallException} {any.GetType().Name}");
        }

        static int Check(int value) => value > 0 ? value : throw new TooSmallException(value);
    }
}

sealed class TooSmallException(int value) : Exception($"{value} is too small")
{
    public int Value { get; } = value;

    public int Missing => -Value;
}
