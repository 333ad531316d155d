using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class KnowledgeWeakerTests : RuleTests<KnowledgeWeaker>
{
    protected override void Compliant(Architecture design) => Tell(design, [Region.WestEurope, Region.SwedenCentral]);

    [Fact]
    public void Passages_in_one_region()
    {
        var verdict = Reports(design => Tell(design, [Region.WestEurope]), on: "SearchService/passages0", says: "stands in westeurope alone, and the models answer from westeurope and swedencentral");
        Assert.Equal(["chat reads passages0", "Azure AI Services 'first' answers from westeurope", "Azure AI Services 'second' answers from swedencentral"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Models_in_one_region() => Silent(design => Tell(design, [Region.WestEurope], second: Region.WestEurope));

    [Fact]
    public void Two_stores_in_one_region() => Reports(design => Tell(design, [Region.WestEurope, Region.WestEurope]), on: "SearchService/passages0");

    [Fact]
    public void A_store_in_two_regions() => Silent(design => Tell(design, [], history: [Region.WestEurope, Region.SwedenCentral]));

    [Fact]
    public void A_store_in_one_region() => Reports(design => Tell(design, [], history: [Region.WestEurope]), on: "CosmosAccount/history");

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Tell(design, [Region.WestEurope], criticality: Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Tell(Architecture design, Region[] passages, Region? second = null, Region[]? history = null, Criticality criticality = Criticality.High)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = 90 };
        var chat = new ContainerApp("chat");
        FlowPart flow = design.Flow("Answer", criticality).Calls(new Person("employee"), chat, "asks");
        for (var place = 0; place < passages.Length; place++) flow = flow.Reads(chat, new SearchService($"passages{place}") { Replicas = 3, Location = passages[place] }, "finds");
        if (history is not null) flow = flow.Reads(chat, new CosmosAccount("history") { Locations = [.. history.Select((region, place) => new GeoLocation { Region = region, Priority = place, ZoneRedundant = true })] }, "remembers");
        foreach (var (name, region) in new[] { ("first", Region.WestEurope), ("second", second ?? Region.SwedenCentral) })
        {
            var answering = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.GlobalStandard };
            new AIServicesAccount(name) { Location = region, Deployments = [answering] };
            flow = flow.Calls(chat, answering, "writes");
        }
    }
}
