using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.AI;

public sealed class CognitiveAccountTests
{
    private static readonly ResourceGroup Group = new("ai") { AzureName = "rg-ai", Subscription = "11111111-1111-4111-8111-111111111111" };

    public static TheoryData<Type> Accounts() => [.. AzureKinds.All.Where(kind => kind.IsSubclassOf(typeof(CognitiveAccount)))];

    [Theory, MemberData(nameof(Accounts))]
    public void Every_kind_of_account_is_closed_and_without_keys(Type kind)
    {
        var account = (CognitiveAccount)In(AzureKinds.Create(kind, "ai"));
        var properties = (MapValue)Projection.Write(account, Wire.Arm)[""]["properties"]!;
        var arguments = Projection.Write(account, Wire.Terraform)[""];

        Assert.Equal((Value.Of(true), Value.Of("Disabled")), (properties["disableLocalAuth"], properties["publicNetworkAccess"]));
        Assert.Equal((Value.Of(false), Value.Of(false)), (arguments["local_auth_enabled"], arguments["public_network_access_enabled"]));
        Assert.False(((IPublicEndpoint)account).PublicNetworkAccess);
        Assert.False(((IKeyAuthentication)account).AcceptsKeys);
    }

    /// <summary>One ARM type: its word for the kind says which class reads it.</summary>
    [Theory]
    [InlineData("AIServices", typeof(AIServicesAccount), "S0")]
    [InlineData("OpenAI", typeof(OpenAIAccount), "S0")]
    [InlineData("SpeechServices", typeof(SpeechAccount), "S0")]
    [InlineData("ComputerVision", typeof(VisionAccount), "S1")]
    [InlineData("FormRecognizer", typeof(DocumentIntelligenceAccount), "S0")]
    [InlineData("TextAnalytics", typeof(LanguageAccount), "S")]
    [InlineData("ContentSafety", typeof(ContentSafetyAccount), "S0")]
    public void Its_kind_tells_the_classes_apart(string word, Type kind, string paid)
    {
        var read = new ArmReader(new ReadContext()).Read(Body(word));

        Assert.IsType(kind, read);
        Assert.Equal(paid, ((CognitiveAccount)AzureKinds.Create(kind, "ai")).Sku);
    }

    [Fact]
    public void A_kind_that_no_class_knows_stays_as_it_is() => Assert.IsType<UntypedResource>(new ArmReader(new ReadContext()).Read(Body("Emotion")));

    /// <summary>ARM has vault, name and version apart; azurerm has one address, in which the vault stays a reference.</summary>
    [Fact]
    public void A_key_of_ones_own_is_named_and_never_written()
    {
        var vault = In(new KeyVault("keys"));
        var account = In(new AIServicesAccount("models") { EncryptionKey = new() { Vault = vault.Uri, Name = "models", Version = "1" } });

        var properties = WirePath.Parse("properties.encryption.keyVaultProperties").Find(Projection.Write(account, Wire.Arm)[""]) as MapValue;
        var address = WirePath.Parse("customer_managed_key.key_vault_key_id").Find(Projection.Write(account, Wire.Terraform)[""]) as TemplateValue;

        Assert.Equal((Value.Of("https://keys.vault.azure.net/"), Value.Of("models")), (properties!["keyVaultUri"], properties["keyName"]));
        Assert.Equal([vault.Uri, "keys/", "models", "/", "1"], address!.Parts);
        Assert.Contains(vault, ResourceReferences.Of(account));
    }

    /// <summary>Microsoft's own key is not one that azurerm could name.</summary>
    [Fact]
    public void Encryption_with_Microsofts_key_is_none_of_ones_own()
    {
        var body = Body("AIServices");
        body["properties"] = Json.Parse("""{ "encryption": { "keySource": "Microsoft.CognitiveServices" } }""");

        var read = (AIServicesAccount)new ArmReader(new ReadContext()).Read(body);

        Assert.Null(read.EncryptionKey);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Fact]
    public void A_private_endpoint_has_the_zones_of_the_kind()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new OpenAIAccount("models"), new SpeechAccount("voice"));
        });

        Assert.Equal(["privatelink.cognitiveservices.azure.com", "privatelink.openai.azure.com"], graph.Resources.OfType<PrivateDnsZone>().Select(zone => zone.Name).Order(StringComparer.Ordinal));
        Assert.All(graph.Resources.OfType<PrivateEndpoint>(), endpoint => Assert.Equal(["account"], endpoint.Groups));
    }

    [Theory]
    [InlineData(typeof(SpeechAccount), "Cognitive Services Speech User")]
    [InlineData(typeof(LanguageAccount), "Cognitive Services User")]
    [InlineData(typeof(OpenAIAccount), "Cognitive Services OpenAI User")]
    public void Who_calls_gets_the_least_role_of_the_kind(Type kind, string role)
    {
        var graph = Sketch.Graph((_, _) => new WebApp("web").Calls(AzureKinds.Create(kind, "ai")));

        Assert.Equal(role, Assert.Single(graph.Grants).Role);
    }

    private static MapValue Body(string kind) => new() { ["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a"), ["kind"] = Value.Of(kind) };

    private static T In<T>(T resource) where T : AzureResource
    {
        (resource as GroupedResource)!.PutInto(Group);
        return resource;
    }
}
