using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class StacksInACircleTests : RuleTests<StacksInACircle>
{
    protected override void Compliant(Architecture design) => Stacks(design, isMutual: false);

    [Fact]
    public void Two_that_wait_for_each_other()
    {
        var verdict = Reports(design => Stacks(design, isMutual: true), says: "Stack 'network' depends on 'apps', which depends on 'network'.");
        Assert.Equal(["Web app 'probe' in 'network' refers to Web app 'web' in 'apps'", "Web app 'web' in 'apps' refers to Subnet 'apps' in 'network'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void What_was_read_has_no_stacks() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")), says: "Terraform state");

    private static void Stacks(Architecture design, bool isMutual)
    {
        Subnet apps;
        WebApp? probe = null;
        using (design.Stack("network"))
        {
            apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps] };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
            if (isMutual) probe = new WebApp("probe");
        }

        using (design.Stack("apps"))
        {
            var web = new WebApp("web") { Subnet = apps };
            if (probe is not null) probe.Settings["WEB"] = web.Host;
        }
    }
}
