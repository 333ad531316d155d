using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class NeededPropertyMissingTests : RuleTests<NeededPropertyMissing>
{
    protected override void Compliant(Architecture design) => new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } };

    [Fact]
    public void A_web_app_without_machines() => Reports(_ => new WebApp("web"), on: "WebApp/web", at: nameof(WebApp.Plan), says: "has no Plan");

    [Fact]
    public void A_container_without_a_key() => Reports(
        _ => new CosmosAccount("history") { Databases = [new CosmosDatabase("chat") { Containers = [new CosmosContainer("talks")] }], Locations = [new GeoLocation { ZoneRedundant = true }] },
        on: "CosmosContainer/history/chat/talks", at: nameof(CosmosContainer.PartitionKey), says: "has no PartitionKey");
}
