using System.Collections;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Makes resources of any kind with made-up values in every property, and what they refer to. The same seed makes the same world.</summary>
internal sealed class World
{
    private const int DeepestReference = 3;

    private readonly ResourceGroup _group;
    private readonly List<AzureResource> _made = [];

    public World(int seed)
    {
        Random = new(seed);
        _group = new("group") { AzureName = $"rg-{Word()}", Subscription = Guid() };
    }

    public Random Random { get; }

    /// <summary>Text that is awkward to print and to compare; off where a test needs plain words.</summary>
    public bool IsHostile { get; init; }

    /// <summary>Every property of the resource itself has a value; else some are left out, as a person would.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What a reader knows beforehand: all that the made resources refer to.</summary>
    public ReadContext Context()
    {
        var context = new ReadContext();
        _made.ForEach(context.Add);
        return context;
    }

    public AzureResource Make(Type kind) => Make(kind, depth: 0);

    /// <summary>A child of that parent.</summary>
    public AzureResource MakeIn(AzureResource parent, Type kind) => Make(kind, depth: 0, parent);

    public string Word() => new([.. Enumerable.Range(0, Random.Next(3, 9)).Select(_ => (char)('a' + Random.Next(26)))]);

    private string Guid()
    {
        var bytes = new byte[16];
        Random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    private AzureResource Make(Type kind, int depth, AzureResource? parent = null)
    {
        var resource = AzureKinds.Create(kind, Word());
        if (resource is GroupedResource grouped) grouped.PutInto(_group);
        if (resource is IChildResource child) child.Adopt(parent ?? Make(ParentOf(kind), depth + 1));
        Fill(resource, depth);
        if (depth > 0) _made.Add(resource);
        return resource;
    }

    /// <summary>What a part lies in; where several kinds can have it, one of them.</summary>
    private Type ParentOf(Type kind)
    {
        var child = kind;
        while (!child.IsGenericType || child.GetGenericTypeDefinition() != typeof(ChildResource<>)) child = child.BaseType!;
        return Concrete(child.GetGenericArguments()[0]);
    }

    private static Type Concrete(Type kind) => kind.IsAbstract ? AzureKinds.All.First(kind.IsAssignableFrom) : kind;

    private void Fill(IMapped target, int depth)
    {
        var shape = ResourceShape.Of(target.GetType());
        foreach (var property in target.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.Name != nameof(AzureResource.AzureName)))
        {
            if (shape.Mappings.FirstOrDefault(mapping => mapping.Name == property.Name) is not { } mapping) continue;
            if (!IsComplete && depth > 0 && property.PropertyType != typeof(ResourceGroup) && Random.Next(5) == 0) continue; // outside of any stack, what lies in a group must say in which
            if (!IsComplete && Absence.IsAllowed(property) && Random.Next(4) == 0) property.SetValue(target, Absence.Of(property.PropertyType));
            else if (mapping.Maps.By == Refer.Name) property.SetValue(target, depth <= DeepestReference && HolderOf(mapping, target) is { } holder ? Make(property.PropertyType, depth + 1, holder) : null); // a name is only good beside its bearer
            else if (Made(property.PropertyType, depth) is { } value) property.SetValue(target, value);
        }
    }

    private static AzureResource? HolderOf(PropertyMapping mapping, IMapped target) =>
        mapping.Maps.In is { } holder ? target.GetType().GetProperty(holder)!.GetValue(target) as AzureResource : ((AzureResource)target).Enclosing.First();

    private object? Made(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool)) return Random.Next(2) == 0;
        if (type == typeof(int)) return Random.Next(1, 5000);
        if (type == typeof(decimal)) return Random.Next(1, 1000) / 8m;
        if (type == typeof(string)) return Line();
        if (type == typeof(Text)) return (Text)Line();
        if (type == typeof(Region)) return Random.Next(2) == 0 ? Region.NorthEurope : Region.SwedenCentral;
        if (type == typeof(Cidr)) return Cidr.At(new((uint)Random.NextInt64(1L << 32)), Random.Next(33));
        if (type == typeof(WebRuntime)) return WebRuntime.Node(Word());
        if (type == typeof(Date)) return new Date(Random.Next(2020, 2040), Random.Next(1, 13), 1);
        if (type == typeof(Role)) return Role.All[Random.Next(Role.All.Count)];
        if (type == typeof(IPrincipal)) return new OutsidePrincipal(Guid(), PrincipalType.ServicePrincipal);
        if (type == typeof(Value)) return new MapValue { ["properties"] = new MapValue { [Word()] = Value.Of(Line()) } };
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Random.Next(Enum.GetValues(type).Length));
        if (typeof(Part).IsAssignableFrom(type)) return MadePart(type, depth);
        if (type == typeof(AzureResource) || type == typeof(IPrivateLinkTarget)) return Make(typeof(StorageAccount), depth + 1);
        if (type.IsInterface && AzureKinds.All.FirstOrDefault(type.IsAssignableFrom) is { } kind) return depth > DeepestReference ? null : Make(kind, depth + 1);
        if (typeof(AzureResource).IsAssignableFrom(type)) return depth > DeepestReference ? null : Make(Concrete(type), depth + 1);

        var item = type.GetGenericArguments().Last(); // a type that is none of these needs a line above
        return type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? MadeList(item, depth) : MadeMap(item, depth);
    }

    private Array MadeList(Type item, int depth)
    {
        object[] items = [.. Enumerable.Range(0, Random.Next(1, 4)).Select(_ => Made(item, depth)).OfType<object>()];
        var list = Array.CreateInstance(item, items.Length);
        Array.Copy(items, list, items.Length);
        return list;
    }

    private IDictionary MadeMap(Type item, int depth)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        for (var i = Random.Next(1, 4); i > 0; i--) map[Word() + ".x"] = Made(item, depth);
        return map;
    }

    private Part MadePart(Type type, int depth)
    {
        Type[] variants = [.. type.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal)];
        var part = (Part)Activator.CreateInstance(variants[Random.Next(variants.Length)], nonPublic: true)!;
        Fill(part, depth + 1);
        return part;
    }

    private string Line() => IsHostile && Random.Next(3) == 0 ? Word() + "\"\\\n${x}%{y}\u2028'é\ud83d\ude00\0" + Word() : Word();
}
