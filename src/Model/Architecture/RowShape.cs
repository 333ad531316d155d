using System.Reflection;

namespace AiFactory.Model;

/// <summary>One value of a row: a constructor's parameter or a property that can be set.</summary>
internal sealed record Column(string Name, RowShape Shape, bool HasDefault, object? Default);

/// <summary>What the reader of tables must know of a person's type. Behind it stands a compiled type, or one that is only known as source.</summary>
internal abstract class RowShape
{
    public abstract string Name { get; }

    /// <summary>The compiled type; null for one that has a part which is only known as source.</summary>
    public abstract Type? Real { get; }

    /// <summary>What is inside a nullable value; null for others.</summary>
    public abstract RowShape? Underlying { get; }

    /// <summary>What a list holds; null for others.</summary>
    public abstract RowShape? Item { get; }

    /// <summary>The names of an enum's members; null for others.</summary>
    public abstract IReadOnlyList<string>? Members { get; }

    /// <summary>Whether it is a class or struct that has columns, and no collection.</summary>
    public abstract bool IsRecord { get; }

    /// <summary>The parameters of the public constructor with most of them; null where there is none.</summary>
    public abstract IReadOnlyList<Column>? Constructor { get; }

    /// <summary>Properties that can be set from outside.</summary>
    public abstract IReadOnlyList<Column> Settable { get; }

    public abstract object Member(string name);
    public abstract object List(IReadOnlyList<object?> items);
    public abstract object Make(IReadOnlyList<object?> arguments);
    public abstract void Set(object made, string property, object? value);
}

/// <summary>A compiled type.</summary>
internal sealed class CompiledShape(Type type) : RowShape
{
    public override string Name => type.Name;
    public override Type Real => type;
    public override RowShape? Underlying => Nullable.GetUnderlyingType(type) is { } inner ? new CompiledShape(inner) : null;
    public override RowShape? Item => ItemType is { } item && type.IsAssignableFrom(typeof(List<>).MakeGenericType(item)) ? new CompiledShape(item) : null;
    public override IReadOnlyList<string>? Members => type.IsEnum ? Enum.GetNames(type) : null;
    public override bool IsRecord => !type.IsInterface && !type.IsAbstract && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    public override IReadOnlyList<Column>? Constructor => Widest?.GetParameters()
        .Select(parameter => new Column(parameter.Name!, new CompiledShape(parameter.ParameterType), parameter.HasDefaultValue, parameter.HasDefaultValue ? parameter.DefaultValue : null)).ToList();

    public override IReadOnlyList<Column> Settable => [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => new Column(property.Name, new CompiledShape(property.PropertyType), false, null))];

    public override object Member(string name) => Enum.Parse(type, name);

    public override object List(IReadOnlyList<object?> items)
    {
        var array = Array.CreateInstance(ItemType!, items.Count);
        for (var index = 0; index < array.Length; index++) array.SetValue(items[index], index);
        return Activator.CreateInstance(typeof(List<>).MakeGenericType(ItemType!), array)!;
    }

    public override object Make(IReadOnlyList<object?> arguments) => Widest!.Invoke([.. arguments]);

    public override void Set(object made, string property, object? value) => type.GetProperty(property)!.SetValue(made, value);

    private Type? ItemType => type.IsGenericType ? type.GetGenericArguments()[0] : null;

    private ConstructorInfo? Widest => type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
}
