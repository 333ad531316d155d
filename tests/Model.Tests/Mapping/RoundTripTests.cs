using System.Collections;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Made-up resources of every kind, found by reflection: a new kind is tested without a line here.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<Type> Kinds() => new(AzureKinds.All);

    [Theory, MemberData(nameof(Kinds))]
    public void What_is_written_is_read(Type kind) => ForSeeds(seed =>
    {
        var world = new World(seed);
        var written = world.Make(kind);
        var documents = Documents(written);
        var read = Read(written, documents, world);

        Assert.IsType(kind, read);
        Assert.Equal(Printed(documents), Printed(Documents(read)));
        foreach (var mapping in written.Shape.Mappings.Where(mapping => mapping.Maps.Via is not null || (mapping.Maps.Arm is not null && ((IMapped)read).Origin!.Knows(mapping))))
            Assert.Equal(Show(mapping.ValueIn(written)), Show(mapping.ValueIn(read)));
        Assert.Equal(Terraform(written), Terraform(read));
    });

    /// <summary>What Azure adds and how it spells is not lost.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Noise_comes_back(Type kind) => ForSeeds(seed =>
    {
        var world = new World(seed);
        var written = world.Make(kind);
        var documents = Documents(written);
        foreach (var document in documents) Disturb(document.Body, world.Random);

        Assert.Equal(Printed(documents), Printed(Documents(Read(written, documents, world))));
    });

    /// <summary>Made-up models say something about every property: no mapping goes untested.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Every_property_is_stated_by_some_seed(Type kind)
    {
        var unstated = ResourceShape.Of(kind).Mappings.Where(mapping => mapping.Arm is not null).ToHashSet();
        for (var seed = 0; seed < 60; seed++)
        {
            var world = new World(seed);
            var written = world.Make(kind);
            var origin = ((IMapped)Read(written, Documents(written), world)).Origin!;
            unstated.RemoveWhere(mapping => origin.StatedAt(mapping) is not null);
        }

        Assert.Empty(unstated.Select(mapping => mapping.Name));
    }

    [Fact]
    public void The_order_of_documents_does_not_matter()
    {
        var world = new World(7);
        List<AzureResource> all = [.. AzureKinds.All.Select(kind => world.Make(kind))];
        MapValue[] bodies = [.. all.SelectMany(ArmWriter.Documents).Select(document => document.Body)];
        var forward = Printed(new ArmReader(new ReadContext()).ReadAll(bodies).SelectMany(ArmWriter.Documents));
        var backward = Printed(new ArmReader(new ReadContext()).ReadAll(bodies.Reverse()).SelectMany(ArmWriter.Documents));

        Assert.Equal(forward, backward);
    }

    [Fact]
    public void Ids_become_references_to_what_was_read_with_them()
    {
        var world = new World(1);
        var plan = (AppServicePlan)world.Make(typeof(AppServicePlan), depth: 1);
        var web = AzureKinds.Create(typeof(WebApp), "web");
        ((GroupedResource)web).PutInto(plan.Group);
        web = (AzureResource)Read(new WebApp("web") { Plan = plan }, plan.Group);
        var read = new ArmReader(new ReadContext()).ReadAll(ArmWriter.Documents(web).Concat(ArmWriter.Documents(plan)).Select(document => document.Body));

        Assert.Same(read.OfType<AppServicePlan>().Single(), read.OfType<WebApp>().Single().Plan);

        static WebApp Read(WebApp app, ResourceGroup group)
        {
            app.PutInto(group);
            return app;
        }
    }

    [Fact]
    public void A_stated_property_that_the_class_lacks_reaches_the_document()
    {
        var account = (StorageAccount)new World(3).Make(typeof(StorageAccount));
        account.With("properties.isSftpEnabled", Value.Of(true));
        var own = ArmWriter.Documents(account).First().Body;

        Assert.Equal(Value.Of(true), ((MapValue)own["properties"]!)["isSftpEnabled"]);
    }

    [Fact]
    public void A_document_of_a_kind_without_a_class_comes_back_whole()
    {
        const string Text = """{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Odd/things/t","name":"t","type":"Microsoft.Odd/things","location":"West Europe","properties":{"a":[1,null,{"b":1.50}]},"zones":[]}""";
        var body = (MapValue)Json.Parse(Text);
        var read = new ArmReader(new ReadContext()).Read(body);

        Assert.IsType<UntypedResource>(read);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Theory]
    [InlineData("enabled", true)]
    [InlineData("DISABLED", false)]
    [InlineData("Enabled", true)]
    public void Another_spelling_is_understood_and_kept(string spelling, bool expected)
    {
        var body = (MapValue)Json.Parse($$$"""{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/x","name":"x","type":"microsoft.storage/storageaccounts","location":"West Europe","properties":{"publicNetworkAccess":"{{{spelling}}}"}}""");
        var read = (StorageAccount)new ArmReader(new ReadContext()).Read(body);

        Assert.Equal(expected, read.PublicNetworkAccess);
        Assert.Equal(Region.WestEurope, read.Location);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).First().Body));
    }

    private static void ForSeeds(Action<int> check) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => { check(seed); return true; }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static List<ArmDocument> Documents(AzureResource resource) => [.. ArmWriter.Documents(resource).Where(document => IsOwn(resource, document))];

    private static bool IsOwn(AzureResource resource, ArmDocument document) => resource.Shape.ChildrenOf(resource).All(child => !document.Id.StartsWith(child.Id, StringComparison.Ordinal));

    private static AzureResource Read(AzureResource written, List<ArmDocument> documents, World world)
    {
        var satellites = documents.Skip(1).ToDictionary(document => document.Id[(written.Id.Length + 1)..], document => document.Body);
        return new ArmReader(world.Context()).Read(documents[0].Body, satellites);
    }

    private static string Printed(IEnumerable<ArmDocument> documents) => string.Join("\n", documents.Select(document => Json.Print(document.Body)).Order(StringComparer.Ordinal));

    private static string Terraform(AzureResource resource) => string.Join("\n", Projection.Write(resource, Wire.Terraform)
        .OrderBy(document => document.Key, StringComparer.Ordinal).Select(document => document.Key + Json.Print(document.Value)));

    private static string? Show(object? value) => value switch
    {
        null => null,
        string text => text,
        AzureResource resource => resource.Id,
        IDictionary map => string.Join(";", map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => $"{key}={Show(map[key])}")),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Show)) + "]",
        Part part => part.GetType().Name + "{" + string.Join(", ", ResourceShape.Of(part.GetType()).Mappings.Where(mapping => mapping.Arm is not null).Select(mapping => mapping.Name + "=" + Show(mapping.ValueIn(part)))) + "}",
        _ => value.ToString(),
    };

    private static void Disturb(Value value, Random random)
    {
        if (value is ListValue list) list.Items.ForEach(item => Disturb(item, random));
        if (value is not MapValue map) return;
        foreach (var (name, entry) in map.Entries.ToList())
        {
            if (name is not ("id" or "name" or "type" or "kind") && entry is TextValue text && random.Next(3) == 0)
                map[name] = random.Next(3) switch { 0 => Value.Of(text.Text.ToUpperInvariant()), 1 => Value.Null, _ => Value.Of("no such value") };
            else if (entry is FlagValue && random.Next(4) == 0) map[name] = Value.Null;
            else if (entry is NumberValue && random.Next(4) == 0) map[name] = new NumberValue("1.50");
            else Disturb(entry, random);
        }

        if (random.Next(2) == 0) map["provisioningState"] = Value.Of("Succeeded");
        if (random.Next(4) == 0) map["internal"] = new MapValue { ["x.y"] = new ListValue([Value.Null, Value.Of(1), new MapValue()]) };
    }
}
