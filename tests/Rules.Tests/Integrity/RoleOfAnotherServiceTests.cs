using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class RoleOfAnotherServiceTests : RuleTests<RoleOfAnotherService>
{
    protected override void Compliant(Architecture design) => new ContainerApp("app").Reads(new StorageAccount("documents")).With(Role.StorageBlobDataReader);

    [Fact]
    public void A_role_of_another_service()
    {
        var verdict = Reports(_ => new ContainerApp("app").Reads(new KeyVault("vault")).With(Role.StorageBlobDataReader), on: "ContainerApp/app", says: "a role for Microsoft.Storage");
        Assert.Equal(["app reads vault"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Another_role_of_the_service() => Silent(_ => new ContainerApp("app").Reads(new StorageAccount("documents")).With(Role.StorageQueueDataContributor));

    [Fact]
    public void A_role_for_everything() => Silent(_ => new ContainerApp("app").Reads(new KeyVault("vault")).With(Role.Reader));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
