using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure;

/// <summary>Resources outside of an architecture, with a group to lie in, and what they say in ARM and to azurerm.</summary>
internal static class Placed
{
    private static readonly ResourceGroup Group = new("network") { AzureName = "rg-network", Subscription = "11111111-1111-4111-8111-111111111111" };

    public static T In<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(Group);
        return resource;
    }

    public static Value? ArmValue(this AzureResource resource, string path) => WirePath.Parse(path).Find(Projection.Write(resource, Wire.Arm)[""]);

    public static Value? TerraformValue(this AzureResource resource, string path, string document = "") =>
        Projection.Write(resource, Wire.Terraform).TryGetValue(document, out var written) ? WirePath.Parse(path).Find(written) : null;

    /// <summary>The resource as it comes back from its own document.</summary>
    public static T ReadBack<T>(this T resource) where T : AzureResource =>
        Assert.IsType<T>(new ArmReader(new ReadContext()).ReadAll([.. ArmWriter.Documents(resource).Select(document => document.Body)]).First(read => read.Id == resource.Id));
}
