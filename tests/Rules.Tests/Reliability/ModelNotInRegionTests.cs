using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ModelNotInRegionTests : RuleTests<ModelNotInRegion>
{
    protected override void Compliant(Architecture design) => Deploy(Region.SwedenCentral);

    [Fact]
    public void Elsewhere()
    {
        var verdict = Reports(_ => Deploy(Region.WestEurope), on: "ModelDeployment/models/answering", at: nameof(ModelDeployment.Type), says: "gpt-4.1 2025-04-14 as Standard in westeurope");
        Assert.Contains("swedencentral", Assert.Single(verdict.Evidence).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_data_zone_it_is() => Silent(_ => Deploy(Region.WestEurope, DeploymentType.DataZoneStandard));

    [Fact]
    public void Of_a_type_that_nobody_knows_nothing_is_said() => Silent(_ => Deploy(Region.WestEurope, DeploymentType.GlobalStandard));

    [Fact]
    public void Nor_of_a_version_that_is_left_to_Azure() => Silent(_ => Deploy(Region.WestEurope, version: null));

    private static void Deploy(Region region, DeploymentType type = DeploymentType.Standard, string? version = "2025-04-14") =>
        new AIServicesAccount("models") { Location = region, Deployments = [new("answering") { Model = "gpt-4.1", Version = version, Type = type }] };
}
