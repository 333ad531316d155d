using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class NamingConventionTests
{
    [Fact]
    public void The_parts_stand_in_order() => Assert.Equal("asp-chat-web-dev", Name(new("chat"), () => new AppServicePlan("web")));

    [Fact]
    public void What_must_be_alone_in_the_world_gets_letters_of_its_own() => Assert.Matches("^kv-chat-secrets-dev-[a-z0-9]{4}$", Name(new("chat"), () => new KeyVault("secrets")));

    [Fact]
    public void They_differ_by_environment()
    {
        var names = Sketch.Family((design, _) => { design.Naming = new("chat"); new KeyVault("secrets"); }, null, Sketch.Dev, Sketch.Prod).Graphs.Select(graph => graph.Resources.OfType<KeyVault>().Single().AzureName).ToList();
        Assert.NotEqual(names[0][^4..], names[1][^4..]);
    }

    [Fact]
    public void A_storage_account_has_no_hyphens() => Assert.Matches("^stchatdocumentsdev[a-z0-9]{4}$", Name(new("chat"), () => new StorageAccount("documents")));

    [Fact]
    public void A_name_like_the_workload_is_not_said_twice() => Assert.Equal("vnet-chat-dev", Name(new("chat"), () => new VirtualNetwork("chat")));

    [Fact]
    public void An_instance_stands_in_the_name() => Assert.Equal("asp-chat-hr-web-dev", Sketch.Graph((design, _) =>
    {
        design.Naming = new("chat");
        using (design.Instance("hr")) new AppServicePlan("web");
    }).Resources.OfType<AppServicePlan>().Single().AzureName);

    [Fact]
    public void A_pattern_of_ones_own() => Assert.Equal("web-westeurope-asp", Name(new("chat") { Pattern = "{name}-{region}-{kind}" }, () => new AppServicePlan("web")));

    [Fact]
    public void Parts_and_zones_are_named_as_said()
    {
        Assert.Equal("handbook", Name(new("chat"), () => new StorageAccount("documents") { Containers = ["handbook"] }.Containers[0]));
        Assert.Equal("privatelink.blob.core.windows.net", Name(new("chat"), () => new PrivateDnsZone("privatelink.blob.core.windows.net")));
    }

    [Fact]
    public void A_stated_name_counts() => Assert.Equal("old-name", Name(new("chat"), () => new AppServicePlan("web") { AzureName = "old-name" }));

    private static string Name(NamingConvention naming, Func<AzureResource> make)
    {
        AzureResource? resource = null;
        Sketch.Graph((design, _) => { design.Naming = naming; resource = make(); });
        return resource!.AzureName;
    }
}
