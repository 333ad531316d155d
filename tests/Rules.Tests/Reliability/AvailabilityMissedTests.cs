using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class AvailabilityMissedTests : RuleTests<AvailabilityMissed>
{
    protected override void Compliant(Architecture design) => Chat(design, 99.6);

    [Fact]
    public void A_promise_that_does_not_follow()
    {
        var verdict = Reports(design => Chat(design, 99.9), says: "promises 99.9 %; what is promised of the services on its way comes to 99.7601 %.");
        Assert.Equal(["Web app 'web': 99.99 %", "Azure AI Search 'passages': 99.9 %", "Azure AI Services 'models': 99.9 %"], verdict.Evidence.Take(3).Select(step => step.Text));
        Assert.Equal("99.99 % × 99.9 % × 99.9 % × 99.99 % × 99.99 % × 99.99 % = 99.7601 %, at most 104 minutes down in a month of 30 days", verdict.Evidence[^1].Text);
        Assert.Contains(verdict.Evidence[0].Known, fact => fact is { Name: "read", Value: "2026-08-21" });
    }

    [Fact]
    public void The_product_is_exact() => Assert.Equal(99.9m * 99.9m / 100, Computed(design =>
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        new AIServicesAccount("models") { Deployments = [answering], PublicNetworkAccess = true };
        var documents = new StorageAccount("documents") { PublicNetworkAccess = true };
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), answering, "asks").Reads(new Practice("agent"), documents, "reads");
    }).Percent);

    [Fact]
    public void A_substitute_counts()
    {
        var computed = Computed(design =>
        {
            var agent = new Practice("agent");
            var (one, two) = (new ModelDeployment("one") { Model = "gpt-5" }, new ModelDeployment("two") { Model = "gpt-5" });
            new AIServicesAccount("first") { Deployments = [one], PublicNetworkAccess = true };
            new AIServicesAccount("second") { Deployments = [two], PublicNetworkAccess = true };
            design.Flow("Answer", Criticality.High).Calls(agent, one, "asks");
            agent.Calls(two);
        });
        Assert.Equal(99.9999m, computed.Percent);
        Assert.Equal(2, Assert.Single(computed.Factors).Services.Count);
    }

    [Fact]
    public void A_second_choice_in_another_region_counts()
    {
        var computed = Computed(design => Find(design, Region.WestEurope, Region.NorthEurope));
        Assert.Equal(["near", "far"], Assert.Single(computed.Factors, factor => factor.Services[0] is SearchService).Services.Select(service => service.Name));
        Assert.Equal(99.9999m, computed.Factors.Single(factor => factor.Services[0] is SearchService).Percent);
    }

    [Fact]
    public void The_second_choice_may_be_named_first() =>
        Assert.Equal(["near", "far"], Assert.Single(Computed(design => Find(design, Region.NorthEurope, Region.WestEurope)).Factors, factor => factor.Services[0] is SearchService).Services.Select(service => service.Name));

    [Fact]
    public void Two_in_one_region_are_both_needed() =>
        Assert.All(Computed(FindInOne).Factors, factor => Assert.Single(factor.Services));

    [Fact]
    public void Two_of_another_kind_are_both_needed() => Assert.Equal(3, Computed(design =>
    {
        var orders = new WebApp("orders") { Location = Region.WestEurope, Plan = Plan() };
        design.Flow("Answer", Criticality.High).Reads(orders, [new SearchService("near") { Location = Region.WestEurope, Replicas = 3 }, new StorageAccount("far") { Location = Region.NorthEurope }], "finds");
    }).Factors.Count);

    private static void FindInOne(Architecture design) =>
        design.Flow("Answer", Criticality.High).Reads(new WebApp("orders") { Location = Region.WestEurope, Plan = Plan() }, [new SearchService("first") { Location = Region.WestEurope, Replicas = 3 }, new SearchService("second") { Location = Region.WestEurope, Replicas = 3 }], "finds");

    private static void Find(Architecture design, Region one, Region other)
    {
        SearchService[] passages = [Passages(one), Passages(other)];
        design.Flow("Answer", Criticality.High).Reads(new WebApp("orders") { Location = Region.WestEurope, Plan = Plan() }, passages, "finds");

        SearchService Passages(Region region) => new(region == Region.WestEurope ? "near" : "far") { Location = region, Replicas = 3 };
    }

    [Fact]
    public void A_service_that_nothing_is_promised_of() =>
        Reports(design => Chat(design, 99.0, replicas: 1), says: "needs Azure AI Search 'passages', of which nothing is promised as it is: Free, or one replica.", alsoBreaks: ["AIFA1020", "AIFA1504"]);

    [Fact]
    public void A_system_outside_leaves_it_open() => CannotSay(design =>
    {
        Chat(design, 99.0);
        design.Flow("Look up", Criticality.High).Reads(new WebApp("other") { Plan = Plan() }, new ExternalSystem("intranet"), "reads");
    }, says: "without External system 'intranet'");

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Chat(design, 99.99, Criticality.Medium));

    [Fact]
    public void Nothing_promised() => Silent(design => Chat(design, null));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(ReadVault());

    private static ArchitectureGraph ReadVault() => Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")) is var read
        ? new ArchitectureGraph
        {
            Name = read.Name, Environment = read.Environment, Brief = new("Read", "") { Availability = 99.9 }, Naming = read.Naming, Tags = read.Tags, Elements = read.Elements, Connections = [], Flows = [], Layers = [], Zones = [],
            Stacks = [], Decisions = [], Waivers = [], Promotions = [], Retired = [], Flags = [], ZoneOf = read.ZoneOf, Grants = [], Lock = read.Lock, Parameters = [],
        }
        : throw new InvalidOperationException();

    private static FlowAvailability Computed(Action<Architecture> design)
    {
        var graph = Designs.Graph(design);
        return FlowAvailability.Of(graph.Flows[0], graph);
    }

    private static AppServicePlan Plan() => new("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true };

    private static void Chat(Architecture design, double? availability, Criticality criticality = Criticality.High, int replicas = 3)
    {
        design.Brief = new("Chat", "") { Owner = "team", Availability = availability, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var ways = new PrivateWays(design);
        var passages = new SearchService("passages") { Replicas = replicas };
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        var models = new AIServicesAccount("models") { Deployments = [answering] };
        var web = new WebApp("web") { Plan = Plan(), Subnet = ways.Apps };
        ways.To(passages, models);
        design.Flow("Answer", criticality).Reads(web, passages, "finds").Calls(web, answering, "writes").Returns("the answer");
    }
}
