using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class MicrosoftHoldsTheKeyTests : RuleTests<MicrosoftHoldsTheKey>
{
    private const string Key = "https://kv-records.vault.azure.net/keys/records";

    protected override void Compliant(Architecture design) => Keep(new StorageAccount("records") { Holds = DataClass.SpecialCategory, EncryptionKey = Key }, DataClass.SpecialCategory);

    [Fact]
    public void A_store_that_may_hold_personal_data() => Reports(_ => new StorageAccount("records") { Holds = DataClass.Personal }, on: "StorageAccount/records", at: nameof(StorageAccount.EncryptionKey), says: "it may hold personal data");

    [Fact]
    public void A_part_of_it_may() => Reports(_ => new Feature("patients", new StorageAccount("records")) { Holds = DataClass.SpecialCategory }, on: "StorageAccount/records", at: nameof(StorageAccount.EncryptionKey), says: "Feature 'patients' may hold special-category data");

    [Fact]
    public void Special_data_is_put_into_it()
    {
        var verdict = Reports(_ => Keep(new StorageAccount("records"), DataClass.SpecialCategory), on: "StorageAccount/records", at: nameof(StorageAccount.EncryptionKey), says: "'web writes records' puts special-category data into it");
        Assert.Equal(["web writes records"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Other_kinds_of_stores() => Assert.Equal(
        [nameof(AppConfigurationStore.EncryptionKey), nameof(EventHubsNamespace.EncryptionKeys), nameof(SqlServer.EncryptionKey)],
        Judge(Designs.Graph(_ =>
        {
            new AppConfigurationStore("settings") { Holds = DataClass.Personal };
            new EventHubsNamespace("events") { Holds = DataClass.Personal };
            new SqlServer("data") { Holds = DataClass.Personal };
        })).Select(verdict => verdict.Property));

    [Fact]
    public void Personal_data_passes_and_nothing_is_said_of_the_store() => Silent(_ => Keep(new StorageAccount("records"), DataClass.Personal));

    [Fact]
    public void Special_data_is_only_read() => Silent(_ => new ContainerApp("web").Reads(new StorageAccount("records")).Carries(DataClass.SpecialCategory));

    [Fact]
    public void It_may_hold_less() => Silent(_ => new StorageAccount("records") { Holds = DataClass.Confidential });

    [Fact]
    public void What_others_run() => Silent(_ => new StorageAccount("records") { Holds = DataClass.Personal, ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st" });

    [Fact]
    public void Before_production() => Assert.Empty(Judge(Designs.Family((_, _) => new StorageAccount("records") { Holds = DataClass.Personal }, null, Designs.Dev)));

    private static void Keep(StorageAccount records, DataClass data) => new ContainerApp("web").Writes(records).Carries(data);
}
