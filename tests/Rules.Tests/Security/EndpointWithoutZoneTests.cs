using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class EndpointWithoutZoneTests : RuleTests<EndpointWithoutZone>
{
    protected override void Compliant(Architecture design) => new PrivateWays(design).To(new StorageAccount("documents"));

    [Fact]
    public void In_no_zone()
    {
        var verdict = Reports(design => Endpoint(design), on: "PrivateEndpoint/documents", at: nameof(PrivateEndpoint.Zones), says: "entered into no zone");
        Assert.Equal(["Storage account 'documents' is asked for in privatelink.blob.core.windows.net"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Where_it_says_who_enters_it() => Silent(design => Endpoint(design, "The platform's policy enters it into its zones"));

    [Fact]
    public void What_has_no_zone_of_its_own() => Silent(design => new PrivateEndpoint("partner") { Subnet = new PrivateWays(design).Endpoints, Request = "us" });

    private static void Endpoint(Architecture design, string? why = null) => new PrivateEndpoint("documents") { Subnet = new PrivateWays(design).Endpoints, Target = new StorageAccount("documents"), Why = why };
}
