using AiFactory.Interpreter.Running;
using Microsoft.CodeAnalysis;

namespace AiFactory.Interpreter.Values;

/// <summary>A lambda, local function or method of a person's code as a value. Becomes a real delegate where library code takes it.</summary>
/// <param name="target">The object whose method it is, and the method; two functions of the same are equal.</param>
internal sealed class UserFunction(Func<object?[], object?> call, Run run, object? target = null, ISymbol? method = null)
{
    private object? Target { get; } = target;
    private ISymbol? Method { get; } = method;

    private Dictionary<Type, Delegate?>? _delegates;

    private Func<object?[], object?> Invocation { get; } = call;
    public Run Run { get; } = run;

    /// <summary>Several delegates in one, called in turn.</summary>
    public IReadOnlyList<UserFunction> Parts { get; private init; } = [];

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is UserFunction other && Method is not null && ReferenceEquals(Target, other.Target) && SymbolEqualityComparer.Default.Equals(Method, other.Method));
    public override int GetHashCode() => Method is null ? base.GetHashCode() : SymbolEqualityComparer.Default.GetHashCode(Method);

    public object? Call(params object?[] arguments) => Invocation(arguments);

    public static UserFunction? Combine(UserFunction? first, UserFunction? second)
    {
        if (first is null || second is null) return first ?? second;
        UserFunction[] all = [.. first.All, .. second.All];
        return all.Length <= first.Run.Limits.Items ? Of(all, first.Run) : throw new LimitException($"A function calls more than {first.Run.Limits.Items:N0} others.", null);
    }

    public static UserFunction? Remove(UserFunction? from, UserFunction? what)
    {
        if (from is null || what is null) return from;
        var parts = from.All.ToList();
        var place = parts.LastIndexOf(what);
        if (place >= 0) parts.RemoveAt(place);
        return parts.Count == 0 ? null : Of(parts, from.Run);
    }

    private IEnumerable<UserFunction> All => Parts.Count == 0 ? [this] : Parts;

    private static UserFunction Of(IReadOnlyList<UserFunction> parts, Run run) => new(
        arguments =>
        {
            object? last = null;
            foreach (var part in parts) last = part.Call((object?[])arguments.Clone());
            return last;
        },
        run) { Parts = parts };

    /// <summary>A delegate of that type which calls the function; null where the type has parameters by reference, or more than four.</summary>
    public Delegate? ToDelegate(Type type)
    {
        _delegates ??= [];
        return _delegates.TryGetValue(type, out var known) ? known : _delegates[type] = Adapter.Make(this, type);
    }

    /// <summary>For library code that wants no result: what is not known must not go unnoticed.</summary>
    internal void Act(params object?[] arguments)
    {
        if (Invocation(arguments) is not Unknown { IsSaid: false } unknown) return;
        Run.Say(unknown);
        Run.IsIncomplete = true;
    }

    internal TResult Result<TResult>(params object?[] arguments)
    {
        var result = Invocation(arguments);
        if (result is Unknown unknown) throw new UnknownException(unknown);
        if (result is System.Collections.IEnumerable many and not string) Run.Spend((int)Math.Min(Run.Lazy.Of(many).Size, int.MaxValue / 4), null);
        return result is null ? default! : Reflection.Boundary.ToReal(result, typeof(TResult)) is TResult fit ? fit : (TResult)result;
    }

    /// <summary>The function behind a delegate that <see cref="ToDelegate"/> made.</summary>
    public static UserFunction? Behind(object? value) => value as UserFunction ?? ((value as Delegate)?.Target as Adapter)?.Function;

    /// <summary>Generic classes whose methods have each shape that a delegate can have. No code is generated, so it works in every compiler host.</summary>
    private abstract class Adapter
    {
        private static readonly Type[] Functions = [typeof(F<>), typeof(F<,>), typeof(F<,,>), typeof(F<,,,>), typeof(F<,,,,>)];
        private static readonly Type[] Actions = [typeof(A0), typeof(A<>), typeof(A<,>), typeof(A<,,>), typeof(A<,,,>)];

        public UserFunction Function { get; private set; } = null!;

        public static Delegate? Make(UserFunction function, Type type)
        {
            var invoke = type.GetMethod("Invoke")!;
            var parameters = invoke.GetParameters();
            if (parameters.Length > 4 || parameters.Any(parameter => parameter.ParameterType.IsByRef)) return null;

            Type[] arguments = [.. parameters.Select(parameter => parameter.ParameterType)];
            var isAction = invoke.ReturnType == typeof(void);
            var open = (isAction ? Actions : Functions)[arguments.Length];
            if (!isAction) arguments = [.. arguments, invoke.ReturnType];
            var adapter = (Adapter)Activator.CreateInstance(open.IsGenericTypeDefinition ? open.MakeGenericType(arguments) : open);
            adapter.Function = function;
            return Delegate.CreateDelegate(type, adapter, adapter.GetType().GetMethod("Invoke")!);
        }

        private sealed class F<TResult> : Adapter { public TResult Invoke() => Function.Result<TResult>(); }
        private sealed class F<T1, TResult> : Adapter { public TResult Invoke(T1 a) => Function.Result<TResult>(a); }
        private sealed class F<T1, T2, TResult> : Adapter { public TResult Invoke(T1 a, T2 b) => Function.Result<TResult>(a, b); }
        private sealed class F<T1, T2, T3, TResult> : Adapter { public TResult Invoke(T1 a, T2 b, T3 c) => Function.Result<TResult>(a, b, c); }
        private sealed class F<T1, T2, T3, T4, TResult> : Adapter { public TResult Invoke(T1 a, T2 b, T3 c, T4 d) => Function.Result<TResult>(a, b, c, d); }
        private sealed class A0 : Adapter { public void Invoke() => Function.Act(); }
        private sealed class A<T1> : Adapter { public void Invoke(T1 a) => Function.Act(a); }
        private sealed class A<T1, T2> : Adapter { public void Invoke(T1 a, T2 b) => Function.Act(a, b); }
        private sealed class A<T1, T2, T3> : Adapter { public void Invoke(T1 a, T2 b, T3 c) => Function.Act(a, b, c); }
        private sealed class A<T1, T2, T3, T4> : Adapter { public void Invoke(T1 a, T2 b, T3 c, T4 d) => Function.Act(a, b, c, d); }
    }
}
