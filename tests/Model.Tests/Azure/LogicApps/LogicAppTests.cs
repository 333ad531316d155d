using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.LogicApps;

public sealed class LogicAppTests
{
    [Fact]
    public void A_workflow_is_open_to_those_addresses_that_it_names()
    {
        Assert.True(((IPublicEndpoint)new LogicApp("approve")).PublicNetworkAccess);
        Assert.False(((IPublicEndpoint)new LogicApp("approve") { AllowedCallers = ["203.0.113.0/24"] }).PublicNetworkAccess);
        Assert.True(((IPublicEndpoint)new LogicApp("approve") { AllowedCallers = ["0.0.0.0/0"] }).PublicNetworkAccess);
    }
}
