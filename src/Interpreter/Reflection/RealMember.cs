using System.Reflection;
using System.Runtime.ExceptionServices;
using AiFactory.Model;

namespace AiFactory.Interpreter.Reflection;

/// <summary>A method, constructor or accessor of the library, ready to be called.</summary>
internal sealed class RealMember
{
    private const BindingFlags DoNotWrapExceptions = (BindingFlags)0x02000000; // of newer runtimes; older ones ignore it

    private readonly ConstructorInfo? _constructor;

    public RealMember(MethodBase method)
    {
        (Method, Parameters, _constructor) = (method, [.. method.GetParameters().Select(parameter => parameter.ParameterType)], method as ConstructorInfo);
        IsModel = AllowList.IsModel(method.DeclaringType!);
        TakesOnlyPlainValues = Array.TrueForAll(Parameters, type => type == typeof(string) || type.IsPrimitive || type.IsEnum);
    }

    public MethodBase Method { get; }
    public Type[] Parameters { get; }
    public bool IsModel { get; }

    /// <summary>Whether the arguments can be handed on without a look at each.</summary>
    public bool TakesOnlyPlainValues { get; }

    public bool IsConstructor => _constructor is not null;

    public object? Invoke(object? self, object?[] arguments)
    {
        try
        {
            return _constructor is not null ? _constructor.Invoke(DoNotWrapExceptions, null, arguments, null) : Method.Invoke(self, DoNotWrapExceptions, null, arguments, null);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }
    }
}
