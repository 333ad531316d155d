// spans and `stackalloc`
// said: not supported

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Span<int> numbers = stackalloc int[2];
        numbers[0] = 1;
        Say($"{numbers.Length}");
    }
}
