using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class IdentityAcrossEnvironmentsTests : RuleTests<IdentityAcrossEnvironments>
{
    protected override void Compliant(Architecture design) => new ContainerApp("app") { Identity = ManagedIdentity.Of(new UserAssignedIdentity("app")) };

    [Fact]
    public void One_for_all()
    {
        var verdict = Assert.Single(Judge(Family(_ => "id-shared")));
        Assert.Contains("one and the same in dev and prod.", verdict.Message, StringComparison.Ordinal);
        Assert.Equal(["in dev Container app 'app' acts under it", "in prod Container app 'app' acts under it"], verdict.Evidence.Select(step => step.Text));
        Assert.Equal([Designs.Dev, Designs.Prod], verdict.In);
    }

    [Fact]
    public void One_for_each() => Assert.Empty(Judge(Family(env => $"id-{env}")));

    [Fact]
    public void Seen_and_not_borne() => Assert.Empty(Judge(Family(_ => "id-shared", env => env.IsProduction)));

    private static ArchitectureFamily Family(Func<DeploymentEnvironment, string> name, Func<DeploymentEnvironment, bool>? bears = null) => Designs.Family((_, env) =>
    {
        var identity = new UserAssignedIdentity("app") { ExistingId = $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{name(env)}" };
        if (bears?.Invoke(env) ?? true) new ContainerApp("app") { Identity = ManagedIdentity.Of(identity) };
    }, null, Designs.Dev, Designs.Prod);
}
