using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>The resource classes of this assembly: found, not kept.</summary>
public static class AzureKinds
{
    private static readonly Lazy<ILookup<string, Type>> ByType = new(() => All.ToLookup(kind => Attribute(kind).Type, StringComparer.OrdinalIgnoreCase));

    public static IReadOnlyList<Type> All { get; } = [.. typeof(AzureKinds).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(AzureResourceAttribute), inherit: false))
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static IEnumerable<Type> Of(string armType) => ByType.Value[armType];

    /// <summary>A resource that no source line made: it was read, or made up by a test.</summary>
    public static AzureResource Create(Type kind, string name) => (AzureResource)Activator.CreateInstance(kind, name, "", 0, "")!;

    private static AzureResourceAttribute Attribute(Type kind) => (AzureResourceAttribute)kind.GetCustomAttributes(typeof(AzureResourceAttribute), false)[0];
}
