// decisions, waivers, promotions, parameters, private endpoints, monitoring, retired resources

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var apps = new Subnet("apps", prefix: 26);
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        IPrivateLinkTarget[] targets = [new KeyVault("vault"), .. env.IsProduction ? new IPrivateLinkTarget[] { new SearchService("passages") } : []];
        var endpoints = design.PrivateEndpoints(apps, targets);
        design.Decision("Search").On([.. targets.OfType<Element>()]).Because("it filters").Rejected("none", "nothing");
        design.Waive("AIFA2003").On((Element)targets[0]).In(env).Because("why").ApprovedBy("them").Until("2027-03-31");
        design.Retire("StorageAccount/old");
        var key = design.Parameter("api_key", "a key", sensitive: true);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        new WebApp("web") { Settings = { ["KEY"] = key, ["URL"] = $"https://{((KeyVault)targets[0]).Uri}x" } };
        Text? address = $"{((KeyVault)targets[0]).Uri}secrets/x";
        Say($"{endpoints.Count} {endpoints[0].Key} {address.Parts.Count}");
    }
}
