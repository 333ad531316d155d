// breaks: a role with an id that nobody knows
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7547 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var secrets = new KeyVault("secrets");
        var developers = new EntraGroup("developers") { ObjectId = "88888888-8888-4888-8888-888888888888" };
        var reads = new Role("Key Vault Reader", "21090545-7ca7-4776-b22c-e363652d74d3"); // better: var reads = Role.KeyVaultReader;
        new RoleAssignment("developers-on-secrets") { Scope = secrets, Principal = developers, Role = reads };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
