using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class NoDiagnosticsTests : RuleTests<NoDiagnostics>
{
    protected override void Compliant(Architecture design) => Chat(design, monitors: true);

    [Fact]
    public void None_at_all()
    {
        var verdict = Reports(design => Chat(design), says: "No resource sends");
        Assert.Equal(["Key vault 'secrets'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void One_that_was_left_out() => Reports(design =>
    {
        Chat(design);
        new DiagnosticSetting("documents") { Target = new StorageAccount("documents"), Workspace = new LogAnalyticsWorkspace("logs") };
    }, on: "KeyVault/secrets");

    [Fact]
    public void What_was_read_leaves_them_out() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")), says: "leaves them out");

    private static void Chat(Architecture design, bool monitors = false)
    {
        new KeyVault("secrets");
        if (monitors) design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
