namespace AiFactory.Model;

/// <summary>The <c>using</c> scopes that are open, innermost last.</summary>
internal sealed class Scopes<T> where T : class
{
    private readonly List<T> _open = [];

    public T? Current => _open.Count == 0 ? null : _open[_open.Count - 1];

    public IDisposable Open(T scope)
    {
        _open.Add(scope);
        return new Closer(() => _open.Remove(scope));
    }

    private sealed class Closer(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
