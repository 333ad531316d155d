using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>An ARM document with the API version that its form belongs to.</summary>
public sealed record ArmDocument(string Id, string ApiVersion, MapValue Body);

/// <summary>A resource as ARM documents: its own, the children that hold some of its properties, and its child resources.</summary>
public static class ArmWriter
{
    public static IEnumerable<ArmDocument> Documents(AzureResource resource)
    {
        var documents = Projection.Write(resource, Wire.Arm);
        foreach (var extra in resource.Extras) WirePath.Parse(extra.Key).Put(documents[""], extra.Value, Wire.Arm);
        Embed(resource, documents[""]);

        foreach (var document in documents.Where(document => document.Value.Entries.Count > 0))
            yield return document.Key.Length == 0 ? new(resource.Id, resource.ApiVersion, document.Value) : Satellite(resource, document.Key, document.Value);

        foreach (var child in resource.Shape.ChildrenOf(resource).Where(child => child is IChildResource { IsEmbedded: false }))
        {
            foreach (var document in Documents(child)) yield return document;
        }
    }

    private static ArmDocument Satellite(AzureResource resource, string name, MapValue body)
    {
        var steps = name.Split('/');
        var isRead = ((IMapped)resource).Origin is not null; // then id, name and type are in the remainder already
        if (!isRead)
        {
            body["id"] = Value.Of($"{resource.Id}/{name}");
            body["name"] = Value.Of(steps[1]);
            body["type"] = Value.Of($"{resource.ArmType}/{steps[0]}");
        }

        return new($"{resource.Id}/{name}", resource.ApiVersion, body);
    }

    private static void Embed(AzureResource resource, MapValue body)
    {
        foreach (var place in resource.Shape.Embedded.GroupBy(embedded => embedded.Path.Text, embedded => embedded.Kind))
        {
            Value[] embedded = [.. resource.Shape.ChildrenOf(resource)
                .Where(child => place.Any(kind => kind.IsInstanceOfType(child)) && child is IChildResource { IsEmbedded: true })
                .Select(child => Projection.Write(child, Wire.Arm)[""])];
            if (embedded.Length > 0) WirePath.Parse(place.Key).Put(body, new ListValue([.. embedded]), Wire.Arm);
        }
    }
}
