using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Of a resource that others own, only what a person said of it: what its class says of every new one is our way and not theirs.</summary>
internal static class StatedOnly
{
    public static void Leave(AzureResource resource, Dictionary<string, MapValue> documents)
    {
        if (resource is UntypedResource) return;

        var untouched = AzureKinds.Create(resource.GetType(), resource.Name);
        untouched.GetType().GetProperty(nameof(AzureResource.ExistingId))!.SetValue(untouched, resource.Id);
        foreach (var mapping in resource.Shape.Mappings.Where(mapping => mapping.Arm is not null))
        {
            var path = mapping.Arm!.Path;
            if (documents.TryGetValue(path.Document, out var document) && path.Find(document) is not null && AreAlike(mapping, resource, untouched)) path.Remove(document);
        }
    }

    private static bool AreAlike(PropertyMapping mapping, AzureResource resource, AzureResource untouched)
    {
        var route = mapping.Arm!;
        var (mine, plain) = (mapping.ValueIn(resource), Plain());
        return mine is null ? plain is null : plain is not null && Written(mine, resource) is { } one && Written(plain, untouched) is { } other && one.Equals(other);

        Value? Written(object value, AzureResource owner) => route.Codec.Write(value, new WriteContext(Wire.Arm, owner));

        // A property that is computed from what a fresh resource has not has nothing to be compared with.
        object? Plain()
        {
            try
            {
                return mapping.ValueIn(untouched);
            }
            catch (Exception wrong) when (wrong is Model.ModelException or InvalidOperationException or NullReferenceException)
            {
                return null;
            }
        }
    }
}
