// breaks: confidential data in a store for internal data
// also: AIFA1007, AIFA1011, AIFA2504, AIFA2522, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2523 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web") { Identity = ManagedIdentity.System };
        var documents = new CosmosAccount("documents") { Holds = DataClass.Internal }; // better: var documents = new CosmosAccount("documents") { Holds = DataClass.Confidential };
        design.Flow("Keep").Writes(web, documents, "keeps the contract").Carries(DataClass.Confidential);
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
