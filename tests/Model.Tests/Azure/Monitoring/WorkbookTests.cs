using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class WorkbookTests
{
    private const string Hostile = "# \"Requests\" ${x} %{y} \\ \u2028 'é' </script>\n";

    [Fact]
    public void Its_content_is_JSON_within_a_text_whatever_stands_in_it()
    {
        var workspace = new LogAnalyticsWorkspace("Logs").In();
        var workbook = new Workbook("requests") { Source = workspace, Items = [Hostile, new WorkbookQuery("AppRequests") { Shows = WorkbookChart.TimeChart, Minutes = 60, Resources = [workspace] }] }.In();

        var page = Assert.IsType<MapValue>(Json.Parse(workbook.Terraform("data_json")!));

        Assert.Equal(Value.Of(Hostile), WirePath.Parse("items[0].content.json").Find(page));
        var items = Assert.IsType<ListValue>(page["items"]).Items;
        Assert.Equal(Value.Of("timechart"), WirePath.Parse("content.visualization").Find((MapValue)items[1]));
        Assert.Equal("3600000", Assert.IsType<NumberValue>(WirePath.Parse("content.timeContext.durationMs").Find((MapValue)items[1])).Digits);
        Assert.Equal(workspace.Id.ToLowerInvariant(), workbook.Terraform("source_id"));
    }

    [Fact]
    public void Its_name_is_a_GUID_that_stays()
    {
        Assert.True(Guid.TryParse(new Workbook("requests").In().AzureName, out _));
        Assert.Equal(new Workbook("requests").In().AzureName, new Workbook("requests").In().AzureName);
        Assert.NotEqual(new Workbook("requests").In().AzureName, new Workbook("costs").In().AzureName);
    }

    [Fact]
    public void What_holds_more_than_texts_and_questions_stays_as_it_is()
    {
        const string content = """{"version":"Notebook/1.0","items":[{"type":9,"content":{"parameters":[]},"name":"p"}]}""";
        var body = new MapValue { ["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/Microsoft.Insights/workbooks/w"), ["name"] = Value.Of("w"), ["properties"] = new MapValue { ["serializedData"] = Value.Of(content) } };

        var read = Assert.IsType<Workbook>(new ArmReader(new ReadContext()).Read(body));

        Assert.Empty(read.Items);
        Assert.Equal(content, read.Arm("properties.serializedData"));
    }
}
