// breaks: a credential with a wildcard
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2039 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new UserAssignedIdentity("deployer") { Credentials = [new("github") { Issuer = "https://token.actions.githubusercontent.com", Subject = "repo:contoso/*" }] }; // better:
        // better: new UserAssignedIdentity("deployer") { Credentials = [FederatedCredential.OfGitHub("contoso/chat", environment: env.Name)] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
