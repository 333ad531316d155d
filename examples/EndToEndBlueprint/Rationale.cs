using AiFactory.Blueprints;

namespace EndToEndBlueprint;

/// <summary>Why it is as it is: what the reference decided, and what it left open.</summary>
internal static class Rationale
{
    private const string OneConsumer = "both callers are the same application, and the quota is reckoned for both";

    private const string DecidedOn = "2026-10-05";

    public static void Tells(Architecture platform, DataPlatform data, ChatBaseline chat, TrafficManagerProfile nearest, ContainerRegistry images, WebApp scoring)
    {
        Decision Ours(string title) => platform.Decision(title).By(Fabrikam.DataPlatform, on: DecidedOn);

        // Decisions of the reference
        Ours("Terraform describes the infrastructure").On(images).Because("other clouds may follow, and its state shows what a change will do").Rejected("Bicep", "speaks of Azure alone");
        Ours("Data Factory and Databricks").On(data.Factory, data.Spark).Because("one is strong at schedules and sequences, the other at refining and training; each does no more than is needed").Rejected("Microsoft Fabric", "brings reports and warehouses that nobody here asked for");
        Ours("Scores are computed beforehand").On(data.Results).Because("a row read from SQL costs less than a model that runs for every question").Rejected("A model called each time", "paid for by the call, and slower");
        Ours("Training follows a schedule").On(data.Spark).Because("one event says too little to change a model").Rejected("Training on each event", "costs much and changes nothing");
        Ours("Cosmos DB keeps conversations").On(chat.History).Because("partitions by person make every read a point read, which is what request units are cheapest for").Rejected("A cheaper store", "would need an index of its own to be as quick");
        if (data.Hub is { } events)
            Ours("Event Hubs and Functions for events").On(events).Because("some data is worth less an hour later").Rejected("Data Factory alone", "it comes by the hour at best");
        Ours("Azure DevOps deploys by federation").Because("a token for one run replaces a key for ever").Rejected("A shared key", "somebody must keep and renew it");
        Ours("Traffic Manager chooses the region").On(nearest).Because("it answers with the nearest region, and asks nothing of the application").Rejected("Front Door", "would do more, also as a firewall at the edge; the gateways in both regions do that already");

        // What the reference leaves open
        Ours("The model is served by an App Service").On(scoring).Because("the reference says App Service; the image is the team's own").Rejected("Endpoints managed by Azure Machine Learning", "those do not run on App Service, and nothing else here needs that workspace");
        Ours("Data Factory starts the pipeline").On(data.Factory).Because("one schedule is easier to see than two").Rejected("A job of Databricks", "would guess when the data has come");
        Ours("A gateway with firewall before each region").On(nearest).Because("Traffic Manager only answers with names: what it names must guard itself").Rejected("App Service open to the Internet", "nobody would look at what comes in").Rejected("One gateway for both", "the region that fails would take it along");
        Ours("Private endpoints for all that keeps data").On(data.Lake, data.Scores, chat.History).Because("a store that answers the Internet is one mistake away from giving data away").Rejected("For search and models alone", "what they rest on would be open");
        Ours("AI Search fetches documents itself").On(chat.Here.Passages).Because("it has a schedule and a way in of its own, and the application stays as the reference has it").Rejected("The application fills the index", "one more thing to run");
        Ours("Azure OpenAI inside of an AI services account").On(chat.Here.Models).Because("the same models, and room for projects and evaluations").Rejected("An account for OpenAI alone", "would have to be moved for either");
        Ours("Unity Catalog and a review of answers are added").On(data.Spark).Because("lineage and the quality of answers are asked for, and the reference names neither").Rejected("Microsoft Purview", "one catalogue is enough as long as all tables are in Databricks");
    }

    /// <summary>What the reference leaves weak, and is borne for a time.</summary>
    public static void Accepts(Architecture platform, DataPlatform data, ChatBaseline chat, KeyVault vault, ContainerRegistry images, bool hardened)
    {
        Accept("AIFA6502", OneConsumer, [.. chat.Places.Select(place => place.Answering)]);
        if (hardened) return;

        // Each ends with the flag hardened, which awaits quota and budget
        Accept("AIFA1505", "the reference puts the application alone into a second region: there it is nearer to people, and not there for a disaster", chat.Here.Passages, data.Scores, vault);
        Accept("AIFA1506", "when the first region is gone nobody gets answers; the business can wait for eight hours", chat.Here.Passages, data.Results, vault, chat.Conversations, chat.Originals);
        Accept("AIFA1513", "an image is pulled at a start and kept by the machine; the second region starts nothing new while the first is gone", images);
        Accept("AIFA1514", "a conversation is one write for each answer, and the way between the regions is short beside the model's own time", chat.History);
        Accept("AIFA1516", "quota for a second deployment in the other region is asked for", chat.Here.Answering);

        void Accept(string rule, string reason, params Element[] on) => platform.Waive(rule).On(on).Because(reason).ApprovedBy(Fabrikam.Security).Until("2027-03-31");
    }
}
