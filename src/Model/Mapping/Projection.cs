using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>Writes a mapped object as the documents of a wire, and reads it from them. Services have no code here.</summary>
public static class Projection
{
    /// <returns>The documents by name: "" is the object's own, others are ARM children or Terraform companions.</returns>
    public static Dictionary<string, MapValue> Write(AzureResource resource, Wire wire)
    {
        if (wire == Wire.Terraform && resource.Shape.IsAzapi) return new(StringComparer.Ordinal) { [""] = AzapiForm.Arguments(resource) };

        var documents = Write(resource, new WriteContext(wire, resource));
        if (wire == Wire.Terraform) PutChildBlocks(resource, documents[""]);
        return documents;
    }

    /// <summary>The children that azurerm writes with the resource that they lie in.</summary>
    private static void PutChildBlocks(AzureResource resource, MapValue document)
    {
        foreach (var children in resource.Shape.ChildrenOf(resource).GroupBy(child => child.Shape.BlockOfParent).Where(children => children.Key is not null))
            WirePath.Parse(children.Key!).Put(document, new ListValue([.. children.Select(Value (child) => Write(child, Wire.Terraform)[""])]), Wire.Terraform);
    }

    internal static Dictionary<string, MapValue> Write(IMapped mapped, WriteContext context)
    {
        var wire = context.Wire;
        var shape = ResourceShape.Of(mapped.GetType());
        var documents = new Dictionary<string, MapValue>(StringComparer.Ordinal) { [""] = new MapValue(wire == Wire.Terraform) };

        foreach (var mapping in shape.Mappings)
        {
            var route = wire == Wire.Terraform ? mapping.Terraform : mapped.Origin?.StatedAt(mapping) ?? mapping.Arm;
            if (route is null || context.ForAzapi && route.Path.Text == AzapiForm.Identity) continue;
            if (wire == Wire.Arm && !context.ForAzapi && mapped.Origin?.SpellingOf(mapping) is { } spelling) route.Path.PutRaw(In(documents, route.Path.Document, wire), spelling.Clone());
            else if (mapping.IsStated(mapped, route, out var value) && route.Codec.Write(value, context) is { } written) route.Path.Put(In(documents, route.Path.Document, wire), written, wire);
        }

        if (wire == Wire.Arm && !context.ForAzapi && mapped.Origin is { } origin)
        {
            foreach (var rest in origin.Remainder) In(documents, rest.Key, wire).Merge(rest.Value);
        }

        return documents;
    }

    /// <summary>Sets what the documents state; the rest of them becomes the object's remainder. What one property takes, a later one no longer sees.</summary>
    internal static void Read(IMapped mapped, ResourceShape shape, Dictionary<string, MapValue> documents, ReadContext context)
    {
        var origin = new Origin(shape.Mappings.Count);
        var taken = new Value?[shape.Mappings.Count];
        foreach (var document in documents) origin.Remainder[document.Key] = (MapValue)document.Value.Clone();

        foreach (var mapping in shape.InReadingOrder)
        {
            if (TryRead(mapping, mapping.Arm) || TryRead(mapping, mapping.Alternative) || !IsSilent(mapping) || !mapping.TrySetNothing(mapped)) continue;
            if (mapping.Arm!.Path.No is "") origin.State(mapping, mapping.Arm); // to leave it out is how it is said
            else origin.KnowByAbsence(mapping);
        }

        mapped.Origin = origin;
        foreach (var mapping in shape.Mappings) RememberSpelling(mapping);

        bool IsSilent(PropertyMapping mapping) => mapping.Arm is { } arm && documents.TryGetValue(arm.Path.Document, out var document) && arm.Path.Find(document) is null or NullValue;

        bool TryRead(PropertyMapping mapping, WireRoute? route)
        {
            if (route is null || !origin.Remainder.TryGetValue(route.Path.Document, out var document)) return false;
            if (route.Path.Find(document) is not { } value || value is NullValue) return false;
            if (!route.Codec.TryRead(value, context, out var result)) return false;

            mapping.Set(mapped, result);
            origin.State(mapping, route);
            taken[mapping.Index] = route.Path.Raw(document);
            route.Path.Remove(document);
            return true;
        }

        void RememberSpelling(PropertyMapping mapping)
        {
            if (origin.StatedAt(mapping) is not { } route || taken[mapping.Index] is not { } raw) return;

            var scratch = new MapValue();
            var writing = new WriteContext(Wire.Arm, context.Owner);
            var held = mapping.ValueIn(mapped);
            if ((held is not null || route.Codec.WritesNull) && route.Codec.Write(held, writing) is { } again) route.Path.Put(scratch, again, Wire.Arm);
            if (!raw.Equals(route.Path.Raw(scratch))) origin.Spell(mapping, raw);
        }
    }

    private static MapValue In(Dictionary<string, MapValue> documents, string name, Wire wire)
    {
        if (!documents.TryGetValue(name, out var document)) documents[name] = document = new MapValue(wire == Wire.Terraform);
        return document;
    }
}
