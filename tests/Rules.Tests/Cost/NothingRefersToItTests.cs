using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class NothingRefersToItTests : RuleTests<NothingRefersToIt>
{
    protected override void Compliant(Architecture design) => new VirtualNetwork("net")
    {
        AddressSpace = ["10.0.0.0/24"], Subnets = [new("apps", prefix: 26) { SecurityGroup = new("guard"), Nat = new NatGateway("out") { Addresses = [new("out")] } }],
    };

    [Fact]
    public void An_address() => Reports(_ => new PublicIpAddress("front"), on: "PublicIpAddress/front", says: "is used by nothing");

    [Fact]
    public void Being_watched_is_no_use() => Reports(design =>
    {
        new PublicIpAddress("front");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }, on: "PublicIpAddress/front");

    [Fact]
    public void A_plan_without_apps() => Reports(_ => new AppServicePlan("web") { Instances = 2, ZoneRedundant = true }, on: "AppServicePlan/web");

    [Fact]
    public void A_plan_with_one() => Silent(_ => new WebApp("web") { Plan = new AppServicePlan("web") { Instances = 2, ZoneRedundant = true } });

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new PublicIpAddress("front") { Ownership = Ownership.Observed });

    [Fact]
    public void What_was_read_may_be_used_by_what_was_not() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Network/publicIPAddresses", "pip", """ "sku":{"name":"Standard"},"properties":{"publicIPAllocationMethod":"Static"}""")), says: "nothing that was read");
}
