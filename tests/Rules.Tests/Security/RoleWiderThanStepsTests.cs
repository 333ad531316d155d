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
    public void A_contributor_that_reads() => Reports(design => Web(design, Role.StorageBlobDataContributor), on: "WebApp/web");

    [Fact]
    public void A_contributor_that_writes_too() => Silent(design => Web(design, Role.StorageBlobDataContributor, alsoWrites: true));

    [Fact]
    public void Another_kind_of_role_is_not_compared() => Silent(design => Web(design, Role.StorageQueueDataContributor));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Web(Architecture _, Role? role, bool alsoWrites = false)
    {
        var (web, documents) = (new WebApp("web"), new StorageAccount("documents"));
        var reading = web.Reads(documents);
        if (role is not null) reading.With(role);
        if (alsoWrites) web.Writes(documents);
    }
}
