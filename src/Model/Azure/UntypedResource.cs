using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource of any ARM type, written through <c>azapi_resource</c>.</summary>
/// <param name="type">As in <c>Microsoft.Insights/workbooks</c>.</param>
public sealed class UntypedResource(string name, string type, string apiVersion, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    private string? _id;
    private bool _isOutsideGroups;

    /// <inheritdoc/>
    public override string ArmType { get; } = Checked(name, type, apiVersion, new(file, line, expression));

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

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _isOutsideGroups ? [] : base.Inside;

    private protected override string ComputedId => _id ?? base.ComputedId;

    /// <summary>What a person writes has the form that azapi takes; what was read is taken as it is.</summary>
    private static string Checked(string name, string type, string apiVersion, SourcePosition position)
    {
        var slash = type.IndexOf('/');
        var isWhole = slash > 0 && slash < type.Length - 1 && !string.IsNullOrWhiteSpace(apiVersion);
        return isWhole || Architecture.Current is null ? type : throw ModelErrors.NotAResourceType(name, type, apiVersion, position);
    }

    internal static UntypedResource From(MapValue body, ReadContext context)
    {
        var resource = At((body["id"] as TextValue)?.Text ?? "", (body["name"] as TextValue)?.Text, (body["type"] as TextValue)?.Text, context);
        var origin = new Origin(resource.Shape.Mappings.Count);
        origin.Remainder[""] = (MapValue)body.Clone();
        ((IMapped)resource).Origin = origin;
        return resource;
    }

    /// <summary>What an id names that no class knows: a subscription, a management group, a service without a class.</summary>
    internal static UntypedResource At(string id, string? name, string? type, ReadContext context)
    {
        var parsed = ArmId.TryParse(id);
        var known = name ?? id.Substring(id.LastIndexOf('/') + 1);
        var resource = new UntypedResource(string.IsNullOrWhiteSpace(known) ? "?" : known, type ?? parsed?.Type ?? "?", "?") { _id = id };
        if (parsed?.ResourceGroup is { } group) resource.PutInto(context.Group(parsed.Subscription ?? "", group));
        else resource._isOutsideGroups = true;
        if (parsed is not null) context.Add(parsed, resource);
        return resource;
    }
}
