using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace AiFactory.Model.Tests.Mapping;

/// <summary>Whoever needs what no class has is not stuck.</summary>
public sealed class EscapeHatchTests
{
    [Fact]
    public void An_extra_property_reaches_the_document()
    {
        var account = InGroup(new StorageAccount("documents"));
        account.With("properties.keyPolicy.keyExpirationPeriodInDays", Value.Of(90)).With("extendedLocation", new MapValue { ["name"] = Value.Of("edge") });

        var body = ArmWriter.Documents(account).First(document => document.Id == account.Id).Body;

        Assert.Equal(Value.Of("edge"), WirePath.Parse("extendedLocation.name").Find(body));
        Assert.Equal("90", Assert.IsType<NumberValue>(WirePath.Parse("properties.keyPolicy.keyExpirationPeriodInDays").Find(body)).Digits);
        Assert.NotNull(WirePath.Parse("properties.minimumTlsVersion").Find(body)); // beside what the class says
    }

    [Fact]
    public void An_extra_property_wins_over_what_the_class_says()
    {
        var account = InGroup(new StorageAccount("documents"));
        account.With("properties.minimumTlsVersion", Value.Of("TLS9_9"));

        Assert.Equal(Value.Of("TLS9_9"), WirePath.Parse("properties.minimumTlsVersion").Find(ArmWriter.Documents(account).First(document => document.Id == account.Id).Body));
    }

    [Fact]
    public void An_extra_property_keeps_what_stands_beside_it()
    {
        var account = InGroup(new StorageAccount("documents"));
        account.With("properties.networkAcls", new MapValue { ["resourceAccessRules"] = new ListValue([]) });

        var rules = Assert.IsType<MapValue>(WirePath.Parse("properties.networkAcls").Find(ArmWriter.Documents(account).First(document => document.Id == account.Id).Body));

        Assert.Equal(Value.Of("Deny"), rules["defaultAction"]);
        Assert.IsType<ListValue>(rules["resourceAccessRules"]);
    }

    [Fact]
    public void An_untyped_resource_has_any_type_and_body()
    {
        var alerts = InGroup(new UntypedResource("alerts", "Microsoft.Insights/webtests", "2023-01-01") { Location = "global", Body = new MapValue { ["properties"] = new MapValue { ["enabled"] = Value.Of(true) } } });

        var written = Projection.Write(alerts, Wire.Terraform)[""];

        Assert.EndsWith("/providers/Microsoft.Insights/webtests/alerts", alerts.Id, StringComparison.Ordinal);
        Assert.Equal(Value.Of("Microsoft.Insights/webtests@2023-01-01"), written["type"]);
        Assert.Equal(Value.Of(true), WirePath.Parse("body.properties.enabled").Find(written));
    }

    [Theory]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/webtests/a", "name": "a", "type": "Microsoft.Insights/webtests", "location": "global", "properties": { "enabled": true } }""")]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a", "kind": "Face", "tags": { "a": "b" } }""")]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts", "name": null }""")]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups//providers/Microsoft.Storage/storageAccounts/x" }""")]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/ " }""")]
    [InlineData("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts//blobServices/default/containers/x" }""")]
    [InlineData("""{ "id": "x", "name": "", "type": [] }""")]
    [InlineData("{}")]
    public void What_no_class_knows_comes_back_as_it_was(string document)
    {
        var body = (MapValue)Json.Parse(document);

        var read = Assert.IsType<UntypedResource>(new ArmReader(new ReadContext()).Read(body));

        Assert.Equal(Json.Print(body), string.Concat(ArmWriter.Documents(read).Select(written => Json.Print(written.Body)).DefaultIfEmpty("{}\n")));
    }

    [Fact]
    public void Any_document_of_a_type_without_a_class_comes_back() =>
        Prop.ForAll(JsonValues.Maps, body =>
        {
            body["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/Microsoft.Nothing/things/x");
            var read = new ArmReader(new ReadContext()).Read(body);
            Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>Even where a class knows the type, nothing that stands in the document can hurt.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Any_document_of_a_known_type_comes_back(Type kind) =>
        Prop.ForAll(JsonValues.Maps, body =>
        {
            var type = ResourceShape.Of(kind).Kind!.Type;
            var path = string.Join("/x/", type.Split('/').Skip(1));
            body["id"] = Value.Of(kind == typeof(ResourceGroup) ? "/subscriptions/s/resourceGroups/g" : $"/subscriptions/s/resourceGroups/g/providers/{type.Split('/')[0]}/{path}/x");
            var read = new ArmReader(new ReadContext()).Read(body);
            Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    public static TheoryData<Type> Kinds() => Made.Kinds();

    private static T InGroup<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(new ResourceGroup("chat"));
        return resource;
    }
}
