namespace AiFactory.Model;

/// <summary>What Azure's services demand of their subnets: figures with their source. Data only; rules and the address plan judge by it.</summary>
public static class SubnetRules
{
    /// <summary>Azure keeps the first four addresses of a subnet and the last.</summary>
    public const int ReservedPerSubnet = 5;

    /// <summary>The longest prefix that Azure accepts of a subnet.</summary>
    public const int SmallestSubnet = 29;

    private const string Learn = "https://learn.microsoft.com/azure/";
    private const string WebFarms = "Microsoft.Web/serverFarms", WebEnvironments = "Microsoft.Web/hostingEnvironments", ContainerEnvironments = "Microsoft.App/environments";

    /// <summary>Any subnet that no rule of <see cref="All"/> speaks of.</summary>
    public static SubnetRule Any { get; } = new() { Service = "Any subnet", Source = Learn + "virtual-network/virtual-networks-faq" };

    public static SubnetRule Gateways { get; } = new()
    {
        Service = "VPN and ExpressRoute gateways", FixedName = "GatewaySubnet",
        MinimumPrefix = 27, RecommendedPrefix = 26,
        Sharing = SubnetSharing.SameService, SecurityGroup = SecurityGroupUse.Forbidden,
        Source = Learn + "vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
        Note = "Two Microsoft pages differ on the recommended size, /27 or /26.",
    };

    public static SubnetRule Firewall { get; } = new()
    {
        Service = "Azure Firewall", FixedName = "AzureFirewallSubnet",
        MinimumPrefix = 26, RecommendedPrefix = 26,
        Sharing = SubnetSharing.SameService, SecurityGroup = SecurityGroupUse.Forbidden,
        Source = Learn + "firewall/firewall-faq",
    };

    public static SubnetRule FirewallManagement { get; } = new()
    {
        Service = "Azure Firewall management", FixedName = "AzureFirewallManagementSubnet",
        MinimumPrefix = 26, RecommendedPrefix = 26,
        Sharing = SubnetSharing.SameService, SecurityGroup = SecurityGroupUse.Forbidden,
        Source = Learn + "firewall/management-nic",
        Note = "Needed for the Basic SKU and for forced tunnelling. That it takes no security group is taken from Azure's landing zone policies.",
    };

    public static SubnetRule Bastion { get; } = new()
    {
        Service = "Azure Bastion", FixedName = "AzureBastionSubnet",
        MinimumPrefix = 26, RecommendedPrefix = 26,
        Sharing = SubnetSharing.SameService,
        Source = Learn + "bastion/configuration-settings",
        Note = "A security group must have Bastion's fixed rules. Bastions made before November 2021 may stand in a /27.",
    };

    public static SubnetRule RouteServer { get; } = new()
    {
        Service = "Azure Route Server", FixedName = "RouteServerSubnet",
        MinimumPrefix = 27, RecommendedPrefix = 27,
        Sharing = SubnetSharing.SameService, SecurityGroup = SecurityGroupUse.Forbidden,
        Source = Learn + "route-server/route-server-faq",
        Note = "Newer pages ask for /26 or larger. That it takes no security group is to be verified.",
    };

    public static SubnetRule VirtualWanHub { get; } = new()
    {
        Service = "Virtual WAN hub",
        MinimumPrefix = 24, RecommendedPrefix = 23,
        Sharing = SubnetSharing.OneResource,
        Source = Learn + "virtual-wan/virtual-wan-faq",
        Note = "The address prefix of a hub, not a subnet.",
    };

    public static SubnetRule DnsResolver { get; } = new()
    {
        Service = "DNS private resolver endpoint",
        MinimumPrefix = 28, RecommendedPrefix = 28,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.Network/dnsResolvers"], Sharing = SubnetSharing.OneResource,
        Source = Learn + "dns/dns-private-resolver-overview",
        Note = "One subnet for the inbound and one for the outbound endpoint.",
    };

    public static SubnetRule ApplicationGateway { get; } = new()
    {
        Service = "Application Gateway v2",
        RecommendedPrefix = 24,
        Delegation = SubnetDelegation.Optional, Delegations = ["Microsoft.Network/applicationGateways"], Sharing = SubnetSharing.SameService,
        Uses = "One for each instance, at most 125, and one for a private front end.",
        Source = Learn + "application-gateway/configuration-infrastructure",
        Note = "Must hold the most instances it may grow to. Delegated for private deployment only; v1 and v2 do not mix; v1 needs /26.",
    };

    public static SubnetRule ApiManagement { get; } = new()
    {
        Service = "API Management, classic tiers, injected",
        RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Forbidden, SecurityGroup = SecurityGroupUse.Required,
        Uses = "Two for each unit (Developer one) and one for the internal load balancer.",
        Source = Learn + "api-management/virtual-network-injection-resources",
        Note = "The security group is demanded by compute platform stv2; not verified for older ones.",
    };

    public static SubnetRule ApiManagementPremiumV2 { get; } = new()
    {
        Service = "API Management Premium v2, injected",
        MinimumPrefix = 27, RecommendedPrefix = 24,
        Delegation = SubnetDelegation.Required, Delegations = [WebEnvironments], Sharing = SubnetSharing.OneResource,
        Source = Learn + "api-management/inject-vnet-v2",
    };

    public static SubnetRule ApiManagementV2Outbound { get; } = new()
    {
        Service = "API Management v2, outbound integration",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = [WebFarms], Sharing = SubnetSharing.OneResource,
        Source = Learn + "api-management/integrate-vnet-outbound",
        Note = "An older edition of the page accepts /28 where the subnet exists already; a newer one may ask for /27.",
    };

    public static SubnetRule AppService { get; } = new()
    {
        Service = "App Service, Functions and Logic Apps Standard, outbound integration",
        MinimumPrefix = 28, RecommendedPrefix = 26,
        Delegation = SubnetDelegation.Required, Delegations = [WebFarms], Sharing = SubnetSharing.OneResource,
        Uses = "One for each instance, twice that while scaling: /28 5, /27 13, /26 29 instances.",
        Source = Learn + "app-service/overview-vnet-integration",
        SharedFrom = 26,
        Note = "One plan for each subnet, unless several plans join it (newer, needs /26). The portal asks for /27.",
    };

    public static SubnetRule AppServiceEnvironment { get; } = new()
    {
        Service = "App Service Environment v3",
        MinimumPrefix = 24, RecommendedPrefix = 24,
        Delegation = SubnetDelegation.Required, Delegations = [WebEnvironments], Sharing = SubnetSharing.OneResource,
        Source = Learn + "app-service/environment/networking",
    };

    public static SubnetRule ContainerApps { get; } = new()
    {
        Service = "Container Apps, workload profiles",
        MinimumPrefix = 27, RecommendedPrefix = 26,
        Delegation = SubnetDelegation.Required, Delegations = [ContainerEnvironments], Sharing = SubnetSharing.OneResource,
        Avoids = ReservedRanges.ContainerEnvironments,
        Uses = "12 of its own; one for each dedicated node; one for ten consumption replicas, twice that while a revision changes.",
        Source = Learn + "container-apps/custom-virtual-networks",
        Note = "Cannot be resized. /26 to /24 are recommended. One community page counts 11 of its own.",
    };

    public static SubnetRule ContainerAppsConsumption { get; } = new()
    {
        Service = "Container Apps, consumption only",
        MinimumPrefix = 23, RecommendedPrefix = 23,
        Delegation = SubnetDelegation.Forbidden, Sharing = SubnetSharing.OneResource,
        Avoids = ReservedRanges.ContainerEnvironments,
        Uses = "60 to 256 of its own.",
        Source = Learn + "container-apps/custom-virtual-networks",
        Note = "A legacy kind of environment.",
    };

    public static SubnetRule FoundryAgents { get; } = new()
    {
        Service = "Foundry agents",
        MinimumPrefix = 27, RecommendedPrefix = 24,
        Delegation = SubnetDelegation.Required, Delegations = [ContainerEnvironments], Sharing = SubnetSharing.OneResource,
        Avoids = ReservedRanges.AgentSubnets, PrivateRangesOnly = true,
        Uses = "One for about ten pods; sessions one to one: /27 about 17, /26 50. Stay below 80 %.",
        Source = Learn + "ai-foundry/agents/how-to/virtual-networks",
        Note = "One account with all its projects. A comment in the AI factory's templates says that less than /23 is refused.",
    };

    public static SubnetRule KubernetesOverlay { get; } = new()
    {
        Service = "AKS nodes, overlay networking",
        RecommendedPrefix = 24,
        Uses = "One for each node, also those added during an upgrade, and one for an internal load balancer; pods live in the pod range.",
        Source = Learn + "aks/azure-cni-overlay",
    };

    public static SubnetRule KubernetesClassic { get; } = new()
    {
        Service = "AKS nodes, classic networking",
        Uses = "One for each node and one for each pod it may hold: 31 a node at the default of 30 pods.",
        Source = Learn + "aks/configure-azure-cni",
    };

    public static SubnetRule KubernetesApiServer { get; } = new()
    {
        Service = "AKS API server integration",
        MinimumPrefix = 28, RecommendedPrefix = 28,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.ContainerService/managedClusters"], Sharing = SubnetSharing.SameService,
        Uses = "At least nine must be free.",
        Source = Learn + "aks/api-server-vnet-integration",
        Note = "Several clusters may share it on one network, each with nine; to be verified.",
    };

    public static SubnetRule MachineLearning { get; } = new()
    {
        Service = "Machine Learning compute",
        RecommendedPrefix = 26,
        Uses = "One for each node or instance, and one for a load balancer where there is one.",
        Source = Learn + "machine-learning/how-to-secure-training-vnet",
        Note = "Addresses for each node are to be verified.",
    };

    public static SubnetRule Databricks { get; } = new()
    {
        Service = "Azure Databricks, host or container subnet",
        MinimumPrefix = 26, RecommendedPrefix = 24,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.Databricks/workspaces"], Sharing = SubnetSharing.OneResource, SecurityGroup = SecurityGroupUse.Required,
        Uses = "One for each node in each of the two subnets: /26 59 nodes.",
        Source = Learn + "databricks/security/network/classic/vnet-inject",
        Note = "A pair of subnets for each workspace; both may have the same security group. The upper bound (/17 or /18) is to be verified.",
    };

    public static SubnetRule SqlManagedInstance { get; } = new()
    {
        Service = "SQL Managed Instance",
        MinimumPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.Sql/managedInstances"], Sharing = SubnetSharing.SameService, SecurityGroup = SecurityGroupUse.Required,
        Uses = "12 for each General Purpose instance, 16 for each Business Critical, 16 for each maintenance window.",
        Source = Learn + "azure-sql/managed-instance/vnet-subnet-determine-size",
        Note = "/28 is accepted for development. A route table is demanded too.",
    };

    public static SubnetRule PostgreSql { get; } = new()
    {
        Service = "PostgreSQL flexible server, injected",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.DBforPostgreSQL/flexibleServers"], Sharing = SubnetSharing.SameService,
        Uses = "Four for a server with high availability.",
        Source = Learn + "postgresql/flexible-server/concepts-networking-private",
        Note = "Not together with a private endpoint on the same server.",
    };

    public static SubnetRule MySql { get; } = new()
    {
        Service = "MySQL flexible server, injected",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.DBforMySQL/flexibleServers"], Sharing = SubnetSharing.SameService,
        Uses = "Four for a server with high availability.",
        Source = Learn + "mysql/flexible-server/concepts-networking-vnet",
        Note = "Not together with a private endpoint on the same server. Some editions of the page accept /29.",
    };

    public static SubnetRule Redis { get; } = new()
    {
        Service = "Redis Premium, injected",
        MinimumPrefix = 27,
        Uses = "Two for each shard and one.",
        Source = Learn + "azure-cache-for-redis/cache-how-to-premium-vnet",
        Note = "Whether anything else may stand in the subnet is to be verified.",
    };

    public static SubnetRule ContainerInstances { get; } = new()
    {
        Service = "Container Instances",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.ContainerInstance/containerGroups"], Sharing = SubnetSharing.SameService,
        Uses = "One for each group.",
        Source = Learn + "container-instances/container-instances-virtual-network-concepts",
    };

    public static SubnetRule PowerPlatform { get; } = new()
    {
        Service = "Power Platform and Power BI gateway",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Required, Delegations = ["Microsoft.PowerPlatform/vnetaccesslinks"], Sharing = SubnetSharing.SameService,
        Source = "https://learn.microsoft.com/data-integration/vnet/create-data-gateways",
    };

    public static SubnetRule PrivateEndpoints { get; } = new()
    {
        Service = "Private endpoints",
        RecommendedPrefix = 26,
        Uses = "One for each endpoint, more for some: a registry 2, a Cosmos DB account 1 and 1 for each region, a monitor scope about 10.",
        Source = Learn + "private-link/private-endpoint-overview",
        Note = "Addresses for each kind of endpoint are to be verified.",
    };

    public static SubnetRule BuildAgents { get; } = new()
    {
        Service = "Build agents and jump boxes",
        MinimumPrefix = 28, RecommendedPrefix = 27,
        Delegation = SubnetDelegation.Optional, Delegations = ["Microsoft.DevOpsInfrastructure/pools"],
        Uses = "One for each machine.",
        Source = Learn + "devops/managed-devops-pools/configure-networking",
        Note = "Delegated for managed pools only.",
    };

    public static IReadOnlyList<SubnetRule> All { get; } =
    [
        Gateways, Firewall, FirewallManagement, Bastion, RouteServer, VirtualWanHub, DnsResolver,
        ApplicationGateway, ApiManagement, ApiManagementPremiumV2, ApiManagementV2Outbound, AppService, AppServiceEnvironment, ContainerApps,
        ContainerAppsConsumption, FoundryAgents, KubernetesOverlay, KubernetesClassic, KubernetesApiServer, MachineLearning, Databricks,
        SqlManagedInstance, PostgreSql, MySql, Redis, ContainerInstances, PowerPlatform, PrivateEndpoints,
        BuildAgents,
    ];

    /// <summary>The rule for a subnet name that Azure demands, in any case of letters; <see langword="null"/> for a free name.</summary>
    public static SubnetRule? ForName(string name) => All.FirstOrDefault(rule => string.Equals(rule.FixedName, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rules for subnets that may be delegated to a service, in any case of letters. Services share delegations, so there may be several.</summary>
    public static IReadOnlyList<SubnetRule> ForDelegation(string service) =>
        [.. All.Where(rule => rule.Delegations.Contains(service, StringComparer.OrdinalIgnoreCase))];
}
