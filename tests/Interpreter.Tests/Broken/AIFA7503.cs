// breaks: two web apps whose settings know each other
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true };
        var back = new WebApp("back") { Plan = plan };
        var front = new WebApp("front") { Plan = plan, Settings = { ["BACK"] = back.Host } };
        back.Settings["FRONT"] = $"https://{front.Host}/"; // better: back.Settings["FRONT"] = "https://www.contoso.com/";
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
