using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AnonymousReadsTests : RuleTests<AnonymousReads>
{
    protected override void Compliant(Architecture design) => new StorageAccount("documents") { Containers = [new("handbook")] };

    [Fact]
    public void An_account_that_allows_it() => Reports(_ => new StorageAccount("documents") { AnonymousBlobs = true }, on: "StorageAccount/documents", at: nameof(StorageAccount.AnonymousBlobs));

    [Fact]
    public void A_container_too() => Assert.Equal(["Anonymous", "AnonymousBlobs"], Judge(Designs.Graph(_ => new StorageAccount("documents") { AnonymousBlobs = true, Containers = [new("handbook") { Anonymous = BlobAccess.Blob }] })).Select(verdict => verdict.Property));

    [Fact]
    public void Where_the_account_forbids_it_a_container_cannot() => Silent(_ => new StorageAccount("documents") { Containers = [new("handbook") { Anonymous = BlobAccess.Blob }] });

    [Fact]
    public void Images() => Reports(_ => new ContainerRegistry("images") { AnonymousPull = true }, on: "ContainerRegistry/images", at: nameof(ContainerRegistry.AnonymousPull));

    [Fact]
    public void What_was_read_and_does_not_say() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "AnonymousBlobs");
}
