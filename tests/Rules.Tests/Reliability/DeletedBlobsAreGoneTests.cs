using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class DeletedBlobsAreGoneTests : RuleTests<DeletedBlobsAreGone>
{
    protected override void Compliant(Architecture design) => Keep(7, 7);

    [Theory]
    [InlineData(null, "gone at once")]
    [InlineData(3, "3 days")]
    public void Blobs(int? days, string says) => Reports(_ => Keep(days, 7), on: "StorageAccount/documents", at: nameof(StorageAccount.BlobSoftDeleteDays), says: says);

    [Theory]
    [InlineData(null, "gone at once")]
    [InlineData(6, "6 days")]
    public void Containers(int? days, string says) => Reports(_ => Keep(7, days), on: "StorageAccount/documents", at: nameof(StorageAccount.ContainerSoftDeleteDays), says: says);

    [Fact]
    public void Longer_is_better() => Silent(_ => Keep(365, 30));

    [Fact]
    public void An_account_for_files_holds_no_blobs() => Silent(_ => new StorageAccount("files") { Kind = StorageKind.FileStorage, Tier = StorageTier.Premium, BlobSoftDeleteDays = null, ContainerSoftDeleteDays = null });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Keep(null, null), null, Designs.Dev)));

    [Fact]
    public void What_was_read_without_its_blob_service() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "SoftDeleteDays");

    private static void Keep(int? blobs, int? containers) => new StorageAccount("documents") { BlobSoftDeleteDays = blobs, ContainerSoftDeleteDays = containers };
}
