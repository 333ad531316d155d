using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Fabric;

public sealed class FabricCapacityTests
{
    [Fact]
    public void Its_name_is_letters_and_what_is_in_it_a_feature_of_it()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var fabric = new FabricCapacity("reports") { Administrators = ["data@contoso.com"] };
            var lake = new Feature("OneLake", fabric);
            new WebApp("worker").Reads(lake);
        });

        Assert.Matches("^fcsketchreportsdev[a-z2-7]{4}$", graph.Resources.OfType<FabricCapacity>().Single().AzureName);
        Assert.IsType<FabricCapacity>(Assert.Single(graph.Connections).Callee);
    }
}
