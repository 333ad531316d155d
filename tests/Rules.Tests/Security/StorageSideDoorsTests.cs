using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class StorageSideDoorsTests : RuleTests<StorageSideDoors>
{
    protected override void Compliant(Architecture design) => new StorageAccount("documents");

    [Fact]
    public void Users_of_its_own() => Reports(_ => new StorageAccount("documents") { LocalUsers = true }, on: "StorageAccount/documents", at: nameof(StorageAccount.LocalUsers));

    [Fact]
    public void Copies_in_other_tenants() => Reports(_ => new StorageAccount("documents") { CrossTenantReplication = true }, on: "StorageAccount/documents", at: nameof(StorageAccount.CrossTenantReplication));

    [Fact]
    public void Copies_from_anywhere_come_in_by_the_front_door() => Silent(_ => new StorageAccount("documents") { CopiesFrom = null });

    [Fact]
    public void What_was_read_without_it() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}")), says: "LocalUsers");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new StorageAccount("documents") { LocalUsers = true }, null, Designs.Dev)));
}
