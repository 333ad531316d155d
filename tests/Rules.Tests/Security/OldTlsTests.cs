using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class OldTlsTests : RuleTests<OldTls>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents");
        new WebApp("web") { MinimumTls = WebTls.Tls13 };
        new EventHubsNamespace("events");
        new EventGridTopic("topic");
    }

    [Fact]
    public void Storage() => Reports(_ => new StorageAccount("documents") { MinimumTls = StorageTls.Tls10 }, on: "StorageAccount/documents", at: nameof(StorageAccount.MinimumTls), says: "TLS before 1.2");

    [Fact]
    public void A_web_app() => Reports(_ => new WebApp("web") { MinimumTls = WebTls.Tls11 }, on: "WebApp/web", at: nameof(WebApp.MinimumTls));

    [Fact]
    public void Messages() => Reports(_ => new ServiceBusNamespace("bus") { MinimumTls = MessagingTls.Tls10 }, on: "ServiceBusNamespace/bus", at: nameof(ServiceBusNamespace.MinimumTls));

    [Fact]
    public void Events() => Reports(_ => new EventGridTopic("topic") { MinimumTls = MessagingTls.Tls11 }, on: "EventGridTopic/topic", at: nameof(EventGridTopic.MinimumTls));

    [Fact]
    public void Cosmos() => Reports(_ => new CosmosAccount("history") { MinimumTls = CosmosTls.Tls11 }, on: "CosmosAccount/history", at: nameof(CosmosAccount.MinimumTls), alsoBreaks: "AIFA1011");

    [Fact]
    public void What_was_read_and_does_not_say() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "MinimumTls");
}
