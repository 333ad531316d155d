using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class ReservedBeforeProductionTests : RuleTests<ReservedBeforeProduction>
{
    protected override void Compliant(Architecture design) => Deploy(DeploymentType.ProvisionedManaged);

    [Fact]
    public void In_development()
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, _) => Deploy(DeploymentType.ProvisionedManaged), null, Designs.Dev)));
        Assert.Equal((Outcome.Fails, "ModelDeployment/models/answering", nameof(ModelDeployment.Type)), (verdict.Outcome, verdict.Element?.Key, verdict.Property));
        Assert.Contains("is reserved", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paid_by_use() => Assert.Empty(Judge(Designs.Family((_, _) => Deploy(DeploymentType.GlobalStandard), null, Designs.Dev)));

    [Fact]
    public void Who_measures_there_says_so() => Assert.Empty(Judge(Designs.Family((_, _) => Deploy(DeploymentType.ProvisionedManaged, "load tests"), null, Designs.Dev)));

    private static void Deploy(DeploymentType type, string? why = null) => new AIServicesAccount("models") { Deployments = [new("answering") { Model = "gpt-5", Version = "2025-08-07", Type = type, Why = why }] };
}
