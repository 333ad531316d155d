using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class ModelRegionsTests
{
    [Theory]
    [InlineData(DeploymentType.Standard, "gpt-4.1", "2025-04-14", "swedencentral", true)]
    [InlineData(DeploymentType.Standard, "gpt-4.1", "2025-04-14", "westeurope", false)]
    [InlineData(DeploymentType.DataZoneStandard, "gpt-4.1", "2025-04-14", "westeurope", true)]
    [InlineData(DeploymentType.DataZoneStandard, "gpt-5.4", "2026-03-05", "swedencentral", false)]
    public void The_type_of_a_deployment_decides_where_a_model_can_be_had(DeploymentType type, string model, string version, string region, bool isThere) =>
        Assert.Equal(isThere, ModelRegions.Of(type, model, version)!.Contains(region));

    [Fact]
    public void Of_other_types_and_models_nothing_is_known()
    {
        Assert.Null(ModelRegions.Of(DeploymentType.GlobalStandard, "gpt-4.1", "2025-04-14"));
        Assert.Null(ModelRegions.Of(DeploymentType.Standard, "gpt-4.1", "2020-01-01"));
    }

    [Fact]
    public void Each_type_that_is_known_has_a_page() => Assert.All([DeploymentType.Standard, DeploymentType.DataZoneStandard], type => Assert.StartsWith("https://", ModelRegions.Sources[type], StringComparison.Ordinal));
}
