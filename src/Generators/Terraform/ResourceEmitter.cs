using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Terraform;

/// <summary>Shapes a resource into HCL blocks. The shape comes from the model's attributes; no service has code here.</summary>
internal sealed class ResourceEmitter(ArchitectureGraph graph, ExpressionWriter expressions)
{
    public void Emit(HclBody file, AzureResource resource)
    {
        var documents = Projection.Write(resource, Wire.Terraform);
        var own = documents[""];
        if (resource.Why is { } why) file.Comment(why);
        var body = file.Block("resource", resource.TerraformType, resource.SymbolicName);
        if (own["name"] is { } name) body.Attribute("name", expressions.Write(name));
        own["name"] = null;
        var tags = Taken(own, "tags");
        var location = Taken(own, "location");
        foreach (var belongs in resource.Shape.BelongsTo) body.Attribute(belongs.Terraform, expressions.Container(resource, belongs));
        if (location is not null) body.Attribute("location", Location(resource, location));
        foreach (var required in resource.Shape.RequiredBlocks) own[required.Terraform] ??= new MapValue(isBlock: true);
        Fill(body, own);
        if (tags is MapValue map) body.Attribute("tags", Tags(map));
        Protect(body, resource);
        Wait(body, resource);

        foreach (var companion in resource.Shape.Companions.Where(companion => documents.ContainsKey(companion.Terraform)))
        {
            EmitCompanions(file, resource, companion, [.. CompanionDocuments.Of(companion, documents[companion.Terraform])]);
        }

        EmitPatch(file, resource);
    }

    private void EmitCompanions(HclBody file, AzureResource resource, CompanionAttribute companion, IReadOnlyList<(string? Apart, MapValue Document)> all)
    {
        foreach (var (apart, document) in all)
        {
            var body = file.Block("resource", companion.Terraform, NameOf(apart)).Attribute(companion.Self, expressions.Write(companion.By == Refer.Name ? resource.NameOutput : resource.IdOutput));
            foreach (var belongs in resource.Shape.BelongsTo.Where(_ => companion.InContainer)) body.Attribute(belongs.Terraform, expressions.Container(resource, belongs));
            Fill(body, document);
            if (companion.HoldsData) Protect(body, resource);
            HclExpression[] above = [.. all.Where(other => LiesIn(document, other.Document, companion.Key)).Select(other => new HclRaw($"{companion.Terraform}.{NameOf(other.Apart)}"))];
            if (above.Length > 0) body.Attribute("depends_on", new HclList(above));
        }

        string NameOf(string? apart) => apart is null ? resource.SymbolicName : $"{resource.SymbolicName}_{apart}";
    }

    private static bool LiesIn(MapValue inner, MapValue outer, string? key) =>
        key is not null && inner[key] is TextValue { Text: var path } && outer[key] is TextValue { Text: var above } && path.StartsWith(above + "/", StringComparison.Ordinal);

    /// <summary>A resource of others that this module asks for what only Azure knows.</summary>
    public void EmitData(HclBody file, AzureResource resource)
    {
        var body = file.Block("data", resource.TerraformType, resource.SymbolicName);
        if (resource.Shape.IsAzapi)
        {
            body.Attribute("type", $"{resource.ArmType}@{resource.ApiVersion}").Attribute("resource_id", resource.Id);
            return;
        }

        body.Attribute("name", resource.AzureName);
        foreach (var belongs in resource.Shape.BelongsTo) body.Attribute(belongs.Terraform, expressions.Container(resource, belongs));
    }

    private static Value? Taken(MapValue document, string name)
    {
        var value = document[name];
        document[name] = null;
        return value;
    }

    /// <summary>The region of the resource's group by reference, where it is the same and the group is in this module.</summary>
    private HclExpression Location(AzureResource resource, Value location) =>
        resource is GroupedResource { Group: var group } && expressions.IsOwn(group) && location is TextValue { Text: var text } && text == group.Location.Name
            ? new HclRaw($"{group.TerraformAddress}.location")
            : expressions.Write(location);

    /// <summary>The tags that all share stand once in the module; a resource adds its own.</summary>
    private HclExpression Tags(MapValue tags)
    {
        var own = new MapValue();
        foreach (var tag in tags.Entries.Where(tag => !(graph.Tags.TryGetValue(tag.Key, out var shared) && tag.Value is TextValue text && text.Text == shared))) own[tag.Key] = tag.Value;
        if (graph.Tags.Count == 0) return expressions.Write(tags);
        return own.Entries.Count == 0 ? new HclRaw("local.tags") : new HclCall("merge", new HclRaw("local.tags"), expressions.Write(own));
    }

    /// <summary>What holds data in production is not destroyed by a plan that nobody read.</summary>
    private void Protect(HclBody body, AzureResource resource)
    {
        if (graph.Environment.IsProduction && resource.Shape.Service?.Stateful == true) body.Block("lifecycle").Attribute("prevent_destroy", true);
    }

    /// <summary>
    /// A resource that acts under an identity of its own making needs that identity's access from the first moment; a part of a resource, what gives access to what it names: Azure tries
    /// a named value's secret when it is made. Some wait for what they do not name, as they say themselves.
    /// </summary>
    private void Wait(HclBody body, AzureResource resource)
    {
        var named = new Lazy<HashSet<AzureResource>>(() => [.. ResourceReferences.Of(resource)]);
        HclExpression[] others =
        [
            .. ((resource as IComesAfter)?.Before ?? []).Where(expressions.IsOwn).Select(before => new HclRaw(before.TerraformAddress)),
            .. graph.GrantsOf(resource).Where(grant => grant.Principal is AzureResource)
                .Concat(resource.Enclosing.SelectMany(graph.GrantsOf).Where(grant => named.Value.Contains(grant.Callee)))
                .Where(grant => ReferenceEquals(grant.Assignment.Stack, resource.Stack))
                .Select(grant => new HclRaw(grant.Assignment.TerraformAddress)),
        ];
        if (others.Length > 0) body.Attribute("depends_on", new HclList(others));
    }

    /// <summary>What azurerm or the class does not have goes through azapi, on top of what azurerm made.</summary>
    private void EmitPatch(HclBody file, AzureResource resource)
    {
        var patch = AzapiForm.Patch(resource);
        if (patch.Entries.Count == 0) return;

        file.Block("resource", "azapi_update_resource", $"{resource.TerraformType}_{resource.SymbolicName}")
            .Attribute("type", $"{resource.ArmType}@{resource.ApiVersion}")
            .Attribute("resource_id", expressions.Write(resource.IdOutput))
            .Attribute("body", expressions.Write(patch));
    }

    private void Fill(HclBody body, MapValue map)
    {
        foreach (var (name, value) in map.Entries)
        {
            if (value is MapValue { IsBlock: true } block) Fill(body.Block(name), block);
            else if (value is ListValue { Items: [MapValue { IsBlock: true }, ..] } blocks) blocks.Items.ForEach(item => Fill(body.Block(name), (MapValue)item));
            else body.Attribute(name, expressions.Write(value));
        }
    }
}
