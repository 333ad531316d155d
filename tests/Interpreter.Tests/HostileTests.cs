using System.Globalization;
using System.Reflection;
using System.Text;
using AiFactory.Interpreter.Reflection;
using AiFactory.Model;
using AiFactory.Tests;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Tests;

/// <summary>Sources of a stranger: whatever they try, nothing happens, and it is said.</summary>
public sealed class HostileTests
{
    /// <summary>What an attempt may name: a file that is not there and must not come to be, and one that is and must stay.</summary>
    private const string NewFile = "NEW-FILE", OldFile = "OLD-FILE";

    private const string Mark = "AIFACTORY_HOSTILE";

    /// <summary>Each would leave a trace, read a secret, hang or end the process if it ran.</summary>
    private static readonly Dictionary<string, (string Define, string More)> Tried = new()
    {
        ["File.WriteAllText"] = ("System.IO.File.WriteAllText(\"NEW-FILE\", \"x\");", ""),
        ["File.Delete"] = ("System.IO.File.Delete(\"OLD-FILE\");", ""),
        ["File.Delete as a method group"] = ("new List<string> { \"OLD-FILE\" }.ForEach(System.IO.File.Delete);", ""),
        ["File.ReadAllText in LINQ"] = ("Say(new[] { \"OLD-FILE\" }.Select(System.IO.File.ReadAllText).First());", ""),
        ["a delegate of File"] = ("Action<string, string?> write = System.IO.File.WriteAllText; write(\"NEW-FILE\", \"x\");", ""),
        ["a function of Directory in a dictionary"] = ("var map = new Dictionary<string, Func<string, object>> { [\"x\"] = System.IO.Directory.CreateDirectory }; map[\"x\"](\"NEW-FILE\");", ""),
        ["FileStream"] = ("using var file = new System.IO.FileStream(\"NEW-FILE\", System.IO.FileMode.Create);", ""),
        ["StreamWriter as IDisposable"] = ("using (IDisposable file = new System.IO.StreamWriter(\"NEW-FILE\")) { }", ""),
        ["FileInfo"] = ("new System.IO.FileInfo(\"OLD-FILE\").Delete();", ""),
        ["File.ReadLines"] = ("foreach (var line in System.IO.File.ReadLines(\"OLD-FILE\")) Say(line);", ""),
        ["Path.GetTempFileName"] = ("Say(System.IO.Path.GetTempFileName());", ""),
        ["reading a file to name something"] = ("new StorageAccount(System.IO.File.ReadAllText(\"OLD-FILE\"));", ""),
        ["MemoryMappedFile"] = ("System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(\"OLD-FILE\");", ""),
        ["XML with an external entity"] = ("System.Xml.Linq.XDocument.Load(\"OLD-FILE\");", ""),
        ["an XML writer"] = ("System.Xml.XmlWriter.Create(\"NEW-FILE\").Dispose();", ""),
        ["a zip file"] = ("System.IO.Compression.ZipFile.CreateFromDirectory(\"/tmp\", \"NEW-FILE\");", ""),
        ["Process.Start"] = ("System.Diagnostics.Process.Start(\"touch\", \"NEW-FILE\");", ""),
        ["ProcessStartInfo"] = ("new System.Diagnostics.Process { StartInfo = new(\"touch\", \"NEW-FILE\") }.Start();", ""),
        ["Environment.GetEnvironmentVariable"] = ("Say(Environment.GetEnvironmentVariable(\"AIFACTORY_HOSTILE\"));", ""),
        ["Environment.SetEnvironmentVariable"] = ("Environment.SetEnvironmentVariable(\"AIFACTORY_HOSTILE\", \"changed\");", ""),
        ["Environment.Exit"] = ("Environment.Exit(1);", ""),
        ["Environment.FailFast"] = ("Environment.FailFast(\"x\");", ""),
        ["Environment.CurrentDirectory"] = ("Environment.CurrentDirectory = \"/\";", ""),
        ["Debugger.Launch"] = ("System.Diagnostics.Debugger.Launch();", ""),
        ["Console.WriteLine"] = ("Console.WriteLine(\"x\");", ""),
        ["Console.ReadLine"] = ("Say(Console.ReadLine());", ""),
        ["Console.SetOut"] = ("Console.SetOut(System.IO.TextWriter.Null);", ""),
        ["Trace"] = ("System.Diagnostics.Trace.WriteLine(\"x\");", ""),
        ["HttpClient"] = ("new System.Net.Http.HttpClient().GetStringAsync(\"http://127.0.0.1:1\").Wait();", ""),
        ["Socket"] = ("new System.Net.Sockets.TcpClient(\"127.0.0.1\", 1);", ""),
        ["Dns"] = ("Say(System.Net.Dns.GetHostName());", ""),
        ["Type.GetType"] = ("Type.GetType(\"System.IO.File\")!.GetMethod(\"Delete\")!.Invoke(null, new object[] { \"OLD-FILE\" });", ""),
        ["typeof and GetMethod"] = ("typeof(System.IO.File).GetMethod(\"Delete\")!.Invoke(null, new object[] { \"OLD-FILE\" });", ""),
        ["InvokeMember"] = ("typeof(string).InvokeMember(\"Empty\", System.Reflection.BindingFlags.GetField, null, null, null);", ""),
        ["the assembly of a type of the Model"] = ("Say(typeof(Architecture).Assembly.Location);", ""),
        ["the assembly of an object"] = ("Say(env.GetType().Assembly.FullName);", ""),
        ["GetType of a member"] = ("Say(env.GetType().GetProperties()[0].Name);", ""),
        ["the module of an exception"] = ("try { throw new InvalidOperationException(); } catch (Exception e) { Say(e.TargetSite!.Module.Name); }", ""),
        ["the method of a delegate"] = ("Action one = () => { }; Say(one.Method.Module.Assembly.Location);", ""),
        ["DynamicInvoke"] = ("Func<int> one = () => 1; Say($\"{one.DynamicInvoke()}\");", ""),
        ["Delegate.CreateDelegate"] = ("Delegate.CreateDelegate(typeof(Action<string>), typeof(System.IO.File), \"Delete\");", ""),
        ["Activator"] = ("Activator.CreateInstance(typeof(System.IO.StreamWriter), \"NEW-FILE\");", ""),
        ["Activator of a type parameter"] = ("Say($\"{Make<System.Timers.Timer>()}\");", "private static T Make<T>() where T : new() => new();"),
        ["Lazy of a type with a constructor"] = ("Say($\"{new Lazy<System.Net.Http.HttpClient>().Value.Timeout}\");", ""),
        ["Assembly.Load"] = ("System.Reflection.Assembly.Load(\"System.Net.Http\");", ""),
        ["AssemblyLoadContext"] = ("System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyPath(\"OLD-FILE\");", ""),
        ["AppDomain"] = ("Say(AppDomain.CurrentDomain.BaseDirectory);", ""),
        ["AppDomain events"] = ("AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(\"OLD-FILE\");", ""),
        ["AppContext"] = ("AppContext.SetSwitch(\"AIFACTORY_HOSTILE\", true);", ""),
        ["GC"] = ("GC.Collect(); Say($\"{GC.GetTotalMemory(true)}\");", ""),
        ["Thread"] = ("new System.Threading.Thread(() => System.IO.File.Delete(\"OLD-FILE\")).Start();", ""),
        ["ThreadPool"] = ("System.Threading.ThreadPool.QueueUserWorkItem(_ => System.IO.File.Delete(\"OLD-FILE\"));", ""),
        ["Task.Run"] = ("System.Threading.Tasks.Task.Run(() => System.IO.File.Delete(\"OLD-FILE\")).Wait();", ""),
        ["Timer"] = ("new System.Threading.Timer(_ => System.IO.File.Delete(\"OLD-FILE\"), null, 0, 0);", ""),
        ["Thread.Sleep"] = ("System.Threading.Thread.Sleep(600_000);", ""),
        ["Monitor"] = ("System.Threading.Monitor.Enter(new object());", ""),
        ["Interlocked"] = ("var one = 1; System.Threading.Interlocked.Increment(ref one);", ""),
        ["PLINQ"] = ("Say($\"{new[] { 1 }.AsParallel().Sum()}\");", ""),
        ["Parallel"] = ("System.Threading.Tasks.Parallel.ForEach(new[] { \"OLD-FILE\" }, System.IO.File.Delete);", ""),
        ["async"] = ("Run();", "private static async void Run() { await System.IO.File.WriteAllTextAsync(\"NEW-FILE\", \"x\"); }"),
        ["Marshal"] = ("System.Runtime.InteropServices.Marshal.FreeHGlobal(System.Runtime.InteropServices.Marshal.AllocHGlobal(1));", ""),
        ["NativeLibrary"] = ("System.Runtime.InteropServices.NativeLibrary.Load(\"libc\");", ""),
        ["DllImport"] = ("system(\"touch NEW-FILE\");", "[System.Runtime.InteropServices.DllImport(\"libc\")] private static extern int system(string command);"),
        ["UnsafeAccessor"] = ("Say(Name(env));", "[System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = \"<Name>k__BackingField\")] private static extern ref string Name(DeploymentEnvironment env);"),
        ["Unsafe.As"] = ("Say($\"{System.Runtime.CompilerServices.Unsafe.As<object, string>(ref _thing)}\");", "private object _thing = 1;"),
        ["RuntimeHelpers"] = ("System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Snippet).TypeHandle);", ""),
        ["GetUninitializedObject"] = ("System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(KeyVault));", ""),
        ["a module initialiser"] = ("Say(Start.Text);", "internal static class Start { public static string Text = \"none\"; [System.Runtime.CompilerServices.ModuleInitializer] internal static void Go() => Text = \"started\"; }"),
        ["an expression tree"] = ("System.Linq.Expressions.Expression<Action> delete = () => System.IO.File.Delete(\"OLD-FILE\"); delete.Compile()();", ""),
        ["dynamic"] = ("dynamic one = new List<int>(); one.Add(1); Say($\"{one.Count}\");", ""),
        ["TypeDescriptor"] = ("Say($\"{System.ComponentModel.TypeDescriptor.GetConverter(typeof(int))}\");", ""),
        ["MemberwiseClone"] = ("Say($\"{((Snippet)MemberwiseClone()) == this}\");", ""),
        ["Array.CreateInstance"] = ("Say($\"{Array.CreateInstance(typeof(int), 1).Length}\");", ""),
        ["a static constructor"] = ("Say(Eager.Text);", "internal static class Eager { public static string Text = \"x\"; static Eager() => System.IO.File.Delete(\"OLD-FILE\"); }"),
        ["a static field"] = ("Say(Eager.Text);", "internal static class Eager { public static string Text = System.IO.File.ReadAllText(\"OLD-FILE\"); }"),
        ["Dispose"] = ("using (new Own()) { }", "private sealed class Own : IDisposable { public void Dispose() => System.IO.File.Delete(\"OLD-FILE\"); }"),
        ["ToString"] = ("Say($\"{new Own()}\");", "private sealed class Own { public override string ToString() => System.IO.File.ReadAllText(\"OLD-FILE\"); }"),
        ["Equals in a set"] = ("var set = new HashSet<Own> { new(), new() };", "private sealed class Own { public override bool Equals(object? o) { System.IO.File.Delete(\"OLD-FILE\"); return true; } public override int GetHashCode() => 1; }"),
        ["a comparer in a sort"] = ("new List<int> { 2, 1 }.Sort((a, b) => { System.IO.File.Delete(\"OLD-FILE\"); return 0; });", ""),
        ["an implicit conversion"] = ("string text = new Own(); Say(text);", "private sealed class Own { public static implicit operator string(Own one) => System.IO.File.ReadAllText(\"OLD-FILE\"); }"),
        ["an exception filter"] = ("try { throw new InvalidOperationException(); } catch when (Gone()) { }", "private static bool Gone() { System.IO.File.Delete(\"OLD-FILE\"); return true; }"),
        ["the Environments property"] = ("Say(Places.Read());", "internal static class Places { public static string Read() => new System.IO.StreamReader(\"OLD-FILE\").ReadToEnd(); }"),
        ["a table outside of the project"] = ("foreach (var row in design.Table<Row>(\"OLD-FILE\")) Say(row.Name);", "internal sealed record Row(string Name);"),
        ["a table of a type that opens a file"] = ("foreach (var row in design.Table<System.IO.StreamWriter>(\"rows.json\")) row.Write(1);", ""),
        ["a table with a part that opens a file"] = ("foreach (var row in design.Table<Row>(\"rows.json\")) Say($\"{row}\");", "internal sealed record Row(System.IO.StreamWriter Path);"),
        ["a table of a type that reads a file"] = ("foreach (var row in design.Table<System.IO.FileInfo>(\"rows.json\")) row.Delete();", ""),
        ["the clock"] = ("Say($\"{DateTime.Now} {DateTimeOffset.UtcNow} {TimeProvider.System.GetUtcNow()}\");", ""),
        ["a stopwatch"] = ("Say($\"{System.Diagnostics.Stopwatch.StartNew().ElapsedTicks}\");", ""),
        ["local time"] = ("Say($\"{new DateTime(2026, 1, 1).ToUniversalTime()} {TimeZoneInfo.Local}\");", ""),
        ["local time by an offset"] = ("Say($\"{new DateTimeOffset(new DateTime(2026, 1, 1)).Offset}\");", ""),
        ["local time by parsing"] = ("Say($\"{DateTimeOffset.Parse(\"2026-01-01\").Offset}\");", ""),
        ["local time by parsing UTC"] = ("Say($\"{DateTime.Parse(\"2026-01-01T00:00:00Z\").Hour}\");", ""),
        ["chance"] = ("Say($\"{Random.Shared.Next()} {Guid.NewGuid()}\");", ""),
        ["chance in LINQ"] = ("Say($\"{Enumerable.Range(0, 100).Shuffle().First()}\");", ""),
        ["chance in a hash code"] = ("Say($\"{\"a\".GetHashCode()}\");", ""),
        ["chance in a hash code of a comparer"] = ("Say($\"{StringComparer.Ordinal.GetHashCode(\"a\")} {EqualityComparer<string>.Default.GetHashCode(\"a\")}\");", ""),
        ["chance in a hash code of a tuple"] = ("Say($\"{(1, \"a\").GetHashCode()}\");", ""),
        ["chance in a hash code of an object"] = ("Say($\"{new object().GetHashCode()} {((object)\"a\").GetHashCode()} {new HashCode().ToHashCode()} {HashCode.Combine(1)}\");", ""),
        ["chance in a hash code of a record"] = ("Say($\"{new Own(\"a\").GetHashCode()}\");", "private sealed record Own(string Name);"),
        ["chance in a hash code of an anonymous type"] = ("Say($\"{new { A = \"a\" }.GetHashCode()}\");", ""),
        ["chance in a hash code of a type or address"] = ("Say($\"{typeof(int).GetHashCode()} {new Uri(\"https://a.b\").GetHashCode()}\");", ""),
        ["secret randomness"] = ("Say($\"{System.Security.Cryptography.RandomNumberGenerator.GetInt32(9)}\");", ""),
        ["the culture"] = ("System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;", ""),
        ["the default culture"] = ("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", ""),
        ["changing the invariant culture"] = ("System.Globalization.CultureInfo.InvariantCulture.NumberFormat.NumberDecimalSeparator = \",\";", ""),
        ["the registry"] = ("Say($\"{Microsoft.Win32.Registry.CurrentUser}\");", ""),
        ["regular expressions"] = ("Say($\"{System.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + \"b\", \"(a+)+$\")}\");", ""),
        ["a serialiser"] = ("System.Text.Json.JsonSerializer.Deserialize<System.IO.FileInfo>(\"{}\");", ""),
        ["weak references"] = ("Say($\"{new WeakReference(new object()).IsAlive}\");", ""),
        ["shared arrays"] = ("Say($\"{System.Buffers.ArrayPool<int>.Shared.Rent(5).Length}\");", ""),
        ["interned texts"] = ("Say(string.IsInterned(\"x\" + env.Name));", ""),
        ["the size of a pointer"] = ("Say($\"{IntPtr.Size} {BitConverter.IsLittleEndian}\");", ""),
    };

    public static TheoryData<string> Attempts => [.. Tried.Keys];

    [Theory, MemberData(nameof(Attempts))]
    public void Nothing_happens_and_it_is_said(string attempt)
    {
        var folder = Directory.CreateTempSubdirectory("aifactory-hostile");
        Environment.SetEnvironmentVariable(Mark, "secret");
        var (directory, culture) = (Environment.CurrentDirectory, CultureInfo.CurrentCulture);
        try
        {
            var (old, made) = (Path.Combine(folder.FullName, "old"), Path.Combine(folder.FullName, "new"));
            File.WriteAllText(old, "secret");
            var (define, more) = Tried[attempt];
            var isType = more.StartsWith("internal", StringComparison.Ordinal);
            string Named(string text) => text.Replace(NewFile, made, StringComparison.Ordinal).Replace(OldFile, old, StringComparison.Ordinal);
            var sample = Sample.Defining(Named(define), isType ? "" : Named(more), isType ? Named(more) : "", new() { Inputs = new Dictionary<string, string> { ["rows.json"] = $$"""[{ "path": "{{made}}", "fileName": "{{old}}" }]""" } });
            Assert.Empty(sample.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

            var interpretation = sample.Interpret();

            Assert.NotEmpty(interpretation.Problems);
            Assert.DoesNotContain(interpretation.Worlds.SelectMany(world => Readable.Lines(world.Family)), line => line.Contains("secret", StringComparison.Ordinal));
            Assert.Equal(["old"], folder.GetFileSystemInfos().Select(file => file.Name));
            Assert.Equal("secret", Environment.GetEnvironmentVariable(Mark));
            Assert.Equal((directory, culture), (Environment.CurrentDirectory, CultureInfo.CurrentCulture));
            Assert.Equal(".", CultureInfo.InvariantCulture.NumberFormat.NumberDecimalSeparator);
            Assert.False(AppContext.TryGetSwitch(Mark, out _));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Every static member without parameters and every empty constructor of the framework, in one source: what the list does not allow is said, and none of it runs.</summary>
    [Fact]
    public void Of_the_whole_framework_only_the_list_is_called()
    {
        var calls = Calls().ToList();
        var sample = Sampled(calls);
        var wrong = sample.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(LineOf).ToHashSet();
        calls = [.. calls.Where((_, line) => !wrong.Contains(line))];
        Assert.True(calls.Count > 2_000, $"{calls.Count} calls compile.");

        var said = Sampled(calls).Interpret().Problems.Select(problem => LineOf(problem.Place.Syntax.GetLocation())).ToHashSet();
        List<string> silent = [.. calls.Where((call, line) => !call.IsAllowed && !said.Contains(line)).Select(call => call.Text)];
        Assert.True(silent.Count == 0, $"Of {calls.Count} nothing is said of {silent.Count}:\n{string.Join("\n", silent)}");
    }

    /// <summary>What a model may use, as people have looked at it: a change shows in review. Types that are not on the list themselves lead no further.</summary>
    [Fact]
    public void The_list_is_the_one_that_was_reviewed() => Accepted.MustBe(string.Concat(Allowed().Select(line => line + "\n")), "tests", "Interpreter.Tests", "AllowList.verified.txt");

    /// <summary>Calls what the list allows, with paths and names as arguments, and looks whether the world has changed.</summary>
    [Fact]
    public void What_the_list_allows_changes_nothing_outside()
    {
        var folder = Directory.CreateTempSubdirectory("aifactory-hostile");
        try
        {
            var file = Path.Combine(folder.FullName, "old");
            File.WriteAllText(file, "secret");
            var before = State(folder);
            object?[] values = [file, Path.Combine(folder.FullName, "new"), "file://" + file, "System.IO.File", 1, 2, true, 'x', 1.5, 2L, 3m, 4f, (byte)5, new[] { "a", "b" }, new[] { 1, 2 }, StringComparison.Ordinal, CultureInfo.InvariantCulture, new StringBuilder("x"), DateTime.UnixEpoch, TimeSpan.FromHours(1), new Uri("https://a.b"), new Version(1, 2), Guid.Empty, new List<string> { file }, new InvalidOperationException(file), Encoding.UTF8];
            var called = Reachable().Where(member => member is MethodBase { ContainsGenericParameters: false }).Cast<MethodBase>().Count(method => Call(method, values));
            Assert.True(called > 1_500, $"{called} members were called.");
            Assert.Equal(before, State(folder));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string State(DirectoryInfo folder) => string.Join(";", [
        .. folder.GetFileSystemInfos().Select(file => file.Name), File.ReadAllText(Path.Combine(folder.FullName, "old")), Environment.CurrentDirectory, $"{Environment.GetEnvironmentVariables().Count}",
        CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name, $"{CultureInfo.DefaultThreadCurrentCulture}", CultureInfo.InvariantCulture.NumberFormat.NumberDecimalSeparator, $"{1.5:N}",
    ]);

    /// <returns>Whether there were arguments for it.</returns>
    private static bool Call(MethodBase method, object?[] values)
    {
        var type = method.DeclaringType!;
        if (type.IsAbstract && !method.IsStatic) return false;
        var self = method.IsStatic || method.IsConstructor ? null : Array.Find(values, type.IsInstanceOfType) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
        if (self is null && !method.IsStatic && !method.IsConstructor) return false;
        var isCalled = false;
        for (var turn = 0; turn < 3; turn++)
        {
            object?[] arguments = [.. method.GetParameters().Select(parameter => values.Where(value => parameter.ParameterType.IsInstanceOfType(value)).Skip(turn).FirstOrDefault() ?? Array.Find(values, parameter.ParameterType.IsInstanceOfType))];
            if (arguments.Zip(method.GetParameters()).Any(pair => pair.First is null && (pair.Second.ParameterType.IsValueType || pair.Second.ParameterType.IsByRef))) return false;
            try
            {
                if (method is ConstructorInfo constructor) constructor.Invoke(arguments);
                else method.Invoke(self, arguments);
            }
            catch (Exception refused) when (refused is TargetInvocationException or ArgumentException or NotSupportedException)
            {
            }

            isCalled = true;
        }

        return isCalled;
    }

    private static IEnumerable<string> Allowed()
    {
        foreach (var type in AllowList.Lines().Where(line => !line.StartsWith(' ')).Select(name => AllowList.Find(name)!))
        {
            yield return AllowList.NameOf(type);
            foreach (var members in Members(type).GroupBy(member => (Name: NameOf(member), Objection: AllowList.Objection(AllowList.NameOf(type), NameOf(member)))).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
            {
                var others = members.SelectMany(Types).Where(other => AllowList.Find(AllowList.NameOf(other)) is null).Select(other => other.Name).Distinct().Order(StringComparer.Ordinal).ToList();
                yield return members.Key.Objection is { } objection ? $"  without {members.Key.Name}: {objection}" : $"  {members.Key.Name}{(others.Count > 0 ? $" (not allowed: {string.Join(", ", others)})" : "")}";
            }
        }
    }

    private static IEnumerable<MemberInfo> Reachable() => AllowList.Lines().Where(line => !line.StartsWith(' ')).Select(name => AllowList.Find(name)!)
        .SelectMany(type => Members(type).Where(member => AllowList.Objection(AllowList.NameOf(type), NameOf(member)) is null));

    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not Type and not PropertyInfo and not EventInfo);

    /// <summary>A property's methods go by its name, as the compiler's symbols do.</summary>
    private static string NameOf(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)) ? method.Name[4..] : member.Name;

    /// <summary>What a member takes and gives, without arrays and references.</summary>
    private static IEnumerable<Type> Types(MemberInfo member)
    {
        IEnumerable<Type> all = member switch
        {
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            FieldInfo field => [field.FieldType],
            _ => [],
        };
        return all.Select(Plain).Where(type => !type.IsGenericParameter);

        static Type Plain(Type type) => type.HasElementType ? Plain(type.GetElementType()!) : type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    private static Sample Sampled(IEnumerable<(string Text, bool IsAllowed)> calls) => Sample.OfSnippet([("Model.cs", $$"""
        #pragma warning disable
        sealed partial class Snippet : IArchitecture { public void Define(Architecture design, DeploymentEnvironment env) {
        {{string.Join("\n", calls.Select(call => call.Text))}}
        } }
        """)]);

    private static int LineOf(Diagnostic diagnostic) => LineOf(diagnostic.Location);

    private static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line - 2;

    private static IEnumerable<(string Text, bool IsAllowed)> Calls()
    {
        var assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)).Order(StringComparer.Ordinal).Select(Loaded).OfType<Assembly>();
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.IsGenericType && !type.IsByRefLike && !type.Name.Contains('_', StringComparison.Ordinal)))
        {
            var name = "global::" + type.FullName!.Replace('+', '.');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            foreach (var member in members)
            {
                var isAllowed = AllowList.Find(AllowList.NameOf(type)) is not null && AllowList.Objection(AllowList.NameOf(type), NameOf(member)) is null;
                switch (member)
                {
                    case PropertyInfo { GetMethod: { IsStatic: true, IsPublic: true } get } property when get.GetParameters().Length == 0:
                        yield return ($"Say($\"{{({name}.{property.Name})}}\");", isAllowed);
                        break;
                    case MethodInfo { IsStatic: true, IsSpecialName: false, IsGenericMethod: false } method when method.GetParameters().Length == 0:
                        yield return ($"{name}.{method.Name}();", isAllowed);
                        break;
                    case FieldInfo { IsStatic: true, IsLiteral: false } field:
                        yield return ($"Say($\"{{({name}.{field.Name})}}\");", isAllowed);
                        break;
                    case ConstructorInfo { IsStatic: false } constructor when !type.IsAbstract && constructor.GetParameters().Length == 0:
                        yield return ($"new {name}();", isAllowed);
                        break;
                }
            }
        }
    }

    private static Assembly? Loaded(string path)
    {
        try
        {
            return Assembly.Load(Path.GetFileNameWithoutExtension(path));
        }
        catch (Exception notManaged) when (notManaged is FileNotFoundException or BadImageFormatException)
        {
            return null;
        }
    }
}
