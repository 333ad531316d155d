using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>What the attributes of a class say, read once.</summary>
public sealed class ResourceShape
{
    private static readonly ConcurrentDictionary<Type, ResourceShape> Cache = new();

    private ResourceShape(Type type)
    {
        Type = type;
        Service = type.GetCustomAttribute<ServiceAttribute>(inherit: true);
        Naming = type.GetCustomAttribute<NamedAttribute>(inherit: true);
        Diagnostics = type.GetCustomAttribute<DiagnosticsAttribute>(inherit: true);
        NeedsDelegation = type.GetCustomAttribute<NeedsDelegationAttribute>(inherit: true);
        Grants = [.. type.GetCustomAttributes<GrantsAttribute>()];
        Kind = type.GetCustomAttribute<AzureResourceAttribute>(inherit: false);
        Fixed = [.. type.GetCustomAttributes<FixedAttribute>()];
        BelongsTo = Kind is { Terraform: null } ? [] : [.. type.GetCustomAttributes<BelongsToAttribute>()];
        Companions = [.. type.GetCustomAttributes<CompanionAttribute>()];
        RequiredBlocks = [.. type.GetCustomAttributes<RequiredBlockAttribute>()];
        ProviderSettings = [.. type.GetCustomAttributes<ProviderSettingAttribute>()];
        PrivateLinks = [.. type.GetCustomAttributes<PrivateLinkAttribute>()];
        _instead = type.GetCustomAttribute<TerraformInsteadAttribute>() is { } instead ? (instead.Terraform, Accessor.Of(type.GetProperty(instead.When, Everything)!)) : null;
        _notInArm = [.. type.GetCustomAttributes<NotInArmAttribute>().Select(one => (Accessor.Of(type.GetProperty(one.Property, Everything)!), one.What))];
        var alsoAt = type.GetCustomAttributes<AlsoAtAttribute>().ToArray();

        MappingSeed[] seeds = [.. FixedSeeds(), .. MappingSeed.Of(type).Select(seed => WithAlternative(seed, alsoAt))];
        Mappings = [.. seeds.Select((seed, index) => new PropertyMapping(index, seed, seed.Maps.TerraformWhen is { } when ? Accessor.Of(type.GetProperty(when, Everything)!) : null))];
        Children = [.. type.GetProperties(Everything)
            .Where(property => property.IsDefined(typeof(ChildrenAttribute)))
            .Select(property => (property.GetCustomAttribute<ChildrenAttribute>()!, property.PropertyType.GetGenericArguments()[0], Accessor.Of(property)))];
    }

    /// <summary>The child documents that hold some of the properties, by their path below the resource.</summary>
    public IEnumerable<string> Satellites => Mappings.SelectMany(mapping => new[] { mapping.Arm, mapping.Alternative })
        .Select(route => route?.Path.Document ?? "").Where(name => name.Length > 0).Distinct();

    /// <summary>Where Azure repeats child resources inside this one's document, and of which kind they are.</summary>
    public IEnumerable<(WirePath Path, Type Kind)> Embedded => Children.Where(child => child.Attribute.Embedded is not null).Select(child => (WirePath.Parse(child.Attribute.Embedded!), child.Kind));

    /// <summary>The kinds of child that Azure repeats at one place.</summary>
    internal IEnumerable<Type> EmbeddedAt(WirePath path) => Embedded.Where(embedded => embedded.Path.Text == path.Text).Select(embedded => embedded.Kind);

    /// <summary>The child documents that Azure shows to nobody who may only read.</summary>
    public IReadOnlyList<string> HiddenFromReaders => field ??= [.. Type.GetCustomAttributes<HiddenFromReadersAttribute>(inherit: true).Select(hidden => hidden.Document)];

    /// <summary>What the resource states and Azure Resource Manager does not show.</summary>
    public IEnumerable<string> NotInArmOf(AzureResource resource) => _notInArm.Where(one => one.Property.Get(resource) is ICollection { Count: > 0 }).Select(one => one.What);

    private readonly (Accessor Property, string What)[] _notInArm;

    /// <summary>The azurerm type that writes the resource while a property holds; null for kinds that have one type alone.</summary>
    public string? TerraformInstead => _instead?.Terraform;

    /// <summary>The azurerm type that writes the resource as it is set; null where azurerm has none.</summary>
    internal string? TerraformTypeOf(AzureResource resource) => _instead is { } instead && (bool)instead.When.Get(resource)! ? instead.Terraform : Kind?.Terraform;

    private readonly (string Terraform, Accessor When)? _instead;

    internal const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public Type Type { get; }
    public AzureResourceAttribute? Kind { get; }

    /// <summary>Whether azurerm has no type for it, so that <c>azapi_resource</c> writes its ARM document.</summary>
    public bool IsAzapi => Kind is { Terraform: null, BlockOfParent: null };

    /// <summary>The block of the resource that it lies in, where azurerm has no type for it alone.</summary>
    public string? BlockOfParent => Kind?.BlockOfParent;

    public ServiceAttribute? Service { get; }
    public NamedAttribute? Naming { get; }
    public DiagnosticsAttribute? Diagnostics { get; }
    public NeedsDelegationAttribute? NeedsDelegation { get; }
    public IReadOnlyList<PropertyMapping> Mappings { get; }

    /// <summary>Those that name another part of the resource, or hold parts that do.</summary>
    internal IReadOnlyList<PropertyMapping> NamingParts => field ??= [.. Mappings.Where(mapping => NamesParts(mapping, []))];

    private static bool NamesParts(PropertyMapping mapping, HashSet<Type> asked)
    {
        if (mapping.Maps.Within is not null) return true;
        if (!mapping.HoldsParts || mapping.Maps.Via is not null) return false;

        var item = mapping.Type.IsGenericType ? mapping.Type.GetGenericArguments()[0] : mapping.Type;
        return item.Assembly.GetTypes().Where(type => !type.IsAbstract && item.IsAssignableFrom(type)).Any(part => asked.Add(part) && Of(part).Mappings.Any(inner => NamesParts(inner, asked)));
    }

    /// <summary>As they are read: a place within another's is read before that one takes all that is left there, as the settings of an app do.</summary>
    internal IReadOnlyList<PropertyMapping> InReadingOrder => field ??= [.. Mappings.OrderBy(mapping => Mappings.Any(other => LiesWithin(other.Arm?.Path, mapping.Arm?.Path)))];

    /// <summary>Those whose values can refer to a resource: neither text nor number, flag or word, nor several of these.</summary>
    public IReadOnlyList<PropertyMapping> Referring => field ??= [.. Mappings.Where(mapping => CanRefer(mapping.Type))];

    /// <summary>Those that azurerm has no argument for.</summary>
    internal IReadOnlyList<PropertyMapping> Patched => field ??= [.. Mappings.Where(mapping => mapping.Maps.Azapi)];

    /// <summary>Those of which Azure takes only some values, and those with parts, which may have such.</summary>
    public IReadOnlyList<PropertyMapping> Bounded => field ??= [.. Mappings.Where(mapping => mapping.Range is not null || mapping.Words is not null || mapping.HoldsParts)];

    public IReadOnlyList<GrantsAttribute> Grants { get; }
    public IReadOnlyList<FixedAttribute> Fixed { get; }
    public IReadOnlyList<BelongsToAttribute> BelongsTo { get; }
    public IReadOnlyList<CompanionAttribute> Companions { get; }
    public IReadOnlyList<RequiredBlockAttribute> RequiredBlocks { get; }
    public IReadOnlyList<ProviderSettingAttribute> ProviderSettings { get; }
    public IReadOnlyList<PrivateLinkAttribute> PrivateLinks { get; }
    internal IReadOnlyList<(ChildrenAttribute Attribute, Type Kind, Accessor Accessor)> Children { get; }

    /// <summary>Whether the resource, as it is set, has logs that a diagnostic setting can send on.</summary>
    internal bool HasLogs(AzureResource resource) =>
        Diagnostics is { Logs: true } && (Diagnostics.LogsWhen is null || (bool)Type.GetProperty(Diagnostics.LogsWhen, Everything)!.GetValue(resource)!);

    public static ResourceShape Of(Type type) => Cache.TryGetValue(type, out var shape) ? shape : Cache.GetOrAdd(type, new ResourceShape(type));

    public IEnumerable<AzureResource> ChildrenOf(AzureResource resource) =>
        Children.SelectMany(child => (IEnumerable<AzureResource>?)child.Accessor.Get(resource) ?? []);

    /// <summary>The kinds whose discriminators a document fulfils; the one that asks for most comes first.</summary>
    internal static IEnumerable<ResourceShape> Fitting(MapValue document, IEnumerable<ResourceShape> shapes) =>
        shapes.Select(shape => (Shape: shape, Asked: shape.Fits(document))).Where(fit => fit.Asked >= 0).OrderByDescending(fit => fit.Asked).Select(fit => fit.Shape);

    private int Fits(MapValue document)
    {
        var asked = 0;
        foreach (var fixture in Fixed)
        {
            if (!fixture.Discriminates || fixture.Arm is null) continue;
            if (WirePath.Parse(fixture.Arm).Find(document) is not TextValue found) return -1;
            var tokens = found.Text.Split(',');
            var wanted = fixture.Value.Split(',');
            if (!wanted.All(token => tokens.Contains(token, StringComparer.OrdinalIgnoreCase))) return -1;
            asked += wanted.Length;
        }

        return asked;
    }

    private static bool LiesWithin(WirePath? inner, WirePath? outer) =>
        inner is not null && outer is not null && inner.Document == outer.Document && inner.Steps.StartsWith(outer.Steps + ".", StringComparison.Ordinal);

    private static bool CanRefer(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsPrimitive: false, IsEnum: false } plain && plain != typeof(string) && plain != typeof(decimal)
        && (!typeof(IEnumerable).IsAssignableFrom(plain) || !plain.IsGenericType || plain.GetGenericArguments().Any(CanRefer));

    private IEnumerable<MappingSeed> FixedSeeds() => Fixed.Select(fixture =>
        new MappingSeed(fixture.Arm ?? fixture.Terraform!, Constant.TypeOf(fixture.Value), new MapsAttribute(fixture.Arm) { Terraform = fixture.Terraform, TerraformWhen = fixture.TerraformWhen }, new Constant(fixture.Value)));

    private static MappingSeed WithAlternative(MappingSeed seed, AlsoAtAttribute[] alsoAt) =>
        seed.Maps is { Arm: { } arm, Or: null } maps && alsoAt.FirstOrDefault(also => arm.TrimStart('!').StartsWith(also.Prefix + ".", StringComparison.Ordinal)) is { } found
            ? seed with { Maps = maps.With(or: arm.Replace(found.Prefix + ".", found.Elsewhere + ".")) }
            : seed;
}
