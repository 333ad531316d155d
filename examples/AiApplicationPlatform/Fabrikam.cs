namespace AiApplicationPlatform;

/// <summary>What every architecture of the company shares: teams, environments, and what the platform team runs.</summary>
internal static class Fabrikam
{
    public static readonly Owner FieldService = new("Field service systems", "field-service@fabrikam.com");
    public static readonly Owner DataScience = new("Data science", "data-science@fabrikam.com");
    public static readonly Owner Platform = new("Cloud platform", "cloud-platform@fabrikam.com");
    public static readonly Owner Security = new("Information security", "security@fabrikam.com");

    public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development)
    {
        Subscription = "a1111111-1111-4111-8111-111111111111", Tenant = TenantId, Region = Region.FranceCentral,
        AddressSpace = "10.60.0.0/23", State = new("rg-tfstate-dev", "sttfstatefabrikamdev", "field-service"),
    };

    public static readonly DeploymentEnvironment Test = new("test", EnvironmentKind.Test)
    {
        Subscription = "a2222222-2222-4222-8222-222222222222", Tenant = TenantId, Region = Region.FranceCentral,
        AddressSpace = "10.60.2.0/23", State = new("rg-tfstate-test", "sttfstatefabrikamtest", "field-service"),
    };

    public static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production)
    {
        Subscription = "a3333333-3333-4333-8333-333333333333", Tenant = TenantId, Region = Region.FranceCentral,
        AddressSpace = "10.60.4.0/23", State = new("rg-tfstate-prod", "sttfstatefabrikamprod", "field-service"),
    };

    /// <summary>Of the same data zone, with availability zones: where production goes on when the first is exhausted or down.</summary>
    public static Region SecondRegion => Region.SwedenCentral;

    private const string TenantId = "a9999999-9999-4999-8999-999999999999";
    private const string Connectivity = "a4444444-4444-4444-8444-444444444444";
    private const string Management = "a5555555-5555-4555-8555-555555555555";

    /// <summary>The network in the middle, with the firewall and the way to the factories.</summary>
    public static VirtualNetwork Hub() => new("hub")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc",
        AddressSpace = ["10.1.0.0/22"], Owner = Platform, Why = "the way to the factories, run by the platform team",
    };

    /// <summary>Where all logs of an environment are kept.</summary>
    public static LogAnalyticsWorkspace Logs(DeploymentEnvironment env) => new("logs")
    {
        ExistingId = $"/subscriptions/{Management}/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-fabrikam-{env}",
        Owner = Platform, Why = "one workspace an environment, so that security searches in one place",
    };

    /// <summary>Where documents of a database are kept: in production in both regions.</summary>
    public static GeoLocation[] Locations(DeploymentEnvironment env) => env.IsProduction
        ? [new() { Region = env.Region, ZoneRedundant = true }, new() { Region = SecondRegion, Priority = 1, ZoneRedundant = true }]
        : [new() { Region = env.Region }];
}
