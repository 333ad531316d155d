using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PlainTransportTests : RuleTests<PlainTransport>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents");
        new WebApp("web");
        new ManagedRedis("cache");
        new ContainerApp("app") { Ingress = new() };
    }

    [Fact]
    public void Storage() => Reports(_ => new StorageAccount("documents") { HttpsOnly = false }, on: "StorageAccount/documents", at: nameof(StorageAccount.HttpsOnly), says: "not encrypted");

    [Fact]
    public void A_web_app() => Reports(_ => new WebApp("web") { HttpsOnly = false }, on: "WebApp/web", at: nameof(WebApp.HttpsOnly));

    [Fact]
    public void A_cache() => Reports(_ => new ManagedRedis("cache") { PlainText = true }, on: "ManagedRedis/cache", at: nameof(ManagedRedis.PlainText));

    [Fact]
    public void The_old_port_of_redis() => Reports(_ => new RedisCache("cache") { PlainPort = true }, on: "RedisCache/cache", at: nameof(RedisCache.PlainPort), alsoBreaks: "AIFA1019");

    [Fact]
    public void A_gateway_that_publishes_without_a_certificate() => Reports(_ => Gateway(new("chat") { Backend = "chat.internal" }), on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Sites));

    [Fact]
    public void A_gateway_that_sends_callers_on_to_the_encrypted_line() => Silent(_ => Gateway(new("chat") { Backend = "chat.internal", Certificate = "chat" }));

    private static void Gateway(GatewaySite site) => new ApplicationGateway("front") { PublicAddress = new("front"), Sites = [site], Certificates = [new GatewayCertificate { Name = "chat", SecretId = "https://kv.vault.azure.net/secrets/chat" }], Firewall = new("front") { Mode = WafMode.Prevention } };

    [Fact]
    public void A_container_app() => Reports(_ => new ContainerApp("app") { Ingress = new() { PlainHttp = true } }, on: "ContainerApp/app", at: nameof(ContainerApp.Ingress));

    [Fact]
    public void An_app_that_nobody_calls_takes_none() => Silent(_ => new ContainerApp("worker"));

    [Fact]
    public void An_API() => Reports(_ => new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Apis = [new("orders") { Protocols = [ApiProtocol.Http] }] },
        on: "ManagedApi/gateway/orders", at: nameof(ManagedApi.Protocols));

    [Fact]
    public void What_was_read_and_does_not_say() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "HttpsOnly");
}
