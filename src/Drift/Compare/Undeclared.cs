using AiFactory.Drift.Normalize;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Where the model says nothing, though its class could, and Azure has something other than its default.</summary>
internal static class Undeclared
{
    public static IEnumerable<Difference> In(DesiredDocument document, MapValue live)
    {
        foreach (var mapping in document.Resource.Shape.Mappings.Where(mapping => mapping.CanSet && mapping.Arm?.Path.Document == document.Name))
        {
            var path = mapping.Arm!.Path;
            if (path.Steps is "id" or "name" or "type" || IsStated(document.Body, mapping)) continue;
            if (path.Raw(live) is { } value && !IsAtRest(document, mapping, value)) yield return new(DifferenceKind.Undeclared, path.Steps, mapping, null, value);
        }
    }

    private static bool IsStated(MapValue body, PropertyMapping mapping) => mapping.Arm!.Path.Raw(body) is not null || mapping.Alternative is { } other && other.Path.Document == mapping.Arm.Path.Document && other.Path.Raw(body) is not null;

    private static bool IsAtRest(DesiredDocument document, PropertyMapping mapping, Value value) =>
        Noise.IsNothing(value) || value is FlagValue { Flag: false } or TextValue { Text: "None" or "Default" or "Disabled" or "NotSpecified" }
        || mapping.Maps.Absent is { } absent && mapping.Type.IsInstanceOfType(absent) && value.Equals(mapping.Arm!.Codec.Write(absent, new WriteContext(Wire.Arm, null)))
        || AzureDefaults.Has(document.Resource.ArmType, mapping.Arm!.Path.Steps, value)
        || value is MapValue map && map.Entries.Values.All(inner => IsAtRest(document, mapping, inner))
        || value is MapValue { Entries.Count: > 0 } typed && typed["type"] is TextValue { Text: "None" };
}
