using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Cosmos;

public sealed class MongoClusterTests
{
    [Fact]
    public void It_knows_identities_alone_and_stands_by_in_production()
    {
        var family = Sketch.Family((_, _) => _ = new MongoCluster("catalogue"), environments: [Sketch.Dev, Sketch.Prod]);
        var (dev, prod) = (family.Graphs[0].Resources.OfType<MongoCluster>().Single(), family.Graphs[1].Resources.OfType<MongoCluster>().Single());

        Assert.False(((IKeyAuthentication)dev).AcceptsKeys);
        Assert.Equal(("Disabled", "ZoneRedundantPreferred"), (dev.Terraform("high_availability_mode"), prod.Terraform("high_availability_mode")));
        Assert.Contains("MicrosoftEntraID", dev.Arm("properties.authConfig.allowedModes"), StringComparison.Ordinal);
        Assert.DoesNotContain("NativeAuth", dev.Arm("properties.authConfig.allowedModes"), StringComparison.Ordinal);
        Assert.Contains("NativeAuth", new MongoCluster("catalogue") { PasswordLogins = true }.In().Terraform("authentication_methods"), StringComparison.Ordinal);
    }
}
