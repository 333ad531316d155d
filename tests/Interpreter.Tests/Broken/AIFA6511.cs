// breaks: an agent that acts as the app it runs in
// also: AIFA1007, AIFA1011, AIFA2504, AIFA4503, AIFA6008, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6511 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var own = new UserAssignedIdentity("clerk");
        var host = new WebApp("host") { Identity = ManagedIdentity.System }; // better: var host = new WebApp("host") { Identity = ManagedIdentity.System with { UserAssigned = [own] } };
        var clerk = new Agent("clerk", host); // better: var clerk = new Agent("clerk", host) { Identity = own };
        var history = new CosmosAccount("history");
        design.Flow("Answer").Reads(clerk, history, "looks up what was said").Writes(host, history, "remembers the answer");
        design.Layer("All").Shows(clerk, host, history);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
