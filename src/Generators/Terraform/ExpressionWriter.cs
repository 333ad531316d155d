using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Terraform;

/// <summary>Writes values as expressions of one root module: a reference to what the module has, text for what follows from names, a data source for what only Azure knows.</summary>
internal sealed class ExpressionWriter(Func<AzureResource, bool> isOwn)
{
    private readonly SortedDictionary<string, AzureResource> _foreign = new(StringComparer.Ordinal);

    /// <summary>The resources of others whose outputs were asked for, by Terraform address.</summary>
    public IReadOnlyCollection<KeyValuePair<string, AzureResource>> Foreign => _foreign;

    /// <summary>Whether the resource is in this module's state.</summary>
    public bool IsOwn(AzureResource resource) => isOwn(resource);

    public HclExpression Write(Value value) => value switch
    {
        FlagValue flag => flag.Flag,
        NumberValue number => new HclRaw(number.Digits),
        TextValue text => text.Text,
        TemplateValue template => new HclTemplate([.. template.Parts.SelectMany(Parts)]),
        ListValue list => new HclList([.. list.Items.Select(Write)]),
        MapValue map => new HclObject([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Write(entry.Value)))]),
        _ => HclExpression.Null,
    };

    public HclExpression Write(Output output)
    {
        if (output.MadeOf is { } made && isOwn(output.Resource!)) return new HclTemplate([.. made.SelectMany(Parts)]);
        if (output.Resource is { } own && isOwn(own)) return new HclRaw($"{(output.Companion is { } companion ? $"{companion}.{own.SymbolicName}" : own.TerraformAddress)}.{output.Terraform}");
        if (output.Known is { } known) return known;
        if (output.Resource is not { } foreign) return new HclRaw(output.Terraform!);

        _foreign[foreign.TerraformAddress] = foreign;
        return new HclRaw($"data.{foreign.TerraformAddress}.{output.Terraform}");
    }

    /// <summary>The argument that names what a resource lies in, by id or by name.</summary>
    public HclExpression Container(AzureResource resource, BelongsToAttribute belongs)
    {
        var container = resource.Enclosing.First(belongs.Container.IsInstanceOfType);
        return Write(belongs.Terraform.EndsWith("_id", StringComparison.Ordinal) ? container.IdOutput : container.NameOutput);
    }

    /// <summary>Text and references; a reference that turned out to be text is text.</summary>
    private IReadOnlyList<object> Parts(object part) => part is not Output output ? [part] : Write(output) is HclTemplate template ? template.Parts : [Write(output)];
}
