using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource of any ARM type, written through <c>azapi_resource</c>.</summary>
/// <param name="type">As in <c>Microsoft.Insights/actionGroups</c>.</param>
public sealed class UntypedResource(string name, string type, string apiVersion, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    private string? _id;

    /// <inheritdoc/>
    public override string ArmType { get; } = type;

    /// <inheritdoc/>
    public override string ApiVersion { get; } = apiVersion;

    /// <inheritdoc/>
    public override string Title => ArmType;

    /// <summary>What ARM calls the body: <c>properties</c>, <c>sku</c>, <c>kind</c>.</summary>
    [Maps(Terraform = "body")]
    public Value? Body { get; init; }

    [Maps("location", Terraform = "location")]
    public Region? Location { get; init; }

    [Maps(Terraform = "type")]
    internal string VersionedType => $"{ArmType}@{ApiVersion}";

    [Maps(Terraform = "parent_id")]
    internal ResourceGroup? ParentId => Inside.OfType<ResourceGroup>().FirstOrDefault();

    private protected override string ComputedId => _id ?? base.ComputedId;

    internal static UntypedResource From(MapValue body)
    {
        var origin = new Origin(ResourceShape.Of(typeof(UntypedResource)).Mappings.Count);
        origin.Remainder[""] = (MapValue)body.Clone();
        var resource = new UntypedResource((body["name"] as TextValue)?.Text is { Length: > 0 } name ? name : "?", (body["type"] as TextValue)?.Text ?? "?", "?") { _id = (body["id"] as TextValue)?.Text ?? "" };
        ((IMapped)resource).Origin = origin;
        return resource;
    }
}
