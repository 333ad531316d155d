using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>Which wire is written, and whose document.</summary>
/// <param name="ForAzapi">An ARM document that Terraform sends: other resources stand in it as references, and nothing of what Azure answered.</param>
public readonly record struct WriteContext(Wire Wire, AzureResource? Owner, bool ForAzapi = false)
{
    /// <summary>Whether Terraform reads it, so that a reference stays one.</summary>
    internal bool KeepsReferences => ForAzapi || Wire == Wire.Terraform;
}

/// <summary>Turns a property's value into one of the wire and back. Chosen by the property's type; an irregular property brings its own.</summary>
public abstract class Codec
{
    /// <returns>Null where that wire is to say nothing.</returns>
    public abstract Value? Write(object? value, WriteContext context);

    /// <summary>Whether null says something ("off"), rather than nothing.</summary>
    public virtual bool WritesNull => false;

    /// <summary>False where the value cannot be held; the reader then leaves it in the remainder.</summary>
    public abstract bool TryRead(Value value, ReadContext context, out object? result);

    internal static Codec For(Type type, WirePath path, Refer by)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool)) return new FlagCodec(path);
        if (type == typeof(decimal)) return new DecimalCodec();
        if (type == typeof(int)) return new NumberCodec();
        if (type == typeof(string)) return new TextCodec();
        if (type == typeof(Text)) return new TemplateCodec();
        if (type == typeof(Value)) return new AsIsCodec();
        if (type.IsEnum) return new WordCodec(type);
        if (typeof(Part).IsAssignableFrom(type)) return new PartCodec(type);
        if (typeof(AzureResource).IsAssignableFrom(type) || type.IsInterface && !type.IsGenericType) return new ReferenceCodec(type, by);
        if (ItemOf(type, typeof(IReadOnlyList<>)) is { } item) return (Codec)Activator.CreateInstance(typeof(ListCodec<>).MakeGenericType(item), For(item, path, by))!;
        if ((ItemOf(type, typeof(IReadOnlyDictionary<,>)) ?? ItemOf(type, typeof(IDictionary<,>))) is { } entry) return (Codec)Activator.CreateInstance(typeof(MapCodec<>).MakeGenericType(entry), For(entry, path, by))!;
        return new ParsableCodec(type);
    }

    private static Type? ItemOf(Type type, Type generic) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == generic ? type.GetGenericArguments().Last() : null;
}
