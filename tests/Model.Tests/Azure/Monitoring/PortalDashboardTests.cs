using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class PortalDashboardTests
{
    [Fact]
    public void Tiles_are_numbered_in_ARM_and_one_text_in_Terraform()
    {
        var board = new PortalDashboard("start") { Tiles = [new DashboardText("\"${x}\" </script>") { Width = 2 }, new DashboardPart("Extension/X/PartType/Y") { X = 2, Inputs = new ListValue([]) }] }.In();

        var text = Assert.IsType<MapValue>(Json.Parse(board.Terraform("dashboard_properties")!));

        Assert.Equal(Value.Of("\"${x}\" </script>"), WirePath.Parse("lenses.0.parts.0.metadata.settings.content.settings.content").Find(text));
        Assert.Equal(board.ArmValue("properties.lenses"), text["lenses"]);
        Assert.Equal(Value.Of(2), WirePath.Parse("lenses.0.parts.1.position.x").Find(text));
    }

    [Fact]
    public void Newer_versions_of_Azure_answer_with_lists()
    {
        var body = (MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Portal/dashboards/d", "name": "d", "properties": { "lenses": [{ "order": 0, "parts": [{ "position": { "x": 1, "y": 0, "colSpan": 2, "rowSpan": 2 }, "metadata": { "type": "T" } }] }] } }""");

        var read = Assert.IsType<PortalDashboard>(new ArmReader(new ReadContext()).Read(body));

        Assert.Equal(("T", 1), (Assert.IsType<DashboardPart>(Assert.Single(read.Tiles)).Type, read.Tiles[0].X));
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }
}
