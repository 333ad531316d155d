using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class OverwrittenBlobsAreGoneTests : RuleTests<OverwrittenBlobsAreGone>
{
    protected override void Compliant(Architecture design) => new StorageAccount("documents") { BlobVersioning = true, Containers = ["handbook"] };

    [Fact]
    public void Without_versions() => Reports(_ => new StorageAccount("documents") { Containers = ["handbook"] }, on: "StorageAccount/documents", at: nameof(StorageAccount.BlobVersioning));

    [Fact]
    public void A_lake_cannot() => Silent(_ => new StorageAccount("documents") { Containers = ["handbook"], DataLake = true });

    [Fact]
    public void An_account_of_the_first_kind_cannot() => Silent(_ => new StorageAccount("documents") { Containers = ["handbook"], Kind = StorageKind.Storage });

    [Fact]
    public void An_account_for_queues_has_nothing_to_keep() => Silent(_ => new StorageAccount("work") { Queues = ["orders"] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new StorageAccount("documents") { Containers = ["handbook"] }, null, Designs.Dev)));

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new StorageAccount("documents") { Containers = ["handbook"], Ownership = Ownership.Observed });
}
