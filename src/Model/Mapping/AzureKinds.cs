using System.Reflection;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>The resource classes of this assembly: found, not kept.</summary>
public static class AzureKinds
{
    private static readonly Lazy<ILookup<string, Type>> ByType = new(() => All!.ToLookup(kind => kind.GetCustomAttribute<AzureResourceAttribute>()!.Type, StringComparer.OrdinalIgnoreCase));

    /// <summary>By class name.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. typeof(AzureKinds).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(AzureResourceAttribute), inherit: false))
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The classes of an ARM type, whatever its case; several where a discriminator tells them apart.</summary>
    public static IEnumerable<Type> Of(string armType) => ByType.Value[armType];

    /// <summary>A resource that no source line made: it was read, or made up by a test.</summary>
    public static AzureResource Create(Type kind, string name)
    {
        var constructor = kind.GetConstructors()[0];
        return (AzureResource)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.Position == 0 ? name : parameter.DefaultValue)]);
    }
}
