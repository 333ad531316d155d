using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class FlowJumpsTests : RuleTests<FlowJumps>
{
    protected override void Compliant(Architecture design) => Tell(design, (flow, chat, indexer, history, store) => flow.Writes(chat, history, "remembers").Writes(indexer, history, "sorts").Reads(indexer, store, "looks up"));

    [Fact]
    public void A_step_that_nothing_leads_to()
    {
        var verdict = Reports(design => Tell(design, (flow, chat, indexer, history, store) => flow.Writes(indexer, store, "sorts").Writes(chat, history, "remembers")), says: "nothing leads to the step 1.2, indexer writes store");
        Assert.Equal(["indexer writes store"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_stage_of_its_own() => Silent(design => Tell(design, (flow, chat, indexer, history, store) => flow.Writes(chat, history, "remembers").Stage("Sort").Writes(indexer, store, "sorts")));

    [Fact]
    public void A_person_begins_by_themselves() => Silent(design => Tell(design, (flow, chat, indexer, history, store) => flow.Writes(chat, history, "remembers").Calls(new Person("editor"), indexer, "publishes").Writes(indexer, store, "sorts")));

    [Fact]
    public void A_part_of_what_was_told_of() => Silent(design =>
    {
        var container = new BlobContainer("talks");
        var store = new StorageAccount("talks") { Containers = [container], Replication = Replication.Zrs };
        var (chat, indexer) = (new ContainerApp("chat"), new ContainerApp("indexer"));
        design.Flow("Answer").Writes(chat, store, "keeps").Reads(indexer, container, "sorts");
    });

    [Fact]
    public void One_of_many_alike_leads_on_for_all() => Silent(design => Projects(design, "project"));

    [Fact]
    public void Those_that_are_not_said_to_be_alike_lead_to_nothing() => Reports(design => Projects(design, null), says: "nothing leads to the step 1.2, web reads documents", alsoBreaks: "AIFA3504");

    private static void Projects(Architecture design, string? of)
    {
        var (webs, store) = (new List<ContainerApp>(), new List<StorageAccount>());
        foreach (var name in new[] { "hr", "sales" })
        {
            using var project = design.Instance(name, of);
            webs.Add(new ContainerApp("web"));
            store.Add(new StorageAccount("documents") { Replication = Replication.Zrs });
        }

        design.Flow("Answer").Calls(new Person("employee"), webs[0], "asks").Reads(webs[1], store[1], "finds");
    }

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Tell(Architecture design, Action<FlowPart, ContainerApp, ContainerApp, StorageAccount, StorageAccount> go)
    {
        var chat = new ContainerApp("chat");
        go(design.Flow("Answer").Calls(new Person("employee"), chat, "asks"), chat, new ContainerApp("indexer"), new StorageAccount("history") { Replication = Replication.Zrs }, new StorageAccount("store") { Replication = Replication.Zrs });
    }
}
