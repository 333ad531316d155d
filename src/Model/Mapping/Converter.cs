namespace AiFactory.Model.Mapping;

/// <summary>An irregular mapping: named, beside the class it serves, and right both ways.</summary>
public abstract class Converter<T> : Codec
{
    protected abstract Value? ToArm(T value);
    protected abstract bool TryFromArm(Value value, ReadContext context, out T result);

    /// <summary>Terraform's form, where it differs from ARM's.</summary>
    protected virtual Value? ToTerraform(T value) => ToArm(value);

    public override bool WritesNull => Nullable.GetUnderlyingType(typeof(T)) is not null;

    public sealed override Value? Write(object? value, WriteContext context) => context.Wire == Wire.Arm ? ToArm((T)value!) : ToTerraform((T)value!);

    public sealed override bool TryRead(Value value, ReadContext context, out object? result)
    {
        var read = TryFromArm(value, context, out var typed);
        result = typed;
        return read;
    }
}
