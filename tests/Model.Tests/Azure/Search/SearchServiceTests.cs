using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Search;

public sealed class SearchServiceTests
{
    [Fact]
    public void Indexers_reach_storage_and_models_through_shared_links()
    {
        SearchSharedLink[] links = [new("documents") { Target = In(new StorageAccount("documents")) }, new("models") { Target = In(new AIServicesAccount("models")) }, new("language") { Target = In(new LanguageAccount("language")) }];
        var search = In(new SearchService("passages") { SharedLinks = links });

        Assert.Equal(["blob", "openai_account", "cognitiveservices_account"], search.SharedLinks.Select(link => link.PartOfService));
        Assert.Equal("Indexers of passages", links[0].Message);
        Assert.Equal(Value.Of("blob"), Projection.Write(links[0], Wire.Terraform)[""]["subresource_name"]);
        Assert.EndsWith("/searchServices/passages/sharedPrivateLinkResources/documents", links[0].Id, StringComparison.Ordinal);
    }

    [Fact]
    public void What_applications_make_in_it_is_part_of_the_story_alone()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var search = new SearchService("passages");
            new WebApp("web").Reads(search.Index("handbook"));
            search.Indexer("nightly").ToString();
            search.Skillset("passages and vectors").ToString();
        });

        Assert.Equal(["handbook", "nightly", "passages and vectors"], graph.Elements.OfType<Feature>().Select(feature => feature.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("Search Index Data Reader", "passages"), graph.Grants.Select(grant => (grant.Role, grant.Callee.Name)).Single());
        Assert.Single(graph.Resources.OfType<SearchService>());
    }

    /// <summary>azurerm has no argument for either; a service that asks for neither needs no azapi.</summary>
    [Fact]
    public void What_keeps_data_in_goes_through_azapi()
    {
        Assert.Empty(AzapiForm.Patch(In(new SearchService("passages"))).Entries);

        var patch = AzapiForm.Patch(In(new SearchService("passages") { Confidential = true, Protections = [SearchProtection.BlockAll] }));

        Assert.Equal(Value.Of("confidential"), WirePath.Parse("properties.computeType").Find(patch));
        Assert.Equal(new ListValue([Value.Of("BlockAll")]), WirePath.Parse("properties.dataExfiltrationProtections").Find(patch));
    }

    private static T In<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(new ResourceGroup("search") { AzureName = "rg-search", Subscription = "11111111-1111-4111-8111-111111111111" });
        return resource;
    }
}
