using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure;

/// <summary>What a resource becomes on each wire, by path.</summary>
internal static class Written
{
    public static T In<T>(this T resource) where T : GroupedResource
    {
        resource.PutInto(new("data") { AzureName = "rg-data", Subscription = "11111111-1111-4111-8111-111111111111" });
        return resource;
    }

    public static string? Arm(this AzureResource resource, string path) => Shown(resource, path, Wire.Arm);
    public static string? Terraform(this AzureResource resource, string path) => Shown(resource, path, Wire.Terraform);

    private static string? Shown(AzureResource resource, string path, Wire wire)
    {
        var route = WirePath.Parse(path);
        var value = Projection.Write(resource, wire).TryGetValue(route.Document, out var document) ? route.Find(document) : null;
        return value switch { null => null, TextValue text => text.Text, TemplateValue template => string.Concat(template.Parts.Select(Part)), _ => Json.Print(value).Trim() };
    }

    private static string? Part(object part) => part is Output { Resource: { } resource } output ? $"<{output.Companion ?? resource.TerraformType}.{resource.Name}.{output.Terraform}>" : part is Output outside ? $"<{outside.Terraform}>" : part.ToString();
}
