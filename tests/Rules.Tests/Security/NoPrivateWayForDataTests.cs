using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoPrivateWayForDataTests : RuleTests<NoPrivateWayForData>
{
    protected override void Compliant(Architecture design) => Pipeline(design, wayIn: true);

    [Fact]
    public void A_pipeline_without_an_endpoint()
    {
        var verdict = Reports(design => Pipeline(design, wayIn: false), on: "DataFactory/nightly", at: nameof(DataFactory.ManagedEndpoints), says: "uses Storage account 'documents'");
        Assert.Equal(["nightly reads documents"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_report_without_a_gateway() => Reports(design => Report(design, null), says: "Power BI 'power-bi' uses Storage account 'documents', which answers private addresses only", alsoBreaks: "AIFA2042");

    [Fact]
    public void A_report_over_a_gateway() => Silent(design => Report(design, NetworkPath.VirtualNetwork));

    [Fact]
    public void A_pipeline_that_was_said_to_come_over_a_network() => Silent(design => Pipeline(design, wayIn: false, path: NetworkPath.VirtualNetwork));

    [Fact]
    public void A_source_that_answers_the_Internet() => Silent(_ => new DataFactory("nightly").Reads(new StorageAccount("documents") { PublicNetworkAccess = true }));

    [Fact]
    public void A_system_that_is_not_known() => Silent(design => new ExternalSystem("partner").Reads(Documents(design)));

    private static StorageAccount Documents(Architecture design)
    {
        var documents = new StorageAccount("documents");
        new PrivateWays(design).To(documents);
        return documents;
    }

    private static void Pipeline(Architecture design, bool wayIn, NetworkPath? path = null)
    {
        var documents = Documents(design);
        var read = new DataFactory("nightly") { ManagedEndpoints = wayIn ? [new("documents") { Target = documents }] : [] }.Reads(documents);
        if (path is { } told) read.Through(told);
    }

    private static void Report(Architecture design, NetworkPath? path)
    {
        var read = new ExternalSystem(KnownSystem.PowerBi).Reads(Documents(design));
        if (path is { } told) read.Through(told);
    }
}
