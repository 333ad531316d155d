using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class FlowLogFallsShortTests : RuleTests<FlowLogFallsShort>
{
    protected override void Compliant(Architecture design) => Watch(Network());

    [Fact]
    public void Off() => Reports(_ => Watch(Network(), enabled: false), on: "FlowLog/watcher/chat", at: nameof(FlowLog.Enabled));

    [Fact]
    public void Of_a_security_group() => Reports(_ => Watch(new NetworkSecurityGroup("guard")), on: "FlowLog/watcher/chat", at: nameof(FlowLog.Target), says: "2027");

    [Fact]
    public void Kept_for_a_week() => Reports(_ => Watch(Network(), days: 7), on: "FlowLog/watcher/chat", at: nameof(FlowLog.Days), says: "7 days");

    [Fact]
    public void Without_analytics() => Reports(_ => Watch(Network(), analytics: false), on: "FlowLog/watcher/chat", at: nameof(FlowLog.Analytics));

    [Fact]
    public void Kept_for_ever() => Silent(_ => Watch(Network(), days: 0));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Watch(Network(), days: 7), null, Designs.Dev)));

    private static VirtualNetwork Network() => new("chat") { AddressSpace = ["10.0.0.0/24"] };

    private static void Watch(AzureResource target, bool enabled = true, int days = 90, bool analytics = true) => new NetworkWatcher("watcher")
    {
        FlowLogs = [new("chat") { Target = target, Storage = new StorageAccount("flows"), Enabled = enabled, Days = days, Analytics = analytics ? new() { Workspace = new LogAnalyticsWorkspace("logs") } : null }],
    };
}
