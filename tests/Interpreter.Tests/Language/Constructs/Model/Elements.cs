// elements, their properties, connections and groups

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web") { Why = "answers", Settings = { ["A"] = "1" } };
        var documents = new StorageAccount("documents") { Containers = ["handbook", .. new[] { "drafts" }], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs) };
        var reads = web.Reads(documents).Carries(DataClass.Confidential);
        design.Layer("All", "everything").Shows(web, documents);
        Say($"{reads} {documents.Key} {web.Settings.Count} {documents.Containers.Count} {reads.Data} {web.Title} {env.Pick(1, prod: 3)} {documents.BlobEndpoint}");
        design.Tags["team"] = "a";
        design.Brief = new("Chat", "text") { Owner = "team", Rto = TimeSpan.FromHours(4) };
        Say($"{web.Owner!.Name} {design.Name} {design.Environment.Name}");
    }
}
