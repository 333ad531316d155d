// breaks: developers who may change an app that reads documents
// also: AIFA1007, AIFA2504, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2521 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web") { Identity = ManagedIdentity.System };
        var documents = new StorageAccount("documents");
        design.Flow("Answer").Reads(web, documents, "looks it up");
        var developers = new EntraGroup("developers") { ObjectId = "88888888-8888-4888-8888-888888888888" };
        new RoleAssignment("developers-on-web") { Scope = web, Principal = developers, Role = Role.WebsiteContributor }; // better: new RoleAssignment("developers-on-web") { Scope = web, Principal = developers, Role = Role.Reader };
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
