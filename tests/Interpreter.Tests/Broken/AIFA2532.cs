// breaks: a key that nobody may fetch
// also: AIFA1016, AIFA4005
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2532 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var keys = new KeyVault("keys");
        var reader = new UserAssignedIdentity("reader");
        // better: new RoleAssignment("reader-fetches-key") { Scope = keys, Principal = reader, Role = Role.KeyVaultCryptoServiceEncryptionUser };
        new PostgreSqlServer("orders") { EncryptionKey = $"{keys.Uri}keys/orders/0123", EncryptionIdentity = reader, Identity = ManagedIdentity.Of(reader) };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
