using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class ElementTests
{
    private readonly StorageAccount _outside = new("documents");
    private readonly WebApp _webOutside = new("outside");

    [Fact]
    public void Made_outside_it_cannot_be_called() => Refused("AIFA7002", (_, _) => new WebApp("web").Reads(_outside));

    [Fact]
    public void Made_outside_it_cannot_call() => Refused("AIFA7002", (_, _) => _webOutside.Reads(new StorageAccount("inside")));

    [Fact]
    public void Made_outside_it_cannot_be_shown() => Refused("AIFA7002", (design, _) => design.Layer("Data").Shows(_outside));

    [Fact]
    public void Made_outside_it_cannot_be_a_part()
    {
        var apps = new Subnet("apps", 26);
        Refused("AIFA7002", (_, _) => new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] });
    }

    [Fact]
    public void A_subnet_that_no_network_has_cannot_hold_endpoints() => Refused("AIFA7028", (design, _) => design.PrivateEndpoints(new Subnet("endpoints")
    {
        ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints",
    }, new KeyVault("secrets")));

    [Fact]
    public void A_feature_leaves_its_resource_free_to_move() => Assert.Equal(["data"], Sketch.Graph((design, _) =>
    {
        var cluster = new KubernetesCluster("serving");
        var part = new Feature("forecasts", new Feature("endpoint", cluster));
        design.Stack("data").Holds(cluster);
        Assert.Equal("data", part.Inside.OfType<ResourceGroup>().Single().Name);
    }).Resources.OfType<ResourceGroup>().Select(group => group.Name));

    [Theory]
    [InlineData("nonsense", "2025-02-15")]
    [InlineData("Microsoft.EventGrid/", "2025-02-15")]
    [InlineData("Microsoft.EventGrid/topics", "")]
    public void An_untyped_resource_has_a_type_and_a_version(string type, string version) => Refused("AIFA7032", (_, _) => new UntypedResource("events", type, version));

    [Fact]
    public void An_account_without_places_has_that_of_its_group() => Assert.Equal([Region.SwedenCentral], new CosmosAccount("history") { Location = Region.SwedenCentral, Locations = [] }.Locations.Select(place => place.Region));

    [Theory]
    [InlineData(-2)]
    [InlineData(40)]
    public void A_subnet_of_no_size_is_refused(int prefix) => Refused("AIFA7027", (_, _) => new Subnet("apps", prefix));

    [Fact]
    public void Made_outside_it_cannot_be_referred_to()
    {
        var plan = new AppServicePlan("web");
        Refused("AIFA7002", (_, _) => new WebApp("web") { Plan = plan });
    }

    [Fact]
    public void Kept_from_another_environment_it_is_refused()
    {
        AppServicePlan? kept = null;
        var wrong = Assert.Throws<ModelException>(() => Sketch.Family((_, _) => new WebApp("web") { Plan = kept ??= new AppServicePlan("web") }, null, Sketch.Dev, Sketch.Prod));
        Assert.Equal("AIFA7003", wrong.Code);
    }

    [Fact]
    public void What_others_own_may_stand_in_a_static_field()
    {
        var logs = new LogAnalyticsWorkspace("logs") { ExistingId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/log" };
        Assert.NotEmpty(Sketch.Graph((_, _) => new ApplicationInsights("insights") { Workspace = logs }).Resources);
    }

    [Fact]
    public void It_has_a_name() => Refused("AIFA7001", (_, _) => new Person(" "));

    [Fact]
    public void A_part_lies_in_one_whole() => Refused("AIFA7021", (_, _) =>
    {
        var apps = new Subnet("apps", 26);
        new VirtualNetwork("one") { Subnets = [apps] };
        new VirtualNetwork("two") { Subnets = [apps] };
    });

    [Fact]
    public void Its_former_key_follows_what_it_lies_in() => Assert.Equal(["BlobContainer/papers/handbook"], Sketch.Graph(
        (_, _) => new StorageAccount("documents") { FormerName = "papers", Containers = ["handbook"] }).Resources.OfType<BlobContainer>().Select(container => container.FormerKey));

    private static void Refused(string code, Action<Architecture, DeploymentEnvironment> define) => Assert.Equal(code, Assert.Throws<ModelException>(() => Sketch.Graph(define)).Code);
}
