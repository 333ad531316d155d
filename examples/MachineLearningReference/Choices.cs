namespace MachineLearningReference;

/// <summary>What the drawing leaves open, and how it is read here.</summary>
internal static class Choices
{
    public static void Record(Architecture ml, Element databricks, Element learning, Element lake, Element warehouse, Element database, Element cluster, Element endpoint, Element factory, Element thirdParty, Element powerBi, Element app)
    {
        Decide(ml, "One Databricks workspace in three roles", databricks).Because("one place for code, clusters that stop by themselves, and one identity to grant")
            .Rejected("A workspace for each role", "three networks and three sets of rights for one team");
        Decide(ml, "One lake, one warehouse and one database for staging and analysis", lake, warehouse, database).Because("file systems and schemas keep what is staged from what is foreseen, and each reader is granted its own")
            .Rejected("Stores of their own for analysis", "twice the price, and copies that differ");
        Decide(ml, "Arrow five stays within inference", learning, cluster).Because("the drawing labels it so, and draws deployment inside of inference; here deployment is a group beside it, because groups do not nest")
            .Rejected("Read it as a slip for an arrow to the front end", "then nothing would package a model");
        Decide(ml, "Step three tells of the staged data twice", databricks).Because("batch and near-real-time paths differ in when they run and in nothing else, as the drawing has it")
            .Rejected("A stream beside the staging area", "the drawing has none, and forecasts are made for days");
        Decide(ml, "The learning workspace is the registry of models", learning).Because("training writes and inference loads, so that they need a place in between")
            .Rejected("A registry for several workspaces", "there is one team");
        Decide(ml, "Retraining begins at step two again", databricks, lake).Because("predictions lie beside what they were made from, and no arrow of the drawing leads back")
            .Rejected("A loop that retrains by itself", "somebody compares a new model with the old one first");
        Decide(ml, "Power BI reads files and history, the app reads tables", powerBi, app, database).Because("reports go over all of it, the app looks up one article")
            .Rejected("Both read everything", "rights that nobody uses");
        Decide(ml, "The endpoint is the entrance of the service on Kubernetes", endpoint, cluster).Because("the drawing serves there, and an endpoint apart would be a second service")
            .Rejected("A managed endpoint of the learning workspace", "less to look after, and yet not what the drawing shows; to be looked at again when the cluster is due for renewal");
        Decide(ml, "Metadata of third parties is data", thirdParty, factory).Because("it is collected, refined and learned from like the company's own")
            .Rejected("A catalogue that is only looked up", "then step one would not collect it");
    }

    private static Decision Decide(Architecture ml, string title, params Element[] on) => ml.Decision(title).On(on).By(Fabrikam.Planning, on: "2026-11-02");
}
