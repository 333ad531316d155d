using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoManagedIdentityTests : RuleTests<NoManagedIdentity>
{
    protected override void Compliant(Architecture design)
    {
        new WebApp("web");
        new SearchService("passages") { Identity = ManagedIdentity.Of(new UserAssignedIdentity("reader")) };
    }

    [Fact]
    public void An_app() => Reports(_ => new WebApp("web") { Identity = null }, on: "WebApp/web", at: nameof(WebApp.Identity));

    [Fact]
    public void A_slot_of_an_app() => Reports(_ => new WebApp("web") { Slots = [new("next") { Identity = null }] }, on: "WebAppSlot/web/next", at: nameof(WebAppSlot.Identity));

    [Fact]
    public void A_job() => Reports(_ => new ContainerJob("nightly") { Identity = null }, on: "ContainerJob/nightly", at: nameof(ContainerJob.Identity));

    [Fact]
    public void An_account_of_models() => Reports(_ => new AIServicesAccount("models") { Identity = null }, on: "AIServicesAccount/models", at: nameof(AIServicesAccount.Identity));

    [Fact]
    public void A_project() => Reports(_ => new AIServicesAccount("models") { Projects = [new("chat") { Identity = null }] }, on: "FoundryProject/models/chat", at: nameof(FoundryProject.Identity));

    [Fact]
    public void A_factory() => Reports(_ => new DataFactory("factory") { Identity = null }, on: "DataFactory/factory", at: nameof(DataFactory.Identity));

    [Fact]
    public void A_store_calls_nobody() => Silent(_ =>
    {
        new StorageAccount("documents") { Identity = null };
        new CosmosAccount("history") { Identity = null };
    });

    [Fact]
    public void What_others_run() => Silent(_ => new WebApp("web") { Identity = null, Ownership = Ownership.Observed });
}
