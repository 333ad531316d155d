using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Purview;

public sealed class PurviewAccountTests
{
    [Fact]
    public void Its_portal_has_an_endpoint_unless_that_is_not_wanted()
    {
        Assert.Equal(["account", "portal"], PrivateEndpoint.GroupsNeededBy(new PurviewAccount("catalogue")));
        Assert.Equal(["account"], PrivateEndpoint.GroupsNeededBy(new PurviewAccount("catalogue") { PrivatePortal = false }));
        Assert.Equal("SystemAssigned", new PurviewAccount("catalogue").In().Terraform("identity.type"));
    }
}
