using System.Collections;
using AiFactory.Interpreter.Compiling;

namespace AiFactory.Interpreter.Values;

/// <summary>An object of a person's own class that can be gone through, or that compares, for library code.</summary>
internal static class UserEnumerable
{
    public static IEnumerable? Of(UserObject value, Site at)
    {
        if (value.Native is IEnumerable native) return native;
        if (value.Type.Override("GetEnumerator", 0) is { } own) return Items(value, () => own.Call(value.Run, value, [], at), at);
        return value.Type.Override("MoveNext", 0) is null ? null : Items(value, () => value, at);
    }

    private static IEnumerable Items(UserObject value, Func<object?> begin, Site at)
    {
        var enumerator = begin();
        if (enumerator is Unknown unknown) throw new UnknownException(unknown);
        try
        {
            if (enumerator is UserObject user && user.Type.Override("MoveNext", 0) is { } next && user.Type.Override("get_Current", 0) is { } current)
            {
                while (next.Call(value.Run, user, [], at) is true) yield return current.Call(value.Run, user, [], at);
            }
            else if (enumerator is IEnumerator real)
            {
                while (real.MoveNext()) yield return real.Current;
            }
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }
    }

    /// <summary>The same as a sequence of that type of item.</summary>
    internal sealed class Typed<T>(UserObject value, Site at) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => Of(value, at)!.Cast<T>().GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    internal sealed class Comparer<T>(UserObject value) : IComparer<T>
    {
        public int Compare(T x, T y) => value.Type.Override("Compare", 2)?.Call(value.Run, value, [x, y], value.Run.At) is int order ? order : 0;
    }

    internal sealed class EqualityComparer<T>(UserObject value) : IEqualityComparer<T>
    {
        public bool Equals(T x, T y) => value.Type.Override("Equals", 2)?.Call(value.Run, value, [x, y], value.Run.At) is true;
        public int GetHashCode(T obj) => 0;
    }
}
