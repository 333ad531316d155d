namespace AiFactory.Model;

/// <summary>The <c>using</c> scopes that are open, innermost last.</summary>
internal sealed class Scopes<T> where T : class
{
    private readonly List<T?> _open = [];

    public T? Current => _open.Count == 0 ? null : _open[_open.Count - 1];

    /// <param name="scope">Null for being in none for a while.</param>
    public IDisposable Open(T? scope)
    {
        _open.Add(scope);
        return new Closer(() => Close(scope));
    }

    private void Close(T? scope)
    {
        var place = _open.LastIndexOf(scope);
        if (place >= 0) _open.RemoveAt(place);
    }

    private sealed class Closer(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
