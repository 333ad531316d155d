using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class DeploymentTypesTests
{
    [Fact]
    public void Every_type_is_known_once() => Assert.Equal(Enum.GetValues<DeploymentType>().Order(), DeploymentTypes.All.Select(fact => fact.Type).Order());

    /// <summary>The names say it: what Azure calls a type is what it means.</summary>
    [Fact]
    public void What_a_type_means_is_in_its_name() => Assert.All(DeploymentTypes.All, fact =>
    {
        var name = fact.Type.ToString();
        Assert.Equal(name.StartsWith("Global", StringComparison.Ordinal) ? ProcessingPlace.Anywhere : name.StartsWith("DataZone", StringComparison.Ordinal) ? ProcessingPlace.DataZone : ProcessingPlace.Region, fact.Place);
        Assert.Equal(name.Contains("Provisioned", StringComparison.Ordinal) ? ThroughputPayment.Reserved : name.EndsWith("Batch", StringComparison.Ordinal) ? ThroughputPayment.Batch : ThroughputPayment.ByUse, fact.Payment);
    });

    [Fact]
    public void What_is_reserved_is_counted_in_units() => Assert.Equal("provisioned throughput unit", DeploymentTypes.Of(DeploymentType.DataZoneProvisionedManaged).CapacityUnit);
}
