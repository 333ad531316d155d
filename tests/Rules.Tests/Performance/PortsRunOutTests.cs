using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class PortsRunOutTests : RuleTests<PortsRunOut>
{
    protected override void Compliant(Architecture design) => Call(design, perSecond: 100, seconds: 3);

    [Fact]
    public void More_calls_than_ports()
    {
        var verdict = Reports(design => Call(design, perSecond: 200, seconds: 3), on: "WebApp/web", at: nameof(AppServiceApp.Subnet), says: "600 calls to External system 'partner' open at once; its 3 instances are sure of 384 ports");
        Assert.Equal(["web calls partner", "200 a second at the peak, each open for 3 seconds"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void As_many_calls_as_ports() => Silent(design => Call(design, perSecond: 128, seconds: 3));

    [Fact]
    public void Calls_that_leave_through_a_subnet() => Silent(design => Call(design, perSecond: 200, seconds: 3, subnet: new PrivateWays(design).Apps));

    [Fact]
    public void Calls_over_a_private_line() => Silent(design => Call(design, perSecond: 200, seconds: 3, path: NetworkPath.OnPremises));

    [Fact]
    public void Nobody_said_how_long_calls_take() => Silent(design => Call(design, perSecond: 200, seconds: null));

    [Fact]
    public void Nobody_said_how_many_there_are() => Silent(design => Call(design, perSecond: null, seconds: 3));

    [Fact]
    public void Nobody_said_how_many_instances() => Silent(design => Call(design, perSecond: 2000, seconds: 3, instances: null));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Call(Architecture design, double? perSecond, double? seconds, Subnet? subnet = null, NetworkPath? path = null, int? instances = 3)
    {
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = instances, ZoneRedundant = true }, Subnet = subnet };
        var step = design.Flow("Answer").Promises(peakPerSecond: perSecond).Calls(web, new ExternalSystem("partner"), "asks");
        if (seconds is { } given) step.Takes(TimeSpan.FromSeconds(given));
        if (path is { } way) step.Through(way);
    }
}
