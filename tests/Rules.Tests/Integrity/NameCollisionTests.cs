using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class NameCollisionTests : RuleTests<NameCollision>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents");
        new SearchService("documents");
        using (design.Instance("a")) new StorageAccount("own") { Containers = ["files"] };
        using (design.Instance("b")) new StorageAccount("own") { Containers = ["files"] };
    }

    [Fact]
    public void Two_of_one_kind_and_name()
    {
        var verdict = Reports(_ => { new KeyVault("secrets"); new KeyVault("secrets"); }, on: "KeyVault/secrets", says: "the key KeyVault/secrets");
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void Two_of_one_Azure_name() =>
        Reports(_ => { new KeyVault("one") { AzureName = "kv-same" }; new KeyVault("two") { AzureName = "KV-same" }; }, on: "KeyVault/two", says: "one name in Azure");

    [Fact]
    public void Two_that_Terraform_cannot_tell_apart() => Reports(
        _ => { new KeyVault("a-b") { AzureName = "kv-one" }; new KeyVault("a_b") { AzureName = "kv-two" }; }, on: "KeyVault/a_b", says: "azurerm_key_vault.a_b");

    [Fact]
    public void Two_kinds_that_share_names_in_a_group() => Silent(_ => { new AppServicePlan("web") { AzureName = "same" }; new VirtualNetwork("web") { AzureName = "same" }; });

    [Fact]
    public void One_global_name_in_two_environments()
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, _) => new KeyVault("secrets") { AzureName = "kv-same" }, null, Designs.Dev, Designs.Prod)));
        Assert.Equal("Key vault 'secrets' is named 'kv-same' in dev and prod; that name is the only one in the world.", verdict.Message);
    }

    [Fact]
    public void One_name_of_a_group_in_two_environments() => Assert.Empty(Judge(Designs.Family((_, _) => new AppServicePlan("web") { AzureName = "same" }, null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void One_resource_of_others_in_two_environments() =>
        Assert.Empty(Judge(Designs.Family((_, _) => new KeyVault("secrets") { AzureName = "kv-same", Ownership = Ownership.Observed }, null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void In_one_environment_of_two()
    {
        var family = Designs.Family((_, env) => { new KeyVault("secrets"); if (env.IsProduction) new KeyVault("secrets"); }, null, Designs.Dev, Designs.Prod);
        Assert.Equal([Designs.Prod], Assert.Single(RuleRun.Check(family, Designs.Today, [new NameCollision()]).Findings).Environments);
    }

    [Fact]
    public void What_is_derived_never_collides() => Silent(design =>
    {
        var ways = new PrivateWays(design);
        foreach (var name in new[] { "a", "b" })
        {
            using var instance = design.Instance(name);
            var (web, store, search) = (new WebApp("app"), new StorageAccount("data"), new SearchService("data"));
            web.Reads(store);
            web.Reads(search);
            web.Calls(search);
            ways.To(store, search, web);
        }

        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    });
}
