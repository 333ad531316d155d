using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Tests;

/// <summary>ARM documents that others recorded, as they lie in a folder: one a file, or a list of them as an array, as a page of ARM or as an answer of Resource Graph.</summary>
internal static class ArmSamples
{
    public static IEnumerable<ArmSample> In(string folder) => Directory.GetFiles(folder, "*.json", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal)
        .SelectMany(file => Documents(Json.Parse(File.ReadAllText(file))).Select((body, index) => new ArmSample(index == 0 ? Path.GetFileName(file) : $"{Path.GetFileName(file)}#{index}", body)));

    private static IEnumerable<MapValue> Documents(Value value) => value switch
    {
        MapValue map when map["id"] is TextValue => [map],
        MapValue map => new[] { map["value"], map["data"] }.OfType<ListValue>().SelectMany(Documents),
        ListValue list => list.Items.SelectMany(Documents),
        _ => [],
    };
}

/// <summary>A recorded document.</summary>
internal sealed record ArmSample(string File, MapValue Body)
{
    public string Id => ((TextValue)Body["id"]!).Text;

    /// <summary>The resource, alone in its world; null where no class has its type, or where its id cannot be kept.</summary>
    public AzureResource? Read()
    {
        var resource = new ArmReader(new ReadContext()).Read((MapValue)Body.Clone());
        return resource is not UntypedResource && resource.Id.Equals(Id, StringComparison.OrdinalIgnoreCase) ? resource : null;
    }
}
