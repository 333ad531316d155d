using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.TrafficManager;

public sealed class TrafficManagerProfileTests
{
    /// <summary>Azure lists endpoints of all kinds in one place, each with its type.</summary>
    [Fact]
    public void Endpoints_in_one_list_are_told_apart_by_their_type()
    {
        var text = """
            { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/trafficManagerProfiles/world", "name": "world", "type": "Microsoft.Network/trafficManagerProfiles",
              "properties": { "endpoints": [
                { "name": "far", "type": "Microsoft.Network/trafficManagerProfiles/externalEndpoints", "properties": { "target": "far.contoso.com" } },
                { "name": "near", "type": "Microsoft.Network/trafficManagerProfiles/azureEndpoints", "properties": { "targetResourceId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/publicIPAddresses/near" } } ] } }
            """;

        var read = Assert.IsType<TrafficManagerProfile>(new ArmReader(new ReadContext()).Read((MapValue)Json.Parse(text)));

        Assert.Equal("far.contoso.com", Assert.Single(read.ExternalEndpoints).Target!.ToString());
        Assert.IsType<PublicIpAddress>(Assert.Single(read.AzureEndpoints).Target);
        Assert.Empty(read.NestedEndpoints);
        Assert.Equal(2, ((ListValue)WirePath.Parse("properties.endpoints").Find(ArmWriter.Documents(read).Single().Body)!).Items.Count);
    }

    /// <summary>A list with an element that no class knows is left as it is, whole.</summary>
    [Fact]
    public void An_endpoint_of_a_kind_that_is_not_known_leaves_the_list_as_it_was()
    {
        var text = """
            { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/trafficManagerProfiles/world", "name": "world", "type": "Microsoft.Network/trafficManagerProfiles",
              "properties": { "endpoints": [
                { "name": "far", "type": "Microsoft.Network/trafficManagerProfiles/externalEndpoints", "properties": { "target": "far.contoso.com" } },
                { "name": "new", "type": "Microsoft.Network/trafficManagerProfiles/newEndpoints" } ] } }
            """;
        var body = (MapValue)Json.Parse(text);

        var read = Assert.IsType<TrafficManagerProfile>(new ArmReader(new ReadContext()).Read(body));

        Assert.Empty(read.ExternalEndpoints);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Fact]
    public void Good_answers_are_two_numbers_in_Azure_and_one_text_in_Terraform()
    {
        var profile = Placed.In(new TrafficManagerProfile("world") { GoodAnswers = [new() { From = 200, To = 299 }] });

        Assert.Equal(new ListValue([Value.Of("200-299")]), profile.TerraformValue("monitor_config.expected_status_code_ranges"));
        Assert.Equal((200, 299), (profile.ReadBack().GoodAnswers[0].From, profile.ReadBack().GoodAnswers[0].To));
        Assert.Equal("world.trafficmanager.net", profile.Host.Known);
    }

    [Fact]
    public void Over_TCP_nothing_is_asked_for() => Assert.Null(new TrafficManagerProfile("world") { ProbeProtocol = MonitorProtocol.Tcp }.ProbePath);
}
