namespace MachineLearningReference;

/// <summary>What every architecture of the company shares: teams, environments, and what the platform team runs.</summary>
internal static class Fabrikam
{
    public static readonly Owner Planning = new("Demand planning", "demand-planning@fabrikam.com");
    public static readonly Owner Platform = new("Data platform", "data-platform@fabrikam.com");
    public static readonly Owner Security = new("Information security", "security@fabrikam.com");

    public static readonly DeploymentEnvironment Dev = Named("dev", EnvironmentKind.Development, "61111111-1111-4111-8111-111111111111", "10.60.0.0/23");
    public static readonly DeploymentEnvironment Test = Named("test", EnvironmentKind.Test, "62222222-2222-4222-8222-222222222222", "10.60.2.0/23");
    public static readonly DeploymentEnvironment Prod = Named("prod", EnvironmentKind.Production, "63333333-3333-4333-8333-333333333333", "10.60.4.0/23");

    private const string Connectivity = "64444444-4444-4444-8444-444444444444";
    private const string Management = "65555555-5555-4555-8555-555555555555";

    /// <summary>Those who administer databases.</summary>
    public static IPrincipal Administrators => new OutsidePrincipal("66666666-6666-4666-8666-666666666666", PrincipalType.Group);

    /// <summary>Where pipelines are kept that collect.</summary>
    public static FactoryRepository Pipelines => new FactoryGitHub { Account = "fabrikam", Name = "demand", Folder = "/factory" };

    /// <summary>Where scripts of the warehouse are kept.</summary>
    public static SynapseRepository Synapse => new SynapseGitHub { Account = "fabrikam", Name = "demand", Folder = "/synapse" };

    /// <summary>The network in the middle, with the firewall and the way to the offices.</summary>
    public static VirtualNetwork Hub() => new("hub")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-swc",
        AddressSpace = ["10.0.0.0/22"], Owner = Platform, Why = "the way to the offices, run by the platform team",
    };

    /// <summary>Where all logs of an environment are kept.</summary>
    public static LogAnalyticsWorkspace Logs(DeploymentEnvironment env) => new("logs")
    {
        ExistingId = $"/subscriptions/{Management}/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-{env}",
        Owner = Platform, Why = "one workspace an environment, so that security searches in one place",
    };

    private static DeploymentEnvironment Named(string name, EnvironmentKind kind, string subscription, string addresses) => new(name, kind)
    {
        Subscription = subscription, Tenant = "69999999-9999-4999-8999-999999999999", Region = Region.SwedenCentral,
        AddressSpace = addresses, State = new($"rg-tfstate-{name}", $"sttfstatefabrikam{name}", "demand"),
    };
}
