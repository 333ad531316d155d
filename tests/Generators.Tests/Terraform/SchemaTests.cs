using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Model.Tests.Mapping;

namespace AiFactory.Generators.Tests.Terraform;

/// <summary>What the classes say of azurerm is what azurerm says: a new kind is tested without a line here.</summary>
public sealed class SchemaTests
{
    private const int Seeds = 25;

    public static TheoryData<Type> Kinds() => [.. AzureKinds.All.Where(kind => ResourceShape.Of(kind).Kind!.Terraform is not null)];

    /// <summary>Every argument exists, is a block or an attribute as the provider wants it, has its type, and none that it requires is missing.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void What_is_written_fits_the_provider(Type kind)
    {
        var faults = Enumerable.Range(0, Seeds).SelectMany(seed => FaultsIn(new World(seed) { IsComplete = true }.Make(kind))).Distinct();

        Assert.Empty(faults);
    }

    /// <summary>What a person leaves out is left out whole: no block stands half filled.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void What_is_left_out_makes_nothing_wrong_but_absent(Type kind)
    {
        var faults = Enumerable.Range(0, Seeds).SelectMany(seed => FaultsIn(new World(seed).Make(kind))).Where(fault => !fault.EndsWith(" is required", StringComparison.Ordinal)).Distinct();

        Assert.Empty(faults);
    }

    public static TheoryData<Type> KindsInTheirParent() => [.. AzureKinds.All.Where(kind => ResourceShape.Of(kind).BlockOfParent is not null)];

    /// <summary>What azurerm writes with its parent fits there: all of its paths, once each.</summary>
    [Theory, MemberData(nameof(KindsInTheirParent))]
    public void What_is_a_block_of_its_parent_fits_there(Type kind)
    {
        var child = new World(1) { IsComplete = true }.Make(kind);
        var block = Projection.Write(child, Wire.Terraform)[""];
        var parent = new MapValue(isBlock: true) { [child.Shape.BlockOfParent!] = new ListValue([block]) };

        Assert.DoesNotContain(ProviderSchema.Faults(child.Enclosing.First().TerraformType, parent), fault => fault.Contains($".{child.Shape.BlockOfParent}", StringComparison.Ordinal));
        Assert.All(child.Shape.Mappings.Where(mapping => mapping.Terraform is not null), mapping => Assert.NotNull(mapping.Terraform!.Path.Find(block)));
    }

    /// <summary>Else a wrong path could hide behind a condition that no made-up resource fulfils.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Every_azurerm_path_is_written_by_some_seed(Type kind)
    {
        var unwritten = ResourceShape.Of(kind).Mappings.Where(mapping => mapping.Terraform is not null).ToList();
        for (var seed = 0; seed < 2 * Seeds && unwritten.Count > 0; seed++)
        {
            var isComplete = seed < Seeds; // then what is written only where something else is left out
            var documents = Projection.Write(new World(seed) { IsComplete = isComplete }.Make(kind), Wire.Terraform);
            unwritten.RemoveAll(mapping => documents.TryGetValue(mapping.Terraform!.Path.Document, out var document) && mapping.Terraform.Path.Find(document) is not null);
        }

        Assert.Empty(unwritten.Select(mapping => mapping.Name));
    }

    /// <summary>An empty list in Azure is no block in Terraform: a block cannot be said to be absent.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Lists_that_Azure_states_as_empty_fit_too(Type kind)
    {
        var world = new World(1) { IsComplete = true };
        var written = world.Make(kind);
        var body = ArmWriter.Documents(written).First(document => document.Id == written.Id).Body;
        Empty(body);

        var read = new ArmReader(world.Context()).Read(body);

        Assert.DoesNotContain(FaultsIn(read), fault => !fault.EndsWith(" is required", StringComparison.Ordinal));
    }

    [Fact]
    public void An_identity_that_Azure_calls_None_is_no_block()
    {
        var body = (MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/x", "identity": { "type": "None" } }""");

        var read = new ArmReader(new ReadContext()).Read(body);

        Assert.Null(Projection.Write(read, Wire.Terraform)[""]["identity"]);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Fact]
    public void The_schema_holds_the_types_in_use_and_no_others()
    {
        var used = AzureKinds.All.Select(ResourceShape.Of).SelectMany(shape => shape.Companions.Select(companion => companion.Terraform).Append(shape.Kind!.Terraform).Append(shape.TerraformInstead)).OfType<string>();

        Assert.Equal(used.Distinct().Order(StringComparer.Ordinal), ProviderSchema.Names.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FaultsIn(AzureResource resource)
    {
        var documents = Projection.Write(resource, Wire.Terraform);
        foreach (var belongs in resource.Shape.BelongsTo) documents[""][belongs.Terraform] = Value.Of("a container");
        foreach (var required in resource.Shape.RequiredBlocks) documents[""][required.Terraform] ??= new MapValue(isBlock: true);

        return documents.SelectMany(document =>
            document.Key.Length == 0 ? ProviderSchema.Faults(resource.TerraformType, document.Value)
            : resource.Shape.Companions.FirstOrDefault(companion => companion.Terraform == document.Key) is { } companion
                ? CompanionDocuments.Of(companion, document.Value).SelectMany(one => FaultsIn(resource, companion, one.Document))
            : [$"{document.Key} is no companion of {resource.TerraformType}"]);
    }

    private static IEnumerable<string> FaultsIn(AzureResource resource, CompanionAttribute companion, MapValue document)
    {
        foreach (var belongs in resource.Shape.BelongsTo.Where(_ => companion.InContainer)) document[belongs.Terraform] = Value.Of("a container");
        document[companion.Self] = Value.Of("an id");
        return ProviderSchema.Faults(companion.Terraform, document);
    }

    private static void Empty(Value value)
    {
        if (value is not MapValue map) return;
        foreach (var entry in map.Entries.Values)
        {
            if (entry is ListValue list) list.Items.Clear();
            else Empty(entry);
        }
    }
}
