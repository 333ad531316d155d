using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ValueOutOfRangeTests : RuleTests<ValueOutOfRange>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents") { BlobSoftDeleteDays = 365 };
        new StorageAccount("drafts") { BlobSoftDeleteDays = null };
    }

    [Fact]
    public void Above_the_bounds() => Reports(_ => new StorageAccount("documents") { BlobSoftDeleteDays = 366 }, on: "StorageAccount/documents", at: nameof(StorageAccount.BlobSoftDeleteDays), says: "366; Azure takes 1 to 365");

    [Fact]
    public void A_number_cast_to_a_word() => Reports(_ => new StorageAccount("documents") { Replication = (Replication)99 }, on: "StorageAccount/documents", at: nameof(StorageAccount.Replication), says: "99, which is no Replication", alsoBreaks: "AIFA1001");

    [Fact]
    public void Below_the_bounds() => Reports(_ => new StorageAccount("documents") { ContainerSoftDeleteDays = 0 }, on: "StorageAccount/documents", at: nameof(StorageAccount.ContainerSoftDeleteDays), says: "0; Azure takes 1 to 365");
}
