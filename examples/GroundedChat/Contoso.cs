namespace GroundedChat;

/// <summary>What every architecture of the company shares: teams, environments, and what the platform team runs.</summary>
internal static class Contoso
{
    public static readonly Owner HrAssistants = new("HR assistants", "hr-assistants@contoso.com");
    public static readonly Owner Platform = new("Cloud platform", "cloud-platform@contoso.com");
    public static readonly Owner Security = new("Information security", "security@contoso.com");

    public static readonly DeploymentEnvironment Dev = new("dev", EnvironmentKind.Development)
    {
        Subscription = "11111111-1111-4111-8111-111111111111", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.20.0.0/24", State = new("rg-tfstate-dev", "sttfstatecontosodev", "hr-assistants"),
    };

    public static readonly DeploymentEnvironment Test = new("test", EnvironmentKind.Test)
    {
        Subscription = "22222222-2222-4222-8222-222222222222", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.20.1.0/24", State = new("rg-tfstate-test", "sttfstatecontosotest", "hr-assistants"),
    };

    public static readonly DeploymentEnvironment Prod = new("prod", EnvironmentKind.Production)
    {
        Subscription = "33333333-3333-4333-8333-333333333333", Tenant = TenantId, Region = Region.SwedenCentral,
        AddressSpace = "10.20.2.0/24", State = new("rg-tfstate-prod", "sttfstatecontosoprod", "hr-assistants"),
    };

    private const string TenantId = "99999999-9999-4999-8999-999999999999";
    private const string Connectivity = "44444444-4444-4444-8444-444444444444";
    private const string Management = "55555555-5555-4555-8555-555555555555";

    /// <summary>The network in the middle, with the firewall and the way to the offices.</summary>
    public static VirtualNetwork Hub() => new("hub")
    {
        ExistingId = $"/subscriptions/{Connectivity}/resourceGroups/rg-connectivity/providers/Microsoft.Network/virtualNetworks/vnet-hub-swc",
        AddressSpace = ["10.0.0.0/22"], Owner = Platform, Why = "the way to the offices, run by the platform team",
    };

    /// <summary>Where all logs of an environment are kept.</summary>
    public static LogAnalyticsWorkspace Logs(DeploymentEnvironment env) => new("logs")
    {
        ExistingId = $"/subscriptions/{Management}/resourceGroups/rg-management/providers/Microsoft.OperationalInsights/workspaces/log-contoso-{env}",
        Owner = Platform, Why = "one workspace an environment, so that security searches in one place",
    };
}
