using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class FeatureNeedsLargerSizeTests : RuleTests<FeatureNeedsLargerSize>
{
    protected override void Compliant(Architecture design) => new PrivateWays(design).To(new SearchService("passages"), new ContainerRegistry("images"), new AppConfigurationStore("settings"));

    [Fact]
    public void A_private_endpoint()
    {
        var verdict = Reports(design => new PrivateWays(design).To(new SearchService("passages") { Sku = SearchSku.Free }), on: "SearchService/passages", says: "from this size on: Basic", alsoBreaks: "AIFA1020");
        Assert.Contains(verdict.Evidence, step => step.Text.Contains("source: https://learn.microsoft.com/azure/search/search-sku-tier", StringComparison.Ordinal));
    }

    [Fact]
    public void A_subnet() => Reports(design => new WebApp("web") { Plan = new AppServicePlan("web") { Size = "F1" }, Subnet = new PrivateWays(design).Apps }, on: "WebApp/web", says: "stand in a subnet", alsoBreaks: ["AIFA1004", "AIFA1006", "AIFA1007"]);

    [Fact]
    public void Copies_in_other_regions() => Reports(design => new ContainerRegistry("images") { Sku = RegistrySku.Standard, Replicas = [new("north") { Location = Region.NorthEurope }] }, on: "ContainerRegistry/images", says: "Premium");

    [Fact]
    public void Zones() => Reports(design => new PostgreSqlServer("orders") { Tier = PostgreSqlTier.Burstable, Standby = PostgreSqlStandby.OtherZone }, on: "PostgreSqlServer/orders", says: "several zones", alsoBreaks: ["AIFA1016", "AIFA4005"]);

    [Fact]
    public void Keys_of_ones_own() => Reports(design => new EventHubsNamespace("events") { EncryptionKeys = [new VaultKey { Vault = "https://kv.vault.azure.net/", Name = "data" }] }, on: "EventHubsNamespace/events", says: "key of one's own", alsoBreaks: "AIFA5003");

    [Fact]
    public void An_origin_over_private_link() => Reports(design => Front(FrontDoorSku.Standard), on: "FrontDoorProfile/front", says: "private link", alsoBreaks: ["AIFA1007", "AIFA7532"]);

    [Fact]
    public void In_the_larger_size() => Silent(design => Front(FrontDoorSku.Premium));

    [Fact]
    public void Looking_for_attacks() => Reports(design => new FirewallPolicy("hub") { IntrusionDetection = new() }, on: "FirewallPolicy/hub", says: "Premium");

    [Fact]
    public void Recording_sessions() => Reports(design => new BastionHost("bastion") { Recording = true }, on: "BastionHost/bastion", says: "record sessions");

    [Fact]
    public void Of_a_size_that_nobody_knows_nothing_is_said() => Silent(design => new WebApp("web") { Plan = new AppServicePlan("web") { Size = "Q7" }, Subnet = new PrivateWays(design).Apps });

    private static void Front(FrontDoorSku sku) => new FrontDoorProfile("front")
    {
        Sku = sku, OriginGroups = [new("apps") { Probe = new(), Origins = [new("web") { PrivateLink = new() { Target = new WebApp("web") } }] }],
    };
}
