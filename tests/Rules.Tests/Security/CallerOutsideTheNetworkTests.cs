using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class CallerOutsideTheNetworkTests : RuleTests<CallerOutsideTheNetwork>
{
    protected override void Compliant(Architecture design) => Chat(design, Leg.Same);

    [Fact]
    public void In_a_network_that_is_peered() => Silent(design => Chat(design, Leg.Peered));

    [Fact]
    public void In_no_network()
    {
        var verdict = Reports(design => Chat(design, Leg.None), on: "WebApp/web", at: nameof(WebApp.Subnet), says: "outside of every network");
        Assert.Equal(["web reads documents", "Private endpoint 'documents' stands in Virtual network 'chat'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void In_a_network_without_a_way_another_rule_speaks() => Silent(design => Chat(design, Leg.Apart));

    [Fact]
    public void Where_the_model_does_not_say() => CannotSay(design =>
    {
        var documents = new StorageAccount("documents");
        new PrivateWays(design).To(documents);
        new SearchService("passages").Reads(documents);
    }, says: "does not say");

    [Fact]
    public void People_are_in_no_subnet() => Silent(design =>
    {
        var web = new WebApp("web");
        new PrivateWays(design).To(web);
        new Person("employee").Calls(web);
    });

    [Fact]
    public void Without_an_endpoint_another_rule_speaks() => Silent(_ => new WebApp("web").Reads(new StorageAccount("documents")));

    [Fact]
    public void In_a_managed_network_that_leads_there() => Silent(design => Learn(design, leads: true));

    [Fact]
    public void In_a_managed_network_that_leads_elsewhere() => Reports(design => Learn(design, leads: false), on: "MachineLearningWorkspace/science", at: nameof(MachineLearningWorkspace.PrivateEndpointRules), says: "nothing leads there from the managed network");

    [Fact]
    public void Outside_of_a_managed_network() => Reports(design => Learn(design, leads: true, NetworkIsolation.Disabled), on: "ComputeCluster/science/train", at: nameof(ComputeCluster.Subnet), alsoBreaks: "AIFA2031");

    [Fact]
    public void To_what_belongs_to_the_workspace() => Silent(design =>
    {
        var files = new StorageAccount("files");
        new PrivateWays(design).To(files);
        var train = new ComputeCluster("train") { Size = "Standard_DS3_v2" };
        new MachineLearningWorkspace("science") { Storage = files, Clusters = [train] };
        train.Writes(files);
    });

    private static void Learn(Architecture design, bool leads, NetworkIsolation isolation = NetworkIsolation.AllowOnlyApprovedOutbound)
    {
        var lake = new StorageAccount("lake");
        new PrivateWays(design).To(lake);
        var train = new ComputeCluster("train") { Size = "Standard_DS3_v2" };
        new MachineLearningWorkspace("science") { Isolation = isolation, Clusters = [train], PrivateEndpointRules = [new PrivateEndpointRule("lake") { Target = leads ? lake : new StorageAccount("other") }] };
        train.Reads(lake);
    }

    private enum Leg { Same, Peered, None, Apart }

    private static void Chat(Architecture design, Leg leg)
    {
        var ways = new PrivateWays(design);
        var documents = new StorageAccount("documents");
        ways.To(documents);
        new WebApp("web") { Subnet = leg switch { Leg.Same => ways.Apps, Leg.None => null, _ => Other(ways.Network, leg) } }.Reads(documents);
    }

    private static Subnet Other(VirtualNetwork network, Leg leg)
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("other") };
        new VirtualNetwork("other")
        {
            AddressSpace = ["10.9.0.0/24"], Subnets = [apps], Hub = leg == Leg.Peered ? network : null,
        };
        return apps;
    }
}
