using AiFactory.Interpreter.Running;

namespace AiFactory.Interpreter.Values;

/// <summary>An instance of a class, struct, record or anonymous type that a person declared.</summary>
internal sealed class UserObject : IComparable, IDisposable
{
    public UserObject(UserType type, Run run) : this(type, run, type.NewFields(run))
    {
    }

    private UserObject(UserType type, Run run, object?[] fields) => (Type, Run, Fields) = (type, run, fields);

    public UserType Type { get; }
    public Run Run { get; }
    public object?[] Fields { get; }

    /// <summary>The real exception that an exception of a person's own class is for the library.</summary>
    public object? Native { get; set; }

    public UserObject Copy() => new(Type, Run, (object?[])Fields.Clone()) { Native = Native };

    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (Type.Override("Equals", 1, toObject: true) is { } own) return Call(own, obj) is true;
        if (obj is not UserObject other || other.Type != Type) return false;
        if (Type.TypedEquals is { } typed) return Call(typed, obj) is true;
        if (!Type.HasValueEquality) return false;
        return Run.Deeper("Equals", null, () =>
        {
            for (var index = 0; index < Fields.Length; index++)
            {
                if (Type.IsCompared(index) && !Equals(Fields[index], other.Fields[index])) return false;
            }

            return true;
        });
    }

    public override int GetHashCode()
    {
        if (Type.HasOwnEquality) return 0; // a person's own hash may differ from run to run; equality alone decides
        if (!Type.HasValueEquality) return base.GetHashCode();
        return Run.Deeper("GetHashCode", null, () =>
        {
            var hash = 17;
            for (var index = 0; index < Fields.Length; index++)
            {
                if (Type.IsCompared(index)) hash = unchecked((hash * 31) + (Fields[index]?.GetHashCode() ?? 0));
            }

            return hash;
        });
    }

    public override string ToString() => Type.TextOf(this);

    public int CompareTo(object obj) => Type.Override("CompareTo", 1) is { } own && Call(own, obj) is int order ? order : throw new ArgumentException("At least one object must implement IComparable.");

    public void Dispose()
    {
        if (Type.Override("Dispose", 0) is { } own) Call(own);
    }

    private object? Call(Compiling.Function function, params object?[] arguments)
    {
        var result = function.Call(Run, this, arguments, null);
        return result is Unknown unknown ? throw new UnknownException(unknown) : result;
    }
}
