using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class InvalidNameTests : RuleTests<InvalidName>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents") { Containers = [new BlobContainer("handbook")] };
        new PrivateDnsZone("privatelink.cognitiveservices.azure.com");
    }

    [Fact]
    public void Too_long() => Reports(_ => new StorageAccount("documents") { AzureName = "stdocumentsofthewholecompany" }, on: "StorageAccount/documents", at: "AzureName", says: "Azure takes 3 to 24");

    [Fact]
    public void A_made_name_is_cut_to_what_Azure_takes() => Silent(_ => new StorageAccount("documents-of-the-whole-company"));

    [Fact]
    public void Too_short() => Reports(_ => new StorageAccount("documents") { AzureName = "st" }, on: "StorageAccount/documents", at: "AzureName", says: "of 2 characters");

    [Fact]
    public void Letters_that_Azure_does_not_take() => Reports(_ => new StorageAccount("documents") { AzureName = "stDocuments" }, on: "StorageAccount/documents", at: "AzureName", says: "'D'");

    [Fact]
    public void A_part_has_its_own_letters() => Reports(
        _ => new StorageAccount("documents") { Containers = [new BlobContainer("hand_book")] }, on: "BlobContainer/documents/hand_book", at: "AzureName", says: "'_'");
}
