using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.ApiManagement;

public sealed class ApiManagementServiceTests
{
    [Fact]
    public void With_a_subnet_it_answers_there_alone_and_without_one_in_public()
    {
        var inside = new ApiManagementService("gateway") { Sku = ApiManagementSku.Premium, Subnet = new Subnet("gateway") };
        var outside = new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2 };

        Assert.Equal((ApiManagementNetwork.Internal, ApiManagementNetwork.None), (inside.Network, outside.Network));
        Assert.False(((IPublicEndpoint)inside).PublicNetworkAccess);
        Assert.True(((IPublicEndpoint)outside).PublicNetworkAccess);
        Assert.False(((IPublicEndpoint)new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false }).PublicNetworkAccess);
    }

    [Theory]
    [InlineData(ApiManagementSku.Developer, "Developer_1")]
    [InlineData(ApiManagementSku.Consumption, "Consumption_0")]
    public void Size_and_number_are_one_word_in_Terraform(ApiManagementSku sku, string word) => Assert.Equal(word, new ApiManagementService("gateway") { Sku = sku }.SkuName);

    /// <summary>ARM keeps the switches under names with full stops in them.</summary>
    [Fact]
    public void Old_versions_of_TLS_are_off_and_said_to_be()
    {
        var service = In(new ApiManagementService("gateway") { Sku = ApiManagementSku.Developer, PublisherName = "Chat", PublisherEmail = "chat@contoso.com" });
        var switches = (MapValue)WirePath.Parse("properties.customProperties").Find(Projection.Write(service, Wire.Arm)[""])!;

        Assert.Equal(8, switches.Entries.Count);
        Assert.All(switches.Entries, entry => Assert.StartsWith("Microsoft.WindowsAzure.ApiManagement.Gateway.", entry.Key, StringComparison.Ordinal));
        Assert.All(switches.Entries.Values, value => Assert.Equal(Value.Of("False"), value));
    }

    [Fact]
    public void An_AI_gateway_sends_models_calls_to_a_backend_that_is_spared_when_it_fails()
    {
        var service = In(new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.Developer, PublisherName = "Chat", PublisherEmail = "chat@contoso.com",
            Backends = [new ApiBackend("models") { Url = "https://models.openai.azure.com/openai", Breaker = new() }],
            Apis = [new ManagedApi("models") { Policy = new ApiPolicy("models") { Xml = "<policies />" } }],
            Subscriptions = [new ApiSubscription("chat")],
        });

        var documents = ArmWriter.Documents(service).ToDictionary(document => document.Id, document => document.Body);

        var breaker = WirePath.Parse("properties.circuitBreaker.rules[0]").Find(documents[$"{service.Id}/backends/models"]);
        Assert.Equal(Value.Of(true), ((MapValue)breaker!)["acceptRetryAfter"]);
        Assert.Equal(Value.Of("rawxml"), WirePath.Parse("properties.format").Find(documents[$"{service.Id}/apis/models/policies/policy"]));
        Assert.Equal(Value.Of("chat"), Projection.Write(service.Subscriptions[0], Wire.Terraform)[""]["subscription_id"]);
        Assert.Null(Projection.Write(service.Subscriptions[0], Wire.Terraform)[""]["name"]);
    }

    [Fact]
    public void What_comes_from_a_key_vault_is_a_secret() =>
        Assert.True(new ApiNamedValue("key") { VaultSecret = "https://vault.vault.azure.net/secrets/key" }.Secret);

    private static ApiManagementService In(ApiManagementService service)
    {
        service.PutInto(new ResourceGroup("gateway") { AzureName = "rg-gateway", Subscription = "11111111-1111-4111-8111-111111111111" });
        return service;
    }

    /// <summary>ARM has ciphers among other settings, by long names; azurerm has an argument for each.</summary>
    [Fact]
    public void Weak_ciphers_are_said_one_by_one_and_stand_beside_the_protocols()
    {
        var service = Placed.In(new ApiManagementService("gateway") { Sku = ApiManagementSku.Developer, Ciphers = new() { RsaAes128Cbc = false }, Http2 = true });

        Assert.Equal(Value.Of("False"), service.ArmValue("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA'"));
        Assert.Equal(Value.Of("True"), service.ArmValue("properties.customProperties.'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2'"));
        Assert.Equal((Value.Of(false), Value.Of(false)), (service.TerraformValue("security.tls_rsa_with_aes128_cbc_sha_ciphers_enabled"), service.TerraformValue("security.frontend_ssl30_enabled")));
        Assert.Null(service.TerraformValue("security.tls_rsa_with_aes256_cbc_sha_ciphers_enabled"));
        var read = service.ReadBack();
        Assert.Equal((false, null, true), (read.Ciphers!.RsaAes128Cbc, read.Ciphers.RsaAes256Cbc, read.Http2));
    }

    [Theory]
    [InlineData(ApiManagementSku.Consumption, true)]
    [InlineData(ApiManagementSku.Developer, false)]
    public void Consumption_alone_can_ask_all_callers_for_a_certificate(ApiManagementSku sku, bool isSaid) =>
        Assert.Equal(isSaid, Placed.In(new ApiManagementService("gateway") { Sku = sku, AsksForCertificate = true }).TerraformValue("client_certificate_enabled") is not null);
}
