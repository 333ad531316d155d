// breaks: a web firewall with rules that nobody keeps up to date
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2027 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new WebApplicationFirewallPolicy("shield")
        {
            ManagedRules = [new() { Type = "OWASP", Version = "3.1" }, ManagedRuleSet.Bots], // better: ManagedRules = [ManagedRuleSet.Default, ManagedRuleSet.Bots],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
