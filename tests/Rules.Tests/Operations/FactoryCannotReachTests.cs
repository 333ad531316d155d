using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class FactoryCannotReachTests : RuleTests<FactoryCannotReach>
{
    protected override void Compliant(Architecture design) => Move(new StorageAccount("lake"));

    [Fact]
    public void No_endpoint()
    {
        var verdict = Reports(_ => Move(new StorageAccount("lake"), endpoint: false), on: "LakeLinkedService/moves/lake", says: "has no managed private endpoint to Storage account 'lake'");
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void A_runtime_outside_of_the_network() => Reports(_ => Move(new StorageAccount("lake"), inNetwork: false), on: "LakeLinkedService/moves/lake", at: nameof(LinkedService.Through), says: "outside of the managed network", alsoBreaks: "AIFA2029");

    [Fact]
    public void A_vault_that_trusts_no_services() => Reports(_ => new DataFactory("moves") { LinkedVaults = [new("vault") { Vault = new("vault") { AzureServicesBypass = false } }] }, on: "VaultLinkedService/moves/vault");

    [Fact]
    public void A_vault_that_trusts_Azures_services() => Silent(_ => new DataFactory("moves") { LinkedVaults = [new("vault") { Vault = new("vault") }] });

    [Fact]
    public void A_store_that_trusts_Azures_services() => Silent(_ => Move(new StorageAccount("lake") { Bypass = [NetworkBypass.AzureServices] }, endpoint: false));

    [Fact]
    public void A_store_that_is_open() => Silent(_ => Move(new StorageAccount("lake") { PublicNetworkAccess = true }, endpoint: false));

    [Fact]
    public void A_store_of_others() => Silent(_ => Move(new StorageAccount("lake") { ExistingId = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stlake" }, endpoint: false));

    [Fact]
    public void A_runtime_of_ones_own() => Silent(_ =>
    {
        var link = new LakeLinkedService("lake") { Endpoint = new StorageAccount("lake").LakeEndpoint };
        link.With("properties.connectVia", AiFactory.Model.Mapping.Value.Of("own"));
        new DataFactory("moves") { LinkedLakes = [link] };
    });

    private static void Move(StorageAccount lake, bool endpoint = true, bool inNetwork = true)
    {
        var runtime = new IntegrationRuntime("moves") { InManagedNetwork = inNetwork };
        new DataFactory("moves") { Runtimes = [runtime], ManagedEndpoints = endpoint ? [new("lake") { Target = lake }] : [], LinkedLakes = [new("lake") { Endpoint = lake.LakeEndpoint, Through = runtime }] };
    }
}
