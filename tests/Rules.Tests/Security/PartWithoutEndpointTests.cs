using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class PartWithoutEndpointTests : RuleTests<PartWithoutEndpoint>
{
    protected override void Compliant(Architecture design) => Lake(design, "blob", "dfs");

    [Fact]
    public void A_data_lake_with_blobs_alone()
    {
        var verdict = Reports(design => Lake(design, "blob"), on: "StorageAccount/lake", says: "no private endpoint for dfs.");
        Assert.Equal("Private endpoint 'blob' leads to blob", Assert.Single(verdict.Evidence).Text);
    }

    [Fact]
    public void No_data_lake_needs_no_more() => Silent(design => new PrivateWays(design).To(new StorageAccount("documents")));

    [Fact]
    public void What_others_run() => Silent(design => Lake(design, Ownership.Observed, "blob"));

    [Fact]
    public void What_answers_the_Internet_too() => Silent(design =>
    {
        var ways = new PrivateWays(design);
        new PrivateEndpoint("blob") { Subnet = ways.Endpoints, Target = new StorageAccount("lake") { DataLake = true, PublicNetworkAccess = true }, Groups = ["blob"] };
    });

    private static void Lake(Architecture design, params string[] groups) => Lake(design, Ownership.Emitted, groups);

    private static void Lake(Architecture design, Ownership ownership, params string[] groups)
    {
        var ways = new PrivateWays(design);
        var lake = new StorageAccount("lake") { DataLake = true, Ownership = ownership };
        foreach (var group in groups) new PrivateEndpoint(group) { Subnet = ways.Endpoints, Target = lake, Groups = [group] };
    }
}
