using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class AgentWithoutIdentityTests : RuleTests<AgentWithoutIdentity>
{
    protected override void Compliant(Architecture design)
    {
        var own = new UserAssignedIdentity("clerk");
        var host = new ContainerApp("host") { Identity = ManagedIdentity.System with { UserAssigned = [own] } };
        var documents = new StorageAccount("documents");
        new Agent("clerk", host) { Identity = own }.Reads(documents);
        host.Writes(documents);
    }

    [Fact]
    public void It_acts_as_the_app_that_it_runs_in()
    {
        var verdict = Reports(_ =>
        {
            var (host, documents) = (new ContainerApp("host") { Identity = ManagedIdentity.System }, new StorageAccount("documents"));
            new Agent("clerk", host).Reads(documents);
            host.Writes(documents);
        }, on: "Agent/host/clerk", at: nameof(Agent.Identity), says: "that Container app 'host' uses too");
        Assert.Equal(["clerk reads documents", "host writes documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Two_agents_share_one() => Assert.Equal(["Agent/host/clerk", "Agent/host/helper"], Judge(Designs.Graph(_ =>
    {
        var shared = new UserAssignedIdentity("shared");
        var (host, documents) = (new ContainerApp("host") { Identity = ManagedIdentity.Of(shared) }, new StorageAccount("documents"));
        new Agent("clerk", host) { Identity = shared }.Reads(documents);
        new Agent("helper", host) { Identity = shared }.Reads(documents);
    })).Select(verdict => verdict.Element?.Key));

    [Fact]
    public void An_app_that_runs_nothing_else() => Silent(_ => new Agent("clerk", new ContainerApp("host") { Identity = ManagedIdentity.System }).Reads(new StorageAccount("documents")));

    [Fact]
    public void What_it_calls_asks_for_no_identity() => Silent(_ =>
    {
        var (host, partner) = (new ContainerApp("host") { Identity = ManagedIdentity.System }, new ContainerApp("partner"));
        new Agent("clerk", host).Calls(partner);
        host.Calls(partner);
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
