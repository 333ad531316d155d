using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class RoleWiderThanStepsTests : RuleTests<RoleWiderThanSteps>
{
    protected override void Compliant(Architecture design) => Web(design, null);

    [Fact]
    public void An_owner_that_reads()
    {
        var verdict = Reports(design => Web(design, Role.StorageBlobDataOwner), on: "WebApp/web", says: "Storage Blob Data Reader is enough");
        Assert.Equal(["web reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_privileged_role() => Reports(design => Web(design, Role.Contributor, alsoWrites: true), on: "WebApp/web", says: "Storage Blob Data Contributor is enough");

    /// <summary>Azure's titles and the names of the members differ: "Azure Event Hubs Data Receiver" is one.</summary>
    [Fact]
    public void An_owner_that_receives() => Reports(design => Hub(design, Role.EventHubsDataOwner), on: "WebApp/web", says: "Azure Event Hubs Data Receiver is enough", alsoBreaks: "AIFA5003");

    [Fact]
    public void A_sender_is_no_wider_than_a_receiver() => Silent(design => Hub(design, Role.EventHubsDataSender));

    [Fact]
    public void A_contributor_that_reads() => Reports(design => Web(design, Role.StorageBlobDataContributor), on: "WebApp/web");

    [Fact]
    public void A_contributor_that_writes_too() => Silent(design => Web(design, Role.StorageBlobDataContributor, alsoWrites: true));

    [Fact]
    public void Another_kind_of_role_is_not_compared() => Silent(design => Web(design, Role.StorageQueueDataContributor));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Hub(Architecture _, Role role)
    {
        var web = new WebApp("web");
        var events = new EventHubsNamespace("events") { Hubs = [new("orders")] };
        web.Reads(events.Hubs[0]).With(role);
    }

    private static void Web(Architecture _, Role? role, bool alsoWrites = false)
    {
        var (web, documents) = (new WebApp("web"), new StorageAccount("documents"));
        var reading = web.Reads(documents);
        if (role is not null) reading.With(role);
        if (alsoWrites) web.Writes(documents);
    }
}
