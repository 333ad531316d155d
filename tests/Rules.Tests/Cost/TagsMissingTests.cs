using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class TagsMissingTests : RuleTests<TagsMissing>
{
    protected override void Compliant(Architecture design)
    {
        design.RequireTags("owner", "cost-centre");
        design.Tags["Owner"] = "us";
        design.Tags["cost-centre"] = "4711";
        new StorageAccount("documents");
    }

    [Fact]
    public void A_resource_without_one() => Assert.Equal(
        ["Resource group 'main' has no tag 'cost-centre'.", "Storage account 'documents' has no tag 'cost-centre'."],
        Judge(Designs.Graph(design =>
        {
            design.RequireTags("owner", "cost-centre");
            design.Tags["owner"] = "us";
            new StorageAccount("documents");
        })).Select(verdict => verdict.Message).Order(StringComparer.Ordinal));

    [Fact]
    public void A_group_that_has_others() => Reports(design =>
    {
        design.RequireTags("owner");
        var group = new ResourceGroup("shared");
        new StorageAccount("documents") { Group = group, Tags = new Dictionary<string, string> { ["owner"] = "us" } };
    }, on: "ResourceGroup/shared", at: nameof(ITagged.Tags), says: "no tag 'owner'");

    [Fact]
    public void A_part_with_tags_of_its_own_kind() => Silent(design =>
    {
        design.RequireTags("owner");
        design.Tags["owner"] = "us";
        new SqlServer("data") { Databases = [new SqlDatabase("orders")] };
    });

    [Fact]
    public void What_can_have_none() => Silent(design =>
    {
        design.RequireTags("owner");
        design.Tags["owner"] = "us";
        new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" }] };
    });

    [Fact]
    public void What_others_run() => Silent(design =>
    {
        design.RequireTags("owner");
        new StorageAccount("documents") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st" };
    });

    [Fact]
    public void No_tag_is_asked_for() => Silent(_ => new StorageAccount("documents"));
}
