using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Graph;

/// <summary>What a type shows to everyone, found once by reflection: no service is named here or known.</summary>
internal sealed class PublicFace
{
    private static readonly ConcurrentDictionary<Type, PublicFace> Cache = new();

    private PublicFace(Type type)
    {
        Kind = type.IsGenericType ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
        IsText = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])?.ReturnType == type;
        HasIdentity = type.IsClass && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == typeof(object);
        Properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && IsShown(property))
            .GroupBy(property => property.Name).Select(group => group.First()) // an override comes before what it overrides
            .Select(property => (JsonNamingPolicy.CamelCase.ConvertName(property.Name), property))
            .OrderBy(named => named.Item1, StringComparer.Ordinal)];
    }

    public string Kind { get; }

    /// <summary>Written as its own text, which can be read back: an address range, a date, a region.</summary>
    public bool IsText { get; }

    /// <summary>A class that is equal to nothing but itself: the same object in two places is one thing, and is written once.</summary>
    public bool HasIdentity { get; }

    public IReadOnlyList<(string Name, PropertyInfo Property)> Properties { get; }

    public static PublicFace Of(Type type) => Cache.GetOrAdd(type, static type => new(type));

    private static bool IsShown(PropertyInfo property) =>
        property.PropertyType != typeof(ResourceShape) // says what the class is, not what this resource is
        && !typeof(Delegate).IsAssignableFrom(property.PropertyType)
        && !(property.DeclaringType == typeof(Model.Stack) && property.Name == nameof(Model.Stack.Group)) // makes a group where there is none; the groups are among the elements
        && !(property.DeclaringType!.Namespace == "System.Collections.Generic" && typeof(IEnumerable).IsAssignableFrom(property.DeclaringType));
}
