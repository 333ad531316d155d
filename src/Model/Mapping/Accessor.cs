using System.Reflection;

namespace AiFactory.Model.Mapping;

/// <summary>Gets and sets a property without asking reflection each time.</summary>
internal abstract class Accessor
{
    public abstract object? Get(object owner);
    public abstract void Set(object owner, object? value);

    /// <summary>Whether the property can be without a value: null, or an empty list.</summary>
    internal virtual bool AllowsNothing => false;

    internal virtual object? Nothing => null;

    internal virtual bool CanSet => false;

    /// <summary>Delegates over the accessors; <c>init</c> is no obstacle to them.</summary>
    public static Accessor Of(PropertyInfo property) =>
        (Accessor)Activator.CreateInstance(typeof(DelegateAccessor<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;
}

internal sealed class DelegateAccessor<TOwner, TValue>(PropertyInfo property) : Accessor where TOwner : class
{
    internal override bool AllowsNothing { get; } = Absence.IsAllowed(property);
    internal override object? Nothing { get; } = Absence.Of(property.PropertyType);
    internal override bool CanSet { get; } = property.GetSetMethod(true) is not null;

    private readonly Func<TOwner, TValue> _get = (Func<TOwner, TValue>)Delegate.CreateDelegate(typeof(Func<TOwner, TValue>), property.GetGetMethod(true)!);
    private Action<TOwner, TValue>? _set;

    public override object? Get(object owner) => _get((TOwner)owner);

    public override void Set(object owner, object? value) =>
        (_set ??= (Action<TOwner, TValue>)Delegate.CreateDelegate(typeof(Action<TOwner, TValue>), property.GetSetMethod(true)!))((TOwner)owner, (TValue)value!);
}

internal sealed class Constant(string value) : Accessor
{
    private readonly object _value = bool.TryParse(value, out var flag) ? flag : value;

    public static Type TypeOf(string value) => bool.TryParse(value, out _) ? typeof(bool) : typeof(string);

    public override object? Get(object owner) => _value;
    public override void Set(object owner, object? value) { }
}
