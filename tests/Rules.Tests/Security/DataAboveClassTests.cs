using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class DataAboveClassTests : RuleTests<DataAboveClass>
{
    protected override void Compliant(Architecture design) => Keep(DataClass.Confidential, DataClass.Confidential);

    [Fact]
    public void A_store_for_less()
    {
        var verdict = Reports(_ => Keep(DataClass.Internal, DataClass.Confidential), on: "StorageAccount/documents", at: nameof(Element.Holds), says: "may hold internal data at most, and 'web writes documents' carries confidential data");
        Assert.Equal(["web writes documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_reader_for_less() => Reports(_ => new ContainerApp("web") { Holds = DataClass.Public }.Reads(new StorageAccount("documents")).Carries(DataClass.Internal), on: "ContainerApp/web", at: nameof(Element.Holds));

    [Fact]
    public void A_system_outside_for_less() => Reports(_ =>
        new ContainerApp("web").Calls(new ExternalSystem("partner") { Holds = DataClass.Public, SignIn = SignIn.Entra, Availability = 99 }).Carries(DataClass.SpecialCategory), on: "ExternalSystem/partner", at: nameof(Element.Holds), says: "special-category", alsoBreaks: ["AIFA2524"]);

    [Fact]
    public void A_part_of_a_store_for_less() => Reports(_ =>
        new ContainerApp("web").Writes(new Feature("handbook", new StorageAccount("documents") { Holds = DataClass.Internal })).Carries(DataClass.Confidential), on: "Feature/documents/handbook", at: nameof(Element.Holds));

    [Fact]
    public void A_part_that_may_hold_more_than_the_rest() => Silent(_ =>
        new ContainerApp("web").Writes(new Feature("vault", new StorageAccount("documents") { Holds = DataClass.Internal }) { Holds = DataClass.Confidential }).Carries(DataClass.Confidential));

    [Fact]
    public void Nothing_was_said_of_the_store() => Silent(_ => Keep(null, DataClass.SpecialCategory));

    [Fact]
    public void Nothing_was_said_of_the_data() => Silent(design =>
    {
        design.Brief = new("Chat", "") { Data = DataClass.Personal };
        new ContainerApp("web").Writes(new StorageAccount("documents") { Holds = DataClass.Public });
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Keep(DataClass? holds, DataClass carries) => new ContainerApp("web").Writes(new StorageAccount("documents") { Holds = holds }).Carries(carries);
}
