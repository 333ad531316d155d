// breaks: health records under a key of Microsoft's
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2038 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("records") { Holds = DataClass.SpecialCategory }; // better:
        // better: var reader = new UserAssignedIdentity("records");
        // better: new StorageAccount("records")
        // better: {
            // better: Holds = DataClass.SpecialCategory, EncryptionKey = "https://kv-records.vault.azure.net/keys/records",
            // better: KeyReader = reader, Identity = ManagedIdentity.Of(reader),
        // better: };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
