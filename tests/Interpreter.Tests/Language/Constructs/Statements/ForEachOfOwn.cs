// `foreach` over a class of one's own, by `GetEnumerator` and `Dispose`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        foreach (var step in new Countdown(3)) Say($"{step}");
        foreach (var step in new Countdown(9))
        {
            if (step < 8) break;
            Say($"{step}");
        }
    }
}

sealed class Countdown(int from)
{
    public Counter GetEnumerator() => new(from);

    public sealed class Counter(int from) : IDisposable
    {
        private int _left = from + 1;

        public int Current => _left;

        public bool MoveNext() => --_left > 0;

        public void Dispose() => Say("disposed");
    }
}
