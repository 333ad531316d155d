using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class BodiesLoggedBelowClassTests : RuleTests<BodiesLoggedBelowClass>
{
    protected override void Compliant(Architecture design) => Gateway(DataClass.Confidential, request: 8192);

    [Fact]
    public void Questions()
    {
        var verdict = Reports(_ => Gateway(DataClass.Internal, request: 8192), on: "ApiDiagnostic/gateway/applicationinsights", at: nameof(ApiDiagnostic.RequestBytes), says: "which may hold internal data at most; 'chat calls gateway' carries confidential data");
        Assert.Equal(["chat calls gateway"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Answers() => Reports(_ => Gateway(DataClass.Internal, response: 512), on: "ApiDiagnostic/gateway/applicationinsights", at: nameof(ApiDiagnostic.ResponseBytes));

    [Fact]
    public void No_bodies() => Silent(_ => Gateway(DataClass.Internal, request: 0));

    [Fact]
    public void Nothing_was_said_of_the_logs() => Silent(_ => Gateway(null, request: 8192));

    [Fact]
    public void Other_services_carry_it() => Silent(_ =>
    {
        Gateway(DataClass.Internal, request: 8192, carries: DataClass.Internal);
        new ContainerApp("web").Calls(new ContainerApp("other")).Carries(DataClass.Confidential);
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Gateway(DataClass? holds, int? request = null, int? response = null, DataClass carries = DataClass.Confidential)
    {
        var logger = new ApiLogger("insights") { Insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") { Holds = holds } } };
        var gateway = new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.StandardV2, PublisherName = "Us", PublisherEmail = "us@example.com", Loggers = [logger],
            Diagnostics = [new ApiDiagnostic("applicationinsights") { Logger = logger, RequestBytes = request, ResponseBytes = response }],
        };
        new ContainerApp("chat").Calls(gateway).Carries(carries);
    }
}
