using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

/// <summary>What goes wrong in the original of EnterpriseAiFactory, said here: each is found. What cannot be said at all is told in the example's README.</summary>
public sealed class KnownDefectsTests
{
    [Theory]
    [InlineData("inbound-internet", "AIFA2537")]
    [InlineData("a100-default", "AIFA3011")]
    [InlineData("eventhub-basic", "AIFA7516")]
    [InlineData("service-cidr", "AIFA7545")]
    [InlineData("bogus-role-id", "AIFA7547")]
    [InlineData("aks-subnet-too-small", "AIFA5504")]
    [InlineData("agent-subnet-shared", "AIFA7546")]
    [InlineData("agent-subnet-too-small", "AIFA7514")]
    public void Is_found(string defect, string rule)
    {
        var family = Sketch.Family((design, _) => Make(defect, design), null, Sketch.Dev, Sketch.Prod);
        var found = RuleRun.Check(family, new Date(2026, 11, 21)).Findings.Select(finding => finding.Rule.Id + " " + finding.Verdict.Message).ToList();
        Assert.True(found.Exists(text => text.StartsWith(rule, StringComparison.Ordinal)), string.Join("\n", found));
    }

    private static void Make(string defect, Architecture design)
    {
        var guard = new NetworkSecurityGroup("genai") { Rules = defect == "inbound-internet" ? [SecurityRule.AllowIn("Allow_Internet_443", 1000, "Internet", "443")] : [] };
        var subnet = new Subnet("genai") { Range = "10.0.1.0/26", SecurityGroup = guard };
        var nodes = new Subnet("aks") { Range = "10.0.2.0/26", SecurityGroup = guard };
        var agents = new Subnet("agents") { Range = defect == "agent-subnet-too-small" ? "10.0.4.0/28" : "10.0.4.0/24", SecurityGroup = guard, Delegations = [Delegation.ContainerApps] };
        var network = new VirtualNetwork("network") { AddressSpace = ["10.0.0.0/16"], Subnets = [subnet, nodes, agents] };
        switch (defect)
        {
            case "inbound-internet":
                design.PrivateEndpoints(subnet, new KeyVault("vault"));
                break;
            case "a100-default":
                new MachineLearningWorkspace("learning") { Instances = [new ComputeInstance("notebooks") { Size = "Standard_ND96amsr_A100_v4" }] };
                break;
            case "eventhub-basic":
                design.PrivateEndpoints(subnet, new EventHubsNamespace("events") { Sku = EventHubsSku.Basic });
                break;
            case "service-cidr":
                new KubernetesCluster("serving") { SystemPool = new() { Subnet = nodes }, Network = new() { Services = "10.0.0.0/16", NameServer = "10.0.0.10" } };
                break;
            case "bogus-role-id":
                new RoleAssignment("flows") { Scope = new KeyVault("vault"), Role = new Role("Data Flow Developer", "e5c9c5c8-8c8a-4f2d-9b9a-4b4b4b4b4b4b"), Principal = new EntraGroup("developers") };
                break;
            case "aks-subnet-too-small":
                new KubernetesCluster("serving") { SystemPool = new() { Subnet = nodes, MinimumNodes = 3, MaximumNodes = 3, MaximumPods = 30 }, Network = new() { Mode = null, DataPlane = null, Policy = null } };
                break;
            case "agent-subnet-shared":
                foreach (var name in new[] { "one", "two" }) new AIServicesAccount(name) { Projects = [new FoundryProject("agents")], AgentSubnet = agents };
                break;
            default:
                new AIServicesAccount("one") { Projects = [new FoundryProject("agents")], AgentSubnet = agents };
                break;
        }
    }
}
