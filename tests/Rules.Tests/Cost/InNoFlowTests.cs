using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class InNoFlowTests : RuleTests<InNoFlow>
{
    protected override void Compliant(Architecture design) => Told(design);

    [Fact]
    public void A_store_that_nobody_calls() => Reports(design =>
    {
        Told(design);
        new StorageAccount("leftover");
    }, on: "StorageAccount/leftover", says: "in no flow");

    [Fact]
    public void Leading_to_it_and_watching_it_is_no_use_of_it() => Reports(design =>
    {
        Told(design);
        var leftover = new StorageAccount("leftover");
        new PrivateWays(design).To(leftover);
        new ManagementLock("keep") { Scope = leftover };
    }, on: "StorageAccount/leftover");

    [Fact]
    public void What_another_service_needs() => Silent(design =>
    {
        Told(design);
        var files = new StorageAccount("files");
        var studio = new MachineLearningWorkspace("studio") { Storage = files, Vault = new KeyVault("vault"), Insights = new ApplicationInsights("studio") { Workspace = new LogAnalyticsWorkspace("studio") } };
        design.Flow("Train").Calls(new Person("scientist"), studio, "trains");
    });

    [Fact]
    public void A_part_of_it_is_told_of() => Silent(design =>
    {
        Told(design);
        var container = new BlobContainer("handbook");
        new StorageAccount("documents") { Containers = [container] };
        design.Flow("Keep").Writes(new Person("editor"), container, "keeps");
    });

    [Fact]
    public void What_is_made_and_watched_with_needs_no_flow() => Silent(design =>
    {
        Told(design);
        new ContainerRegistry("images");
        new LogAnalyticsWorkspace("logs");
    });

    [Fact]
    public void A_step_of_a_whole_group_may_be_of_it() => Silent(design =>
    {
        Told(design);
        new StorageAccount("archive");
        design.Flow("Tidy").Happens(design.Layer("All"), "forgets what is old");
    });

    [Fact]
    public void Without_a_story() => Silent(_ => new StorageAccount("leftover"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Told(Architecture design) => design.Flow("Answer").Calls(new Person("employee"), new ContainerApp("chat"), "asks");
}
