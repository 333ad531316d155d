namespace EndToEndBlueprint;

/// <summary>What every platform of the company shares: teams, environments, and what the platform team runs.</summary>
internal static class Fabrikam
{
    public static readonly Owner DataPlatform = new("Data platform", "data-platform@fabrikam.com");
    public static readonly Owner Platform = new("Cloud platform", "cloud-platform@fabrikam.com");
    public static readonly Owner Security = new("Information security", "security@fabrikam.com");

    /// <summary>Where the second copy of the application stands: the other region of the union that has the model.</summary>
    public static readonly Region Second = Region.FranceCentral;

    public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development)
    {
        Subscription = "1a1a1a1a-1111-4111-8111-111111111111", Tenant = TenantId, Region = Region.SwedenCentral, AllowedRegions = [Region.SwedenCentral, Second],
        AddressSpace = "10.60.0.0/22", State = new("rg-tfstate-dev", "sttfstatefabrikamdev", "end-to-end"),
    };

    public static readonly DeploymentEnvironment Test = new("test", EnvironmentKind.Test)
    {
        Subscription = "2b2b2b2b-2222-4222-8222-222222222222", Tenant = TenantId, Region = Region.SwedenCentral, AllowedRegions = [Region.SwedenCentral, Second],
        AddressSpace = "10.60.4.0/22", State = new("rg-tfstate-test", "sttfstatefabrikamtest", "end-to-end"),
    };

    public static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production)
    {
        Subscription = "3c3c3c3c-3333-4333-8333-333333333333", Tenant = TenantId, Region = Region.SwedenCentral, AllowedRegions = [Region.SwedenCentral, Second],
        AddressSpace = "10.60.8.0/22", State = new("rg-tfstate-prod", "sttfstatefabrikamprod", "end-to-end"),
    };

    public const string TenantId = "88888888-8888-4888-8888-888888888888";
    private const string Connectivity = "4d4d4d4d-4444-4444-8444-444444444444";

    /// <summary>The network in the middle.</summary>
    public static VirtualNetwork Hub() => new("hub")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc",
        AddressSpace = ["10.0.0.0/22"], Owner = Platform, Why = "the way to the offices, run by the platform team",
    };

    /// <summary>The firewall in that network.</summary>
    public static AzureFirewall Firewall() => new("firewall")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/azureFirewalls/afw-hub-sdc",
        Owner = Platform, Why = "what passes between the offices and the platform is looked at here",
    };
}
