using System.Collections;
using System.Reflection;

namespace AiFactory.Model.Mapping;

/// <summary>Where a mapping stands on one of the wires, and how its value is written there.</summary>
public sealed record WireRoute(WirePath Path, Codec Codec);

/// <summary>One mapped property, ready for use.</summary>
public sealed class PropertyMapping
{
    private readonly Accessor _accessor;
    private readonly Accessor? _terraformWhen;
    private readonly bool _isBlocksInTerraform;

    internal PropertyMapping(int index, MappingSeed seed, Accessor? terraformWhen)
    {
        Index = index;
        Name = seed.Name;
        Type = seed.Type;
        Maps = seed.Maps;
        Range = seed.Range;
        Words = (Nullable.GetUnderlyingType(Type) ?? Type) is { IsEnum: true } words ? words : null;
        HoldsParts = typeof(Part).IsAssignableFrom(Type.IsGenericType ? Type.GetGenericArguments()[0] : Type);
        _accessor = seed.Accessor;
        _terraformWhen = terraformWhen;
        Arm = RouteOf(seed.Maps.Arm);
        Alternative = RouteOf(seed.Maps.Or);
        Terraform = RouteOf(seed.Maps.Terraform);
        _isBlocksInTerraform = Terraform?.Path.HasEach == true || Type.IsGenericType && HoldsParts;

        WireRoute? RouteOf(string? text) => text is null ? null
            : WirePath.Parse(text) is var path && seed.Maps.Using is { } converter ? new(path, (Codec)Activator.CreateInstance(converter, nonPublic: true)!)
            : new(path, seed.Maps.Within is { } within ? PartsOfOwner(within) : Codec.For(Type, path, seed.Maps.By, seed.Maps.In));

        Codec PartsOfOwner(string within) => Type == typeof(string) ? new SubResourceCodec(within) : new ListCodec<string>(new SubResourceCodec(within));
    }

    /// <summary>The enum whose members are the values; null for any other type.</summary>
    public Type? Words { get; }

    /// <summary>Whether the value is a part with properties of its own, or several.</summary>
    public bool HoldsParts { get; }

    /// <summary>Whether the value is parts by names that a person gave them.</summary>
    public bool HoldsKeyedParts => Maps.Using is null && Type.IsGenericType && Type.GetGenericArguments() is [_, var part] && typeof(Part).IsAssignableFrom(part);

    internal int Index { get; }
    public string Name { get; }
    public Type Type { get; }
    public MapsAttribute Maps { get; }

    /// <summary>The whole numbers that Azure accepts; null where it takes any, or where it is no number.</summary>
    public WithinAttribute? Range { get; }

    public WireRoute? Arm { get; }
    public WireRoute? Alternative { get; }
    public WireRoute? Terraform { get; }

    public object? ValueIn(IMapped mapped) => _accessor.Get(mapped);
    internal void Set(IMapped mapped, object? value) => _accessor.Set(mapped, value);

    /// <summary>False for what never varies.</summary>
    public bool CanSet => _accessor.CanSet;

    /// <summary>Null or an empty list, as far as the property may be that.</summary>
    internal object?[] Nothings => _accessor.AllowsNothing ? [_accessor.Nothing] : [];

    /// <summary>Sets what it means that Azure leaves the property out: what the attribute says, else null or none where the type allows it.</summary>
    internal bool TrySetNothing(IMapped mapped)
    {
        if (Maps.Absent is null && !_accessor.AllowsNothing) return false;
        _accessor.Set(mapped, Maps.Absent ?? _accessor.Nothing);
        return true;
    }

    /// <summary>The value to be written: what Azure stated, or what a person's model holds.</summary>
    /// <returns>False for what neither says.</returns>
    internal bool IsStated(IMapped mapped, WireRoute route, out object? value)
    {
        value = null;
        if (mapped.Origin is { } origin && Arm is not null && origin.StatedAt(this) is null) return false;
        if (ReferenceEquals(route, Terraform) && _terraformWhen is not null && !(bool)_terraformWhen.Get(mapped)!) return false;

        value = ValueIn(mapped);
        return value switch
        {
            null => route.Codec.WritesNull,
            ICollection { Count: 0 } => mapped.Origin?.StatedAt(this) is not null && !(ReferenceEquals(route, Terraform) && _isBlocksInTerraform), // no block is no block
            _ => true,
        };
    }
}

/// <summary>A mapped property as reflection gives it.</summary>
internal sealed record MappingSeed(string Name, Type Type, MapsAttribute Maps, Accessor Accessor, WithinAttribute? Range = null)
{
    /// <summary>Base classes first, then in the order written. An override that says its own mapping says it instead of the base's.</summary>
    public static IReadOnlyList<MappingSeed> Of(Type? type)
    {
        if (type is null) return [];
        var seeds = Of(type.BaseType).ToList();
        foreach (var own in Declared(type))
        {
            var inherited = seeds.FindIndex(seed => seed.Name == own.Name);
            if (inherited < 0) seeds.Add(own);
            else seeds[inherited] = own;
        }

        return seeds;
    }

    private static IEnumerable<MappingSeed> Declared(Type type) =>
        type.GetProperties(ResourceShape.Everything | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.MetadataToken)
            .Select(property => (Property: property, Maps: property.GetCustomAttribute<MapsAttribute>(inherit: false)))
            .Where(found => found.Maps is not null)
            .Select(found => new MappingSeed(found.Property.Name, found.Property.PropertyType, found.Maps!, Accessor.Of(found.Property), found.Property.GetCustomAttribute<WithinAttribute>()));
}
