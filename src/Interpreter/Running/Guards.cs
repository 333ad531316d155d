using System.Collections;
using System.Text;
using AiFactory.Interpreter.Reflection;
using AiFactory.Interpreter.Values;

namespace AiFactory.Interpreter.Running;

/// <summary>Library code spends no steps by itself: what it is about to make is measured before, what it made after.</summary>
internal static class Guards
{
    private static readonly string[] Sizes = ["capacity", "count", "totalWidth", "repeatCount", "length", "newSize", "value"];

    public static void Before(RealMember member, object? self, object?[] arguments, Run run, Site site)
    {
        var type = member.Method.DeclaringType!;
        foreach (var argument in arguments)
        {
            if (argument is string text) run.Spend(text.Length / 64, site);
            else if (argument is IEnumerable many) run.Spend((int)Math.Min(run.Lazy.Of(many).Size / 4, int.MaxValue / 4), site);
        }

        if (self is ICollection all) run.Spend(all.Count / 16, site);
        if (Makes(type, member)) CheckSizes(member, arguments, run, site);
        if (type == typeof(string) && member.Method.Name == "Replace" && self is string where && arguments.Length >= 2 && arguments[0] is string { Length: > 0 } old && arguments[1] is string with) Characters((long)(where.Length / old.Length) * with.Length, run, site);
        if (type == typeof(string) && member.Method.Name is "Join" or "Concat") Characters(Total(arguments), run, site);
        if (type == typeof(StringBuilder) && self is StringBuilder built) Characters(built.Length + Total(arguments), run, site);
        if (arguments.Length > 0 && arguments[0] is string { Length: > 5 } format && member.Method.Name is "ToString" or "Format" && Array.Exists(format.Split('{', '}', ',', ':', 'D', 'N', 'F', 'E', 'P', 'C', 'G', 'R', 'd', 'n', 'f', 'e', 'p', 'c', 'g'), part => part.Length > 4 && part.All(char.IsDigit)))
            throw new LimitException($"A text has more than {run.Limits.Characters:N0} characters.", site);
    }

    public static object? After(RealMember member, object? self, object?[] arguments, object? result, Run run, Site site)
    {
        if (result is DateTime { Kind: DateTimeKind.Local }) return run.Unknown($"'{member.Method.Name}' depends on the machine's time zone", site);
        if (result is string text) Characters(text.Length, run, site);
        if (result is ICollection made && !ReferenceEquals(made, self)) Items(made.Count, run, site);
        if (result is IList<UserObject> items) Separate(items);
        if (self is List<UserObject> own && member.Method.Name is "AddRange" or "InsertRange") Separate(own);
        if (self is ICollection grown) Items(grown.Count, run, site);
        if (result is not IEnumerable lazy || result is ICollection or string || ReferenceEquals(result, self)) return result;
        return member.IsModel ? Metered(member, lazy, run, site) : Noted(lazy, arguments, run, site);
    }

    /// <summary>The library's own lazy sequences are left as they are, for it knows short cuts through them; how long they can be, and how deep they lie in one another, is told by what they are made of.</summary>
    private static object Noted(IEnumerable lazy, object?[] arguments, Run run, Site site)
    {
        long size = 0;
        var depth = 0;
        foreach (var argument in arguments)
        {
            if (argument is int count && arguments.Length == 2 && arguments[0] is not IEnumerable) size = Math.Max(count, 0); // Range and Repeat
            if (argument is string or not IEnumerable) continue;
            var (itsSize, itsDepth) = run.Lazy.Of((IEnumerable)argument);
            (size, depth) = (size + itsSize, Math.Max(depth, itsDepth));
        }

        if (size > run.Limits.Items) throw new LimitException($"A collection has more than {run.Limits.Items:N0} items.", site);
        if (depth >= run.Limits.Depth) throw run.TooDeep("the sequence", site);
        run.Lazy.Note(lazy, size, depth + 1);
        return lazy;
    }

    /// <summary>What the Model gives lazily is counted as it is gone through.</summary>
    private static object Metered(RealMember member, IEnumerable lazy, Run run, Site site) =>
        member.Method is System.Reflection.MethodInfo { ReturnType: { IsGenericType: true } type } && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Activator.CreateInstance(typeof(Metered<>).MakeGenericType(type.GetGenericArguments()), lazy, run, site) : lazy;

    /// <summary>Library code copies structs; ours are objects, which it shares.</summary>
    private static void Separate(IList<UserObject> items)
    {
        if (items.IsReadOnly && items is not UserObject[]) return;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is { Type.IsCopied: true } changeable) items[index] = changeable.Copy();
        }
    }

    private static bool Makes(Type type, RealMember member) => type == typeof(string) || type == typeof(StringBuilder) || type == typeof(Array) || (type == typeof(Enumerable) && member.Method.Name is "Range" or "Repeat")
        || (type.IsGenericType && type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true && (member.IsConstructor || member.Method.Name is "set_Capacity" or "EnsureCapacity" or "CreateRange" or "CreateBuilder"));

    private static void CheckSizes(RealMember member, object?[] arguments, Run run, Site site)
    {
        var limit = member.Method.DeclaringType == typeof(string) || member.Method.DeclaringType == typeof(StringBuilder) ? run.Limits.Characters : run.Limits.Items;
        var parameters = member.Method.GetParameters();
        for (var index = 0; index < arguments.Length; index++)
        {
            if (arguments[index] is not int size || size <= limit || !Sizes.Contains(parameters[index].Name, StringComparer.Ordinal)) continue;
            if (parameters[index].Name == "value" && !member.Method.Name.StartsWith("set_", StringComparison.Ordinal)) continue;
            throw new LimitException(limit == run.Limits.Items ? $"A collection has more than {limit:N0} items." : $"A text has more than {limit:N0} characters.", site);
        }
    }

    /// <summary>How long the texts are together. What is lazy is made a list first, so that it is gone through once.</summary>
    private static long Total(object?[] arguments)
    {
        var separator = arguments.Length > 1 && arguments[0] is string between ? between.Length : 0;
        long total = 0;
        for (var index = 0; index < arguments.Length; index++)
        {
            if (arguments[index] is string text) total += text.Length;
            if (arguments[index] is string or not IEnumerable) continue;
            if (arguments[index] is not ICollection && arguments[index]!.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } sequence)
                arguments[index] = Gathered((IEnumerable)arguments[index]!, sequence.GetGenericArguments());
            foreach (var item in (IEnumerable)arguments[index]!) total += separator + (item is string part ? part.Length : 16);
        }

        return total;
    }

    private static IList Gathered(IEnumerable items, Type[] type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type));
        foreach (var item in items) list.Add(item);
        return list;
    }

    private static void Characters(long characters, Run run, Site site)
    {
        run.Spend((int)Math.Min(characters / 32, int.MaxValue / 4), site);
        if (characters > run.Limits.Characters) throw new LimitException($"A text has more than {run.Limits.Characters:N0} characters.", site);
    }

    private static void Items(int count, Run run, Site site)
    {
        if (count > run.Limits.Items) throw new LimitException($"A collection has more than {run.Limits.Items:N0} items.", site);
    }
}

/// <summary>How many items lazy sequences of the library can have at most, and how many lie in one another.</summary>
internal sealed class LazySizes
{
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, Entry> _known = new();

    public (long Size, int Depth) Of(IEnumerable items) => items is ICollection collection ? (collection.Count, 0) : _known.TryGetValue(items, out var entry) ? (entry.Size, entry.Depth) : (0, 0);

    public void Note(IEnumerable items, long size, int depth)
    {
        _known.Remove(items);
        _known.Add(items, new(size, depth));
    }

    private sealed class Entry(long size, int depth)
    {
        public long Size { get; } = size;
        public int Depth { get; } = depth;
    }
}

/// <summary>A lazy sequence whose items are counted.</summary>
internal sealed class Metered<T>(IEnumerable<T> source, Run run, Site site) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Deepening<T>(Items(), run, site);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<T> Items()
    {
        var items = 0;
        foreach (var item in source)
        {
            run.Spend(1, site);
            if (++items > run.Limits.Items) throw new LimitException($"A collection has more than {run.Limits.Items:N0} items.", site);
            yield return item;
        }
    }
}

/// <summary>Sequences over sequences go as deep as calls do.</summary>
internal sealed class Deepening<T>(IEnumerator<T> items, Run run, Site? site) : IEnumerator<T>
{
    public T Current => items.Current;
    object? IEnumerator.Current => items.Current;
    public void Reset() => throw new NotSupportedException();
    public void Dispose() => items.Dispose();

    public bool MoveNext()
    {
        if (++run.Depth > run.Limits.Depth)
        {
            run.Depth--;
            throw run.TooDeep("the sequence", site);
        }

        try
        {
            return items.MoveNext();
        }
        finally
        {
            run.Depth--;
        }
    }
}
