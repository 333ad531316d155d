// breaks: a way to orders on which nobody is asked who they are
// also: AIFA1011, AIFA2005, AIFA2501, AIFA2502, AIFA2504, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2525 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var visitor = new Person("visitor");
        var site = new WebApp("site") { PublicNetworkAccess = true, Identity = ManagedIdentity.System }; // better:
        // better: var site = new WebApp("site")
        // better: {
            // better: PublicNetworkAccess = true, Identity = ManagedIdentity.System,
            // better: SignIn = new() { Entra = new() { ClientId = "00000000-0000-4000-8000-000000000000", Issuer = "https://login.microsoftonline.com/common/v2.0" } },
        // better: };
        var orders = new CosmosAccount("orders") { Holds = DataClass.Confidential };
        design.Flow("Look up")
            .Calls(visitor, site, "asks for an order").SignsInWith(SignIn.Anonymous) // better: .Calls(visitor, site, "asks for an order").SignsInWith(SignIn.Entra)
            .Reads(site, orders, "looks it up");
        design.Layer("All").Shows(visitor, site, orders);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
