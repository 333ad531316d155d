using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class EndpointInWrongZonesTests : RuleTests<EndpointInWrongZones>
{
    private static readonly string[] OfModels = ["privatelink.cognitiveservices.azure.com", "privatelink.openai.azure.com", "privatelink.services.ai.azure.com"];

    protected override void Compliant(Architecture design) => Models(design, OfModels);

    [Fact]
    public void One_of_three_is_missing() => Reports(design => Models(design, OfModels[..2]), on: "PrivateEndpoint/models", at: nameof(PrivateEndpoint.Zones), says: "not entered into privatelink.services.ai.azure.com.");

    [Fact]
    public void The_zone_of_another_service() => Reports(design => Models(design, "privatelink.search.windows.net"), on: "PrivateEndpoint/models", at: nameof(PrivateEndpoint.Zones));

    [Fact]
    public void Without_zones_others_enter_it() => Silent(design => Models(design));

    [Fact]
    public void What_is_derived_is_right() => Silent(design => new PrivateWays(design).To(new AIServicesAccount("models"), new StorageAccount("lake") { DataLake = true }, new CosmosAccount("history")));

    private static void Models(Architecture design, params string[] zones)
    {
        var ways = new PrivateWays(design);
        new PrivateEndpoint("models") { Subnet = ways.Endpoints, Target = new AIServicesAccount("models"), Groups = ["account"], Zones = [.. zones.Select(zone => new PrivateDnsZone(zone))] };
    }
}
