using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ZonesStopHalfWayTests : RuleTests<ZonesStopHalfWay>
{
    protected override void Compliant(Architecture design) => Chat(design);

    [Fact]
    public void A_store_in_one_datacentre()
    {
        var verdict = Reports(design => Chat(design, storage: Replication.Lrs), on: "StorageAccount/documents", at: nameof(StorageAccount.Replication), says: "'Answer'", alsoBreaks: "AIFA1001");
        Assert.Equal(["employee calls web", "web reads handbook"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_nothing_is_spread_nothing_stops() => Silent(design => Chat(design, storage: Replication.Lrs, zones: false));

    [Fact]
    public void A_flow_that_matters_less() => Silent(design => Chat(design, storage: Replication.Lrs, criticality: Criticality.Low));

    [Fact]
    public void What_others_run() => Silent(design => Chat(design, storage: Replication.Lrs, ownership: Ownership.Observed));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Architecture design, Replication storage = Replication.Zrs, bool zones = true, Criticality criticality = Criticality.High, Ownership ownership = Ownership.Emitted)
    {
        var handbook = new BlobContainer("handbook");
        new StorageAccount("documents") { Replication = storage, Containers = [handbook], Ownership = ownership };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = zones } };
        design.Flow("Answer", criticality).Calls(new Person("employee"), web, "asks").Reads(web, handbook, "reads");
    }
}
