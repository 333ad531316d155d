using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>What azapi is told: ARM documents in which other resources stand as references. Services have no code here.</summary>
public static class AzapiForm
{
    /// <summary>Has the form that Terraform gives it: a block.</summary>
    internal const string Identity = "identity";

    /// <summary>What azapi has arguments of its own for, or computes.</summary>
    private static readonly string[] BesideTheBody = ["id", "name", "type", "location", "tags"];

    /// <summary>What azurerm has no argument for, to be stated on top of what it made; empty where there is none.</summary>
    public static MapValue Patch(AzureResource resource)
    {
        var patch = new MapValue();
        if (resource.Shape.IsAzapi) return patch;

        PutUnmapped(resource, patch, new WriteContext(Wire.Arm, resource, ForAzapi: true));
        PutExtras(resource, patch);
        return patch;
    }

    /// <summary>Of the object and of its parts. A list is replaced as a whole, so one with a part of which there is more to say is said again.</summary>
    private static void PutUnmapped(IMapped mapped, MapValue patch, WriteContext context)
    {
        var shape = ResourceShape.Of(mapped.GetType());
        foreach (var mapping in shape.Patched)
        {
            if (mapping.IsStated(mapped, mapping.Arm!, out var value) && !Equals(value, mapping.Maps.Absent) && mapping.Arm!.Codec.Write(value, context) is { } written) mapping.Arm.Path.Put(patch, written, Wire.Arm);
        }

        foreach (var mapping in shape.Mappings.Where(mapping => mapping.HoldsParts && mapping.Arm is not null))
        {
            if (mapping.ValueIn(mapped) is Part part && Unmapped(part, context) is { Entries.Count: > 0 } inner) mapping.Arm!.Path.Put(patch, inner, Wire.Arm);
            else if (mapping.ValueIn(mapped) is IEnumerable<Part> parts && parts.Any(one => Unmapped(one, context).Entries.Count > 0)) mapping.Arm!.Path.Put(patch, mapping.Arm.Codec.Write(parts, context)!, Wire.Arm);
        }
    }

    private static MapValue Unmapped(Part part, WriteContext context)
    {
        var patch = new MapValue();
        PutUnmapped(part, patch, context);
        return patch;
    }

    /// <summary>The arguments of the <c>azapi_resource</c> that writes the whole resource.</summary>
    internal static MapValue Arguments(AzureResource resource)
    {
        var body = Projection.Write(resource, new WriteContext(Wire.Arm, resource, ForAzapi: true))[""];
        PutExtras(resource, body);

        var arguments = new MapValue(isBlock: true) { ["type"] = Value.Of($"{resource.ArmType}@{resource.ApiVersion}"), ["name"] = body["name"], ["parent_id"] = Parent(resource), ["location"] = body["location"] };
        if (resource is IHasIdentity { Identity: { IsSaidInTerraform: true } identity }) arguments[Identity] = Projection.Write(identity, new WriteContext(Wire.Terraform, resource))[""];
        if (body["tags"] is MapValue { Entries.Count: > 0 } tags) arguments["tags"] = tags;
        foreach (var name in BesideTheBody) body[name] = null;
        arguments["body"] = body;
        return arguments;
    }

    private static void PutExtras(AzureResource resource, MapValue document)
    {
        foreach (var extra in resource.Extras) WirePath.Parse(extra.Key).Put(document, extra.Value, Wire.Arm);
    }

    private static TemplateValue? Parent(AzureResource resource) =>
        resource.Enclosing.FirstOrDefault() is not { } parent ? null
        : resource.Shape.Kind!.Under is { } under ? new([parent.IdOutput, $"/{under}"])
        : new([parent.IdOutput]);
}
