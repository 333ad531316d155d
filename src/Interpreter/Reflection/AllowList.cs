using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using AiFactory.Model;

namespace AiFactory.Interpreter.Reflection;

/// <summary>
/// The library types whose public members a model may use, for they depend on nothing but their arguments and change nothing but their own object; and the few members of them that do otherwise.
/// Every entry is an attack surface: what is added here must reach no file, network, process, thread, assembly, clock, chance or culture.
/// </summary>
internal static class AllowList
{
    private static readonly Type[] Types =
    [
        typeof(object), typeof(string), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double),
        typeof(decimal), typeof(char), typeof(void), typeof(ValueType), typeof(Enum), typeof(Array), typeof(Nullable), typeof(Nullable<>), typeof(Math), typeof(Convert), typeof(BitConverter),
        typeof(TimeSpan), typeof(DateTime), typeof(DateTimeOffset), typeof(DateTimeKind), typeof(DayOfWeek), typeof(Guid), typeof(Version), typeof(Uri), typeof(UriKind), typeof(Type), typeof(System.Reflection.MemberInfo),
        typeof(IDisposable), typeof(IComparable), typeof(IComparable<>), typeof(IEquatable<>), typeof(IFormattable), typeof(IFormatProvider), typeof(ICloneable),
        typeof(StringComparison), typeof(StringComparer), typeof(StringSplitOptions), typeof(MidpointRounding), typeof(CultureInfo), typeof(NumberStyles), typeof(NumberFormatInfo),
        typeof(StringBuilder), typeof(Encoding), typeof(IEnumerable), typeof(IEnumerator), typeof(ICollection), typeof(IList), typeof(IDictionary), typeof(IComparer), typeof(IEqualityComparer),
        typeof(IEnumerable<>), typeof(IEnumerator<>), typeof(ICollection<>), typeof(IList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(ISet<>),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(LinkedList<>), typeof(LinkedListNode<>),
        typeof(KeyValuePair<,>), typeof(List<>.Enumerator), typeof(Dictionary<,>.Enumerator), typeof(HashSet<>.Enumerator), typeof(Queue<>.Enumerator), typeof(Stack<>.Enumerator), typeof(Dictionary<,>.KeyCollection), typeof(Dictionary<,>.ValueCollection), typeof(SortedDictionary<,>.KeyCollection), typeof(SortedDictionary<,>.ValueCollection),
        typeof(ReadOnlyCollection<>), typeof(Collection<>), typeof(ReadOnlyDictionary<,>), typeof(IEqualityComparer<>), typeof(IComparer<>), typeof(Comparer<>), typeof(EqualityComparer<>),
        typeof(ImmutableArray), typeof(ImmutableArray<>), typeof(ImmutableList), typeof(ImmutableList<>), typeof(ImmutableDictionary), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet), typeof(ImmutableHashSet<>),
        typeof(Enumerable), typeof(IGrouping<,>), typeof(ILookup<,>), typeof(Lookup<,>), typeof(IOrderedEnumerable<>),
        typeof(Action), typeof(Action<>), typeof(Action<,>), typeof(Action<,,>), typeof(Action<,,,>), typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Predicate<>), typeof(Comparison<>), typeof(Converter<,>), typeof(Delegate), typeof(MulticastDelegate),
        typeof(Lazy<>), typeof(Tuple), typeof(Tuple<>), typeof(Tuple<,>), typeof(Tuple<,,>), typeof(Tuple<,,,>),
        typeof(ValueTuple), typeof(ValueTuple<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>), typeof(ValueTuple<,,,,,,>), typeof(ValueTuple<,,,,,,,>),
        typeof(Exception), typeof(SystemException), typeof(ArgumentException), typeof(ArgumentNullException), typeof(ArgumentOutOfRangeException), typeof(InvalidOperationException), typeof(FormatException),
        typeof(NotSupportedException), typeof(NotImplementedException), typeof(KeyNotFoundException), typeof(IndexOutOfRangeException), typeof(OverflowException), typeof(DivideByZeroException), typeof(ArithmeticException),
        typeof(NullReferenceException), typeof(InvalidCastException), typeof(TypeInitializationException), typeof(ApplicationException), typeof(TimeoutException),
    ];

    /// <summary>Names that the compiler of a model may use although this library is compiled for one that lacks them.</summary>
    private static readonly string[] NewerTypes = ["System.Index", "System.Range", "System.DateOnly", "System.TimeOnly", "System.HashCode", "System.Collections.Generic.IReadOnlySet`1", "System.Collections.Generic.PriorityQueue`2", "System.Collections.Generic.CollectionExtensions", "System.Numerics.BitOperations"];

    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["System.DateTime.Now"] = "is the current time", ["System.DateTime.UtcNow"] = "is the current time", ["System.DateTime.Today"] = "is the current date", ["System.DateTime.ToLocalTime"] = "depends on the machine's time zone",
        ["System.DateTime.ToUniversalTime"] = "depends on the machine's time zone", ["System.DateTimeOffset.Now"] = "is the current time", ["System.DateTimeOffset.UtcNow"] = "is the current time", ["System.DateTimeOffset.ToLocalTime"] = "depends on the machine's time zone",
        ["System.DateTimeOffset.LocalDateTime"] = "depends on the machine's time zone", ["System.Guid.NewGuid"] = "is a random value", ["System.Guid.CreateVersion7"] = "is a random value", ["System.Linq.Enumerable.Shuffle"] = "is a random order", ["System.DateTime.IsDaylightSavingTime"] = "depends on the machine's time zone", ["System.String.Intern"] = "depends on the running process", ["System.String.IsInterned"] = "depends on the running process",
        ["System.DateTimeOffset.Parse"] = "depends on the machine's time zone", ["System.DateTimeOffset.ParseExact"] = "depends on the machine's time zone", ["System.DateTimeOffset.TryParse"] = "depends on the machine's time zone", ["System.DateTimeOffset.TryParseExact"] = "depends on the machine's time zone", ["System.DateTimeOffset.op_Implicit"] = "depends on the machine's time zone",
        ["System.HashCode.ToHashCode"] = "differs from run to run", ["System.HashCode.Combine"] = "differs from run to run", ["System.Globalization.CultureInfo.CurrentCulture"] = "is the culture of the machine", ["System.Globalization.CultureInfo.CurrentUICulture"] = "is the culture of the machine",
        ["System.Globalization.CultureInfo.DefaultThreadCurrentCulture"] = "is the culture of the machine", ["System.Globalization.CultureInfo.DefaultThreadCurrentUICulture"] = "is the culture of the machine",
        ["System.Globalization.CultureInfo.InstalledUICulture"] = "is the culture of the machine", ["System.Globalization.CultureInfo.GetCultureInfo"] = "depends on the cultures of the machine", ["System.Globalization.CultureInfo.GetCultures"] = "depends on the cultures of the machine",
        ["System.Globalization.CultureInfo.CreateSpecificCulture"] = "depends on the cultures of the machine", ["System.Globalization.CultureInfo..ctor"] = "depends on the cultures of the machine", ["System.Globalization.CultureInfo.ClearCachedData"] = "changes the machine's culture",
        ["System.Globalization.CultureInfo.GetCultureInfoByIetfLanguageTag"] = "depends on the cultures of the machine", ["System.Globalization.NumberFormatInfo.CurrentInfo"] = "is the culture of the machine", ["System.Text.Encoding.Default"] = "depends on the machine", ["System.Text.Encoding.GetEncoding"] = "depends on the machine",
        ["System.Text.Encoding.RegisterProvider"] = "changes the process", ["System.Text.Encoding.GetEncodings"] = "depends on the machine", ["System.Object.MemberwiseClone"] = "is reflection", ["System.Exception.StackTrace"] = "depends on how it runs", ["System.Exception.TargetSite"] = "is reflection", ["System.Exception.Source"] = "depends on how it runs",
        ["System.Exception.ToString"] = "contains the stack", ["System.Delegate.Method"] = "is reflection", ["System.Delegate.Target"] = "is reflection", ["System.Delegate.DynamicInvoke"] = "is reflection", ["System.Delegate.CreateDelegate"] = "is reflection", ["System.Array.CreateInstance"] = "is reflection",
        ["System.Uri.IsFile"] = "depends on the machine's paths", ["System.Uri.LocalPath"] = "depends on the machine's paths",
    };

    /// <summary>Why whole name spaces and types are refused; more is said of them than that they are unknown.</summary>
    private static readonly (string Prefix, string Reason)[] RefusedParts =
    [
        ("System.IO.", "reads or writes files"), ("System.Net.", "uses the network"), ("System.Environment", "depends on the machine's environment"), ("System.Random", "is a random value"), ("System.Security.", "is a random or secret value"),
        ("System.Console", "talks to a console"), ("System.Threading.", "runs in parallel or waits"), ("System.Diagnostics.", "depends on the running process"), ("System.Reflection.", "is reflection"), ("System.Activator", "is reflection"), ("System.AppDomain", "depends on the running process"),
        ("System.AppContext", "depends on the running process"), ("System.Runtime.", "depends on the running process"), ("System.GC", "depends on the running process"), ("Microsoft.Extensions.Configuration", "is read when it runs"), ("System.Data", "uses a database"), ("Azure.", "calls Azure"), ("System.TimeProvider", "is the current time"),
        ("System.Linq.Parallel", "runs in parallel"), ("System.Text.RegularExpressions", "is a regular expression, which can run without end"),
    ];

    private static readonly Dictionary<string, Type> ByName = Build();

    /// <summary>For the review of the list: each type with what it is refused of.</summary>
    public static IEnumerable<string> Lines() => ByName.Keys.OrderBy(name => name, StringComparer.Ordinal)
        .SelectMany(name => Refused.Where(entry => entry.Key.Substring(0, entry.Key.LastIndexOf('.')).TrimEnd('.') == name).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"  without {entry.Key}: {entry.Value}").Prepend(name));

    public static Type? Find(string metadataName) => ByName.TryGetValue(metadataName, out var type) ? type : null;

    /// <returns>Why the member may not be used, as the end of a sentence; null when it may.</returns>
    public static string? Objection(string type, string member)
    {
        if (type == "System.Type" && member is not ("Name" or "op_Equality" or "op_Inequality" or "Equals" or "ToString")) return "is reflection";
        if (member == "GetHashCode") return "differs from run to run";
        if (type == "System.Reflection.MemberInfo") return member == "Name" ? null : "is reflection";
        if (Refused.TryGetValue(type + "." + member, out var reason)) return reason;
        return RefusedParts.FirstOrDefault(part => type.StartsWith(part.Prefix, StringComparison.Ordinal)).Reason;
    }

    public static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}+{type.Name}" : string.IsNullOrEmpty(type.Namespace) ? type.Name : $"{type.Namespace}.{type.Name}";

    private static Dictionary<string, Type> Build()
    {
        var all = Types.ToDictionary(NameOf, StringComparer.Ordinal);
        foreach (var name in NewerTypes)
        {
            if ((typeof(object).Assembly.GetType(name) ?? typeof(SortedSet<>).Assembly.GetType(name)) is { } type) all[name] = type;
        }

        return all;
    }

    internal static bool IsModel(Type type) => type.Assembly == typeof(Architecture).Assembly;
}
