using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;
using AiFactory.Tests;

namespace AiFactory.Rules.Tests.Ai;

public sealed class DeploymentBeyondBoundsTests : RuleTests<DeploymentBeyondBounds>
{
    protected override void Compliant(Architecture design) => Deploy(DeploymentType.DataZoneStandard);

    [Theory]
    [InlineData(DeploymentType.GlobalStandard)]
    [InlineData(DeploymentType.GlobalProvisionedManaged)]
    [InlineData(DeploymentType.GlobalBatch)]
    public void Anywhere(DeploymentType type)
    {
        var verdict = Assert.Single(Of(type, Region.SwedenCentral, Region.WestEurope));
        Assert.Equal(nameof(ModelDeployment.Type), verdict.Property);
        Assert.Contains($"is {type}, and bound allows swedencentral, westeurope alone.", verdict.Message, StringComparison.Ordinal);
        Assert.Contains("works on requests in any region (source: https://", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DeploymentType.Standard)]
    [InlineData(DeploymentType.DataZoneProvisionedManaged)]
    public void In_the_region_or_its_data_zone(DeploymentType type) => Assert.Empty(Of(type, Region.SwedenCentral));

    [Fact]
    public void Where_nothing_is_bound() => Assert.Empty(Of(DeploymentType.GlobalStandard));

    private static IReadOnlyList<Verdict> Of(DeploymentType type, params Region[] allowed) => Judge(Sketch.Family((_, _) => Deploy(type), new BuildOptions(),
        new DeploymentEnvironment("bound", EnvironmentKind.Production) { Subscription = Designs.Prod.Subscription, Region = Region.SwedenCentral, AllowedRegions = allowed }));

    private static void Deploy(DeploymentType type) => new AIServicesAccount("models") { Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = type, Upgrade = VersionUpgrade.NoAutoUpgrade }] };
}
