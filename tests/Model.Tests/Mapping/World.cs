using System.Collections;
using System.Globalization;
using System.Reflection;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Makes resources whose properties hold made-up values, and what they refer to. The same seed makes the same world.</summary>
internal sealed class World(int seed)
{
    private const int Deepest = 3;

    private readonly ResourceGroup _group = new("g", "", 0, "") { AzureName = "rg-" + Math.Abs((long)seed).ToString(CultureInfo.InvariantCulture) };
    private readonly List<AzureResource> _made = [];

    public Random Random { get; } = new(seed);

    /// <summary>What a reader knows of this world: everything but the resource that was asked for.</summary>
    public ReadContext Context()
    {
        var context = new ReadContext();
        foreach (var resource in _made) context.Add(resource);
        return context;
    }

    public AzureResource Make(Type kind, int depth = 0)
    {
        var resource = AzureKinds.Create(kind, Word());
        if (resource is GroupedResource grouped) grouped.PutInto(_group);
        if (resource is IChildResource child) child.Adopt(Make(kind.BaseType!.GetGenericArguments()[0], depth + 1));
        if (depth <= Deepest) Fill(resource, depth);
        if (depth > 0) _made.Add(resource);
        return resource;
    }

    private void Fill(object target, int depth)
    {
        var mappings = ResourceShape.Of(target.GetType()).Mappings;
        foreach (var property in target.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            if (mappings.FirstOrDefault(mapping => mapping.Name == property.Name) is not { } mapping || property.Name is nameof(AzureResource.AzureName)) continue;
            if (Random.Next(5) == 0 && depth > 0) continue;
            if (Absence.IsAllowed(property) && Random.Next(4) == 0) property.SetValue(target, Absence.Of(property.PropertyType));
            else if (Value(property.PropertyType, depth, mapping, target) is { } value) property.SetValue(target, value);
        }
    }

    private object? Value(Type type, int depth, PropertyMapping mapping, object target)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool)) return Random.Next(2) == 0;
        if (type == typeof(int)) return Random.Next(1, 5000);
        if (type == typeof(decimal)) return Random.Next(1, 1000) / 10m;
        if (type == typeof(string)) return Word();
        if (type == typeof(Text)) return (Text)Word();
        if (type == typeof(Region)) return Random.Next(2) == 0 ? Region.NorthEurope : Region.SwedenCentral;
        if (type == typeof(Cidr)) return Cidr.At(new IPv4Address((uint)(10 << 24 | Random.Next(1 << 24))), Random.Next(8, 33));
        if (type == typeof(WebRuntime)) return WebRuntime.Node(Word());
        if (type == typeof(Role)) return Role.All[Random.Next(Role.All.Count)];
        if (type == typeof(IPrincipal)) return new OutsidePrincipal(new Guid(Random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString(), PrincipalType.ServicePrincipal);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Random.Next(Enum.GetValues(type).Length));
        if (typeof(Part).IsAssignableFrom(type)) return Part(type, depth);
        if (type == typeof(AzureResource) || type == typeof(IPrivateLinkTarget)) return depth > Deepest ? null : Make(typeof(StorageAccount), depth + 1);
        if (typeof(AzureResource).IsAssignableFrom(type)) return depth > Deepest ? null : Referred(type, depth, mapping, target);
        if (!type.IsGenericType) return null;

        var item = type.GetGenericArguments()[^1];
        var items = Enumerable.Range(0, Random.Next(1, 4)).Select(_ => Value(item, depth + 1, mapping, target)).Where(value => value is not null).ToArray();
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var array = Array.CreateInstance(item, items.Length);
            items.CopyTo(array, 0);
            return array;
        }

        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        foreach (var entry in items) map[Word() + ".x"] = entry;
        return map;
    }

    private AzureResource Referred(Type type, int depth, PropertyMapping mapping, object target)
    {
        if (mapping.Maps.By != Refer.Name) return Make(type, depth + 1);
        var beside = AzureKinds.Create(type, Word()); // a name is only good beside its bearer
        ((IChildResource)beside).Adopt(((AzureResource)target).Enclosing.First());
        _made.Add(beside);
        return beside;
    }

    private object Part(Type type, int depth)
    {
        var variants = type.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal).ToArray();
        var part = Activator.CreateInstance(variants[Random.Next(variants.Length)], nonPublic: true)!;
        if (depth <= Deepest) Fill(part, depth + 1);
        return part;
    }

    private string Word() => new([.. Enumerable.Range(0, Random.Next(3, 9)).Select(_ => (char)('a' + Random.Next(26)))]);
}
