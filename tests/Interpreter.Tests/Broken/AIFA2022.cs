// breaks: a key in a setting of an app
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2022 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var vault = new KeyVault("vault");
        new WebApp("web")
        {
            Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 },
            Settings = { ["QUEUE"] = "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=web;SharedAccessKey=c2VjcmV0" }, // better: Settings = { ["QUEUE"] = $"@Microsoft.KeyVault(SecretUri={vault.Uri}secrets/queue)" },
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
