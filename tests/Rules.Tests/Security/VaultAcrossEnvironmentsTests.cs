using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class VaultAcrossEnvironmentsTests : RuleTests<VaultAcrossEnvironments>
{
    protected override void Compliant(Architecture design) => new WebApp("web").Reads(new KeyVault("secrets"));

    [Fact]
    public void One_vault_for_all()
    {
        var verdict = Assert.Single(Judge(Family(_ => "kv-shared")));
        Assert.Contains("one and the same in dev and prod.", verdict.Message, StringComparison.Ordinal);
        Assert.Equal(["in dev web reads secrets", "in prod web reads secrets"], verdict.Evidence.Select(step => step.Text));
        Assert.Equal([Designs.Dev, Designs.Prod], verdict.In);
    }

    [Fact]
    public void A_vault_for_each() => Assert.Empty(Judge(Family(env => $"kv-{env}")));

    [Fact]
    public void Seen_and_not_read() => Assert.Empty(Judge(Family(_ => "kv-shared", env => env.IsProduction)));

    private static ArchitectureFamily Family(Func<DeploymentEnvironment, string> name, Func<DeploymentEnvironment, bool>? reads = null) => Designs.Family((_, env) =>
    {
        var vault = new KeyVault("secrets") { ExistingId = $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/{name(env)}" };
        if (reads?.Invoke(env) ?? true) new WebApp("web").Reads(vault);
    }, null, Designs.Dev, Designs.Prod);
}
