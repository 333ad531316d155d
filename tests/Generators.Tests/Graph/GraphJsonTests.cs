using System.Text.Json;
using AiFactory.Generators.Graph;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Graph;

public sealed class GraphJsonTests
{
    private static readonly SourceRoot Root = new(Repository.Root);

    [Fact]
    public void Writing_twice_gives_the_same_and_changes_nothing()
    {
        var graph = Sample();
        var elements = graph.Elements.Count;

        Assert.Equal(GraphJson.Of(graph, Root), GraphJson.Of(graph, Root));
        Assert.Equal(elements, graph.Elements.Count);
        Assert.Equal(GraphJson.Of(Sample(), Root), GraphJson.Of(graph, Root));
    }

    [Fact]
    public void Every_element_stands_once_in_full_with_kind_key_properties_and_place()
    {
        var elements = Document(Sample()).GetProperty("elements").EnumerateArray().ToList();
        var store = elements.Single(element => element.GetProperty("$key").GetString() == "StorageAccount/documents");

        Assert.Equal("StorageAccount", store.GetProperty("$").GetString());
        Assert.Equal("Lrs", store.GetProperty("replication").GetString());
        Assert.Equal("10.1.2.0/24", store.GetProperty("allowedAddresses")[0].GetString());
        Assert.Equal("properties.x", store.GetProperty("extras").EnumerateObject().Single().Name);
        Assert.StartsWith("tests/Generators.Tests/Graph/GraphJsonTests.cs(", store.GetProperty("position").GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.Equal("\"documents\"", store.GetProperty("position").GetProperty("expression").GetString());
        Assert.All(elements, element => Assert.True(element.TryGetProperty("name", out _)));
    }

    [Fact]
    public void What_is_listed_is_referred_to_by_its_place_everywhere_else()
    {
        var graph = Document(Sample());

        Assert.Equal("StorageAccount/documents", graph.GetProperty("connections")[0].GetProperty("to").GetProperty("see").GetString());
        Assert.Equal("connections[0]", graph.GetProperty("flows")[0].GetProperty("stages")[0].GetProperty("steps")[0].GetProperty("connections")[0].GetProperty("see").GetString());
        Assert.Equal("1.1", graph.GetProperty("flows")[0].GetProperty("stages")[0].GetProperty("steps")[0].GetProperty("number").GetString());
        Assert.Equal("flows[0].stages[0].steps[0]", graph.GetProperty("flows")[0].GetProperty("steps")[0].GetProperty("see").GetString());
    }

    [Fact]
    public void Elements_of_one_key_are_told_apart()
    {
        var keys = Document(Sketch.Graph((_, _) => { new Person("reader"); new Person("reader"); })).GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("$key").GetString());

        Assert.Equal(["Person/reader", "Person/reader#2"], keys);
    }

    [Theory]
    [InlineData("why")]
    [InlineData("tag")]
    [InlineData("verb")]
    [InlineData("flag")]
    [InlineData("number")]
    public void A_difference_anywhere_is_a_difference_in_the_text(string what) => Assert.NotEqual(GraphJson.Of(Sample(), Root), GraphJson.Of(Sample(what), Root));

    [Fact]
    public void Nothing_of_a_graph_of_the_example_size_is_left_out()
    {
        var properties = Document(Sample()).EnumerateObject().Select(property => property.Name).ToList();

        Assert.All(typeof(ArchitectureGraph).GetProperties(), property => Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(property.Name), properties));
    }

    private static JsonElement Document(ArchitectureGraph graph) => JsonDocument.Parse(GraphJson.Of(graph, Root)).RootElement;

    private static ArchitectureGraph Sample(string different = "") => Sketch.Graph((sketch, env) =>
    {
        sketch.Tags["cost"] = different == "tag" ? "2" : "1";
        sketch.Flag("search", "Whether it searches", @default: different == "flag");
        var reader = new Person("reader") { Why = different == "why" ? "another" : null };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") };
        var documents = new StorageAccount("documents") { Replication = Replication.Lrs, AllowedAddresses = ["10.1.2.0/24"], Containers = [new BlobContainer("handbook")] };
        documents.With("properties.x", Value.Of(true));
        web.Settings["ACCOUNT"] = $"{documents.BlobEndpoint}handbook";
        if (different == "verb") web.Writes(documents);
        else web.Reads(documents);
        sketch.Layer("Data").Shows(documents);
        sketch.Flow("Read").Stage("Ask", different == "number" ? 4 : null).Reads(web, documents, "reads").Calls(reader, web, "asks");
        sketch.Waive("AIFA2003").On(documents).In(env).Because("trial").Until("2027-01-31");
        sketch.Decision("Blobs").On(documents).Because("cheap").By("Team", on: "2026-09-01");
        using (sketch.Zone("inside", Trust.Private)) new ExternalSystem("partner");
    });
}
