using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Performance;

namespace AiFactory.Rules.Tests.Performance;

public sealed class AnalyticsOnLiveStoreTests : RuleTests<AnalyticsOnLiveStore>
{
    protected override void Compliant(Architecture design) => Report(design, History(analytical: true));

    [Fact]
    public void Reports_from_the_store_itself()
    {
        var verdict = Reports(design => Report(design, History()), on: "CosmosAccount/history", says: "'Report' reads Azure Cosmos DB 'history' itself");
        Assert.Equal(["report reads history", "chat writes history"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Training_from_the_store_itself() => Reports(design => Report(design, History(), FlowPurpose.Training), on: "CosmosAccount/history");

    [Fact]
    public void A_part_of_the_store_is_the_store() => Reports(design =>
    {
        var container = new CosmosContainer("talks") { PartitionKey = ["/employee"] };
        var history = new CosmosAccount("history") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }], Databases = [new("chat") { Containers = [container] }] };
        Report(design, container, live: history);
    }, on: "CosmosAccount/history");

    [Fact]
    public void A_work_of_the_night_that_is_no_report() => Silent(design => Report(design, History(), FlowPurpose.Batch));

    [Fact]
    public void Another_store() => Silent(design => Report(design, History(), live: new CosmosAccount("live") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }] }));

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Report(design, History(), criticality: Criticality.Medium));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static CosmosAccount History(bool analytical = false) => new("history") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }], AnalyticalStorage = analytical };

    private static void Report(Architecture design, AzureResource store, FlowPurpose purpose = FlowPurpose.Analytics, AzureResource? live = null, Criticality criticality = Criticality.High)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = 90 };
        design.Flow("Report").For(purpose).Reads(new ContainerJob("report"), store, "adds up the week");
        design.Flow("Answer", criticality).Writes(new ContainerApp("chat"), live ?? store, "remembers");
    }
}
