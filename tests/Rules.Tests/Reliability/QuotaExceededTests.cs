using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class QuotaExceededTests : RuleTests<QuotaExceeded>
{
    protected override void Compliant(Architecture design) => Rules(1_000);

    [Fact]
    public void Rules_of_a_security_group()
    {
        var verdict = Reports(_ => Rules(1_001), on: "NetworkSecurityGroup/guard", says: "has 1001 rules; Azure allows 1000");
        Assert.Contains("source: https://github.com/MicrosoftDocs", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Routes() => Reports(_ => new RouteTable("out") { Routes = [.. Enumerable.Range(0, 401).Select(place => new Route { Name = "r" + (place + 1), Prefix = $"10.{place / 250}.{place % 250}.0/24", NextHop = NextHop.None })] }, on: "RouteTable/out", says: "401 routes");

    [Fact]
    public void Endpoints_of_a_vault() => Reports(design => Endpoints(design, 65), on: "KeyVault/vault", says: "has 65 private endpoints; Azure allows 64", alsoBreaks: ["AIFA5504", "AIFA7513"]);

    [Fact]
    public void As_many_as_are_allowed() => Silent(design => Endpoints(design, 64));

    private static void Rules(int count) => new NetworkSecurityGroup("guard")
    {
        Rules = [.. Enumerable.Range(0, count).Select(place => new SecurityRule { Name = "r" + (place + 1), Priority = 100 + place, Direction = Direction.Inbound, Access = NetworkAccess.Deny })],
    };

    private static void Endpoints(Architecture design, int count)
    {
        var (subnet, vault) = (new PrivateWays(design).Apps, new KeyVault("vault"));
        foreach (var place in Enumerable.Range(0, count)) new PrivateEndpoint("vault" + (place + 1)) { Target = vault, Subnet = subnet, Why = "One for each office" };
    }
}
