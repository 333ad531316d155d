using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class StandbyWithoutDataTests : RuleTests<StandbyWithoutData>
{
    protected override void Compliant(Architecture design) => Front(Replication.Gzrs);

    [Fact]
    public void Data_in_the_leading_region_alone()
    {
        var verdict = Reports(_ => Front(Replication.Zrs), on: "StorageAccount/documents", says: "stands by in northeurope");
        Assert.Equal(["Web app 'web0' in westeurope is called first", "web0 reads documents", "Web app 'web1' in northeurope is called when that fails"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_both_are_called_at_once() => Silent(_ => Front(Replication.Zrs, turn: 1));

    [Fact]
    public void Where_both_need_the_store_another_rule_speaks() => Silent(_ => Front(Replication.Zrs, both: true));

    [Fact]
    public void Where_a_job_copies_the_data() => Silent(_ =>
    {
        var documents = Front(Replication.Zrs);
        var job = new DataFactory("copy");
        job.Reads(documents);
        job.Writes(new StorageAccount("copies") { Location = Region.NorthEurope });
    });

    [Fact]
    public void A_cache_is_filled_again() => Silent(_ =>
    {
        WebApp[] apps = Apps();
        apps[0].Reads(new RedisCache("cache") { Location = Region.WestEurope });
        Spread(apps, 2);
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static StorageAccount Front(Replication replication, int turn = 2, bool both = false)
    {
        var apps = Apps();
        var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = replication };
        apps[0].Reads(documents);
        if (both) apps[1].Reads(documents);
        Spread(apps, turn);
        return documents;
    }

    private static WebApp[] Apps() => [new("web0") { Location = Region.WestEurope }, new("web1") { Location = Region.NorthEurope }];

    private static void Spread(WebApp[] apps, int turn) =>
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("web0") { Host = apps[0].Host }, new("web1") { Host = apps[1].Host, Priority = turn }] }] };
}
