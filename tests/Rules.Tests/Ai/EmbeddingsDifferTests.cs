using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class EmbeddingsDifferTests : RuleTests<EmbeddingsDiffer>
{
    protected override void Compliant(Architecture design) => Tell(design, "text-embedding-3-large", "text-embedding-3-large");

    [Fact]
    public void Another_model()
    {
        var verdict = Reports(design => Tell(design, "text-embedding-3-large", "text-embedding-3-small"), on: "ModelDeployment/models/asking", at: nameof(ModelDeployment.Model), says: "vectors of text-embedding-3-large 1 and asked with vectors of text-embedding-3-small 1");
        Assert.Equal(["indexer calls filling", "indexer writes passages", "chat calls asking", "chat reads passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Another_version() => Reports(design => Tell(design, "text-embedding-ada-002", "text-embedding-ada-002", "2"), on: "ModelDeployment/models/asking", at: nameof(ModelDeployment.Model));

    [Fact]
    public void Two_indexes() => Silent(design => Tell(design, "text-embedding-3-large", "text-embedding-3-small", apart: true));

    [Fact]
    public void A_search_service_that_makes_the_vectors_itself() => Silent(design =>
    {
        var (filling, passages) = (Model("filling", "text-embedding-3-large"), new SearchService("passages") { Replicas = 3 });
        new AIServicesAccount("models") { Deployments = [filling] };
        design.Flow("Fill").Writes(new ContainerApp("indexer"), passages, "fills").Calls(passages, filling, "makes vectors");
        design.Flow("Answer").Reads(new ContainerApp("chat"), passages, "finds").Calls(passages, filling, "makes a vector of the question");
    });

    [Fact]
    public void Nobody_said_how_questions_become_vectors() => Silent(design => Tell(design, "text-embedding-3-large", null));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Tell(Architecture design, string fills, string? asks, string version = "1", bool apart = false)
    {
        var (filling, asking) = (Model("filling", fills), Model("asking", asks ?? "gpt-5", version));
        new AIServicesAccount("models") { Deployments = [filling, asking] };
        var passages = new SearchService("passages") { Replicas = 3 };
        var (indexer, chat) = (new ContainerApp("indexer"), new ContainerApp("chat"));
        design.Flow("Fill").Calls(indexer, filling, "makes vectors").Writes(indexer, apart ? new Feature("documents", passages) : passages, "fills");
        design.Flow("Answer").Calls(chat, asking, "makes a vector").Reads(chat, apart ? new Feature("questions", passages) : passages, "finds");
    }

    private static ModelDeployment Model(string name, string model, string version = "1") => new(name) { Model = model, Version = version, Type = DeploymentType.GlobalStandard };
}
