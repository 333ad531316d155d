using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class StorageInOneDatacentreTests : RuleTests<StorageInOneDatacentre>
{
    protected override void Compliant(Architecture design) => new StorageAccount("documents") { Replication = Replication.Zrs };

    [Fact]
    public void Locally_redundant() =>
        Reports(_ => new StorageAccount("documents") { Replication = Replication.Lrs }, on: "StorageAccount/documents", at: nameof(StorageAccount.Replication), says: "LRS");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new StorageAccount("documents") { Replication = Replication.Lrs }, null, Designs.Dev)));

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new StorageAccount("documents") { Replication = Replication.Lrs, Ownership = Ownership.Observed });

    [Fact]
    public void What_was_read_without_a_size() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "Replication");

    [Fact]
    public void What_was_read_with_one() =>
        Assert.Equal(Outcome.Fails, Assert.Single(Judge(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", """ "sku":{"name":"Standard_LRS"},"properties":{}""")))).Outcome);
}
