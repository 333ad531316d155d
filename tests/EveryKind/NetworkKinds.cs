using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>A hub with its ways in and out, a wide network beside it, and what stands before applications.</summary>
internal static class NetworkKinds
{
    public static void Define(Architecture network, DeploymentEnvironment env, Cidr range)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        var vault = new KeyVault("secrets");
        var reader = new UserAssignedIdentity("inspection");

        // Ways out
        var guard = new NetworkSecurityGroup("apps") { Rules = [new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Inbound, Access = NetworkAccess.Deny, From = "Internet" }] };
        var prefix = new PublicIpPrefix("out") { Length = 30, Zones = ["1"] };
        var address = new PublicIpAddress("out") { Zones = ["1"] };
        var second = new PublicIpAddress("out-more") { Zones = ["1"] };
        var nat = new NatGateway("out") { Addresses = [address, second], Prefixes = [prefix], IdleTimeoutMinutes = 10, Zones = ["1"] };
        var plan = new DdosProtectionPlan("shared") { Tags = new Dictionary<string, string> { ["shared"] = "yes" } };

        // The hub network
        var firewallSubnet = new Subnet("AzureFirewallSubnet", prefix: 26);
        var managementSubnet = new Subnet("AzureFirewallManagementSubnet", prefix: 26);
        var bastionSubnet = new Subnet("AzureBastionSubnet", prefix: 26);
        var gatewaySubnet = new Subnet("GatewaySubnet", prefix: 26);
        var inbound = new Subnet("dns-in", prefix: 28) { Delegations = [Delegation.DnsResolver], SecurityGroup = guard };
        var outbound = new Subnet("dns-out", prefix: 28) { Delegations = [Delegation.DnsResolver], SecurityGroup = guard };
        var apps = new Subnet("apps", prefix: 26) { SecurityGroup = guard, Nat = nat };
        var links = new Subnet("links", prefix: 27) { SecurityGroup = guard, PrivateLinkServicePolicies = false };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var hub = new VirtualNetwork("hub")
        {
            AddressSpace = [range], DdosPlan = plan, FlowTimeoutMinutes = 10, Encryption = NetworkEncryption.WherePossible, BgpCommunity = "12076:20001", ManyPrivateEndpoints = true,
            Subnets = [firewallSubnet, managementSubnet, bastionSubnet, gatewaySubnet, inbound, outbound, apps, links, endpoints],
        };
        var spoke = new VirtualNetwork("spoke") { AddressSpace = ["10.60.0.0/24"], Subnets = [new Subnet("work", prefix: 26) { SecurityGroup = guard }] };

        // Firewall
        var offices = new IpGroup("offices") { Addresses = ["192.168.0.0/16", "172.16.4.4"] };
        var company = new FirewallPolicy("company") { Tier = FirewallTier.Premium };
        var policy = new FirewallPolicy("hub")
        {
            Tier = FirewallTier.Premium, Base = company, DnsProxy = true, DnsServers = ["10.0.0.4"], TrustedAddresses = ["20.3.4.5"], TrustedNames = ["good.contoso.com"],
            IntrusionDetection = new()
            {
                Overrides = [new() { Signature = "2525004", Mode = ThreatIntelligence.Alert }],
                Bypass = [new() { Name = "backup", Protocol = BypassProtocol.Tcp, From = ["10.0.0.0/24"], To = ["10.1.0.4"], Ports = ["443"], Description = "large and known" }], PrivateRanges = ["10.0.0.0/8"],
            },
            TlsInspection = new() { Name = "inspection", Address = $"{vault.Uri}secrets/inspection" }, Identity = ManagedIdentity.Of(reader),
            Proxy = new() { HttpPort = 8087, HttpsPort = 8088 }, Insights = new() { Workspace = logs, Days = 30, Regional = [new() { Region = Region.SwedenCentral, Workspace = logs }] },
            PrivateRanges = ["IANAPrivateRanges"], LearnsPrivateRanges = true, SqlRedirect = true,
            Groups =
            [
                new FirewallRuleGroup("platform")
                {
                    Priority = 200,
                    Network = [new() { Name = "time", Priority = 200, Rules = [new() { Name = "ntp", Protocols = [FirewallProtocol.Udp], FromGroups = [offices], To = ["*"], Ports = ["123"] }] }],
                    Application =
                    [
                        new()
                        {
                            Name = "packages", Priority = 300,
                            Rules = [new() { Name = "python", From = ["10.0.0.0/8"], Names = ["*.pypi.org"], EndsTls = true, Headers = [new() { Name = "Restrict-Access-To-Tenants", Value = "contoso.com" }] }],
                        },
                    ],
                    Nat = [new() { Name = "in", Priority = 100, Rules = [new() { Name = "web", From = ["*"], To = "20.1.2.3", Ports = ["443"], TargetAddress = "10.40.1.4", TargetPort = 8443 }] }],
                },
            ],
        };
        var firewall = new AzureFirewall("hub")
        {
            Policy = policy, Subnet = firewallSubnet, PublicAddresses = [new PublicIpAddress("firewall"), new PublicIpAddress("firewall-more")],
            ManagementSubnet = managementSubnet, ManagementAddress = new PublicIpAddress("firewall-management"),
        };

        // People who look after machines
        new BastionHost("hub") { Subnet = bastionSubnet, PublicAddress = new PublicIpAddress("bastion"), Units = 3, CopyPaste = false, Tunneling = true, Sku = BastionSku.Premium, Recording = true };

        // Names
        var resolver = new DnsResolver("hub") { Network = hub, Inbound = [new DnsInboundEndpoint("in") { Subnet = inbound }], Outbound = [new DnsOutboundEndpoint("out") { Subnet = outbound }] };
        new DnsForwardingRuleset("company")
        {
            Through = resolver.Outbound, Links = [new DnsRulesetLink("spoke") { Network = spoke, Notes = new Dictionary<string, string> { ["who"] = "platform" } }],
            Rules = [new DnsForwardingRule("corp") { Domain = "corp.contoso.com.", Servers = ["192.168.0.4", new NameServer { Address = "192.168.0.5", Port = 5353 }] }],
        };

        // Machines behind a load balancer, for others too
        var pool = new LoadBalancerPool("machines") { Network = hub, Sync = PoolSync.Manual };
        var probe = new LoadBalancerProbe("web") { Protocol = ProbeProtocol.Https, Path = "/health", EverySeconds = 10, Threshold = 2 };
        var balancer = new LoadBalancer("inside")
        {
            Frontends = [new() { Name = "inside", Subnet = apps, Address = null }], Pools = [pool], Probes = [probe],
            Rules = [new LoadBalancerRule("web") { Frontend = "inside", Pool = pool, Probe = probe, MachinePort = 8443, Distribution = LoadDistribution.ByAddress, IdleTimeoutMinutes = 15 }],
            NatRules = [new LoadBalancerNatRule("shell") { Frontend = "inside", FirstPort = 5000, LastPort = 5100, Pool = pool }],
        };
        var outPool = new LoadBalancerPool("machines");
        new LoadBalancer("outside")
        {
            Frontends =
            [
                new() { Name = "public", PublicAddress = new PublicIpAddress("balancer") { Ddos = DdosProtection.Enabled, DdosPlan = plan, Reach = PublicIpReach.Regional, Version = IpVersion.Ipv4, IpTags = [IpTag.InternetRouting] } },
            ],
            Pools = [outPool],
            OutboundRules = [new LoadBalancerOutboundRule("out") { Frontends = ["public"], Pool = outPool, Ports = 2048, Protocol = LoadBalancerProtocol.Tcp }],
        };
        var service = new PrivateLinkService("machines") { Frontends = [balancer.Frontend("inside")], Addresses = [new() { Subnet = links }], VisibleTo = [env.Subscription!], ApprovedFor = [env.Subscription!], ProxyProtocol = true };

        // The edge
        var edge = new FrontDoorFirewallPolicy("edge")
        {
            Mode = env.Pick(WafMode.Detection, prod: WafMode.Prevention), BlockStatus = 429, ChallengeMinutes = 30, Scrubbing = new() { Rules = [new() { Part = FrontDoorScrubbed.RequestIPAddress }] },
            Rules = [new() { Name = "TooMany", Priority = 10, Kind = FirewallRuleKind.RateLimitRule, Limit = 500, Minutes = 1, Conditions = [new() { Values = ["0.0.0.0/0"] }] }],
        };
        var group = new FrontDoorOriginGroup("web")
        {
            Probe = new() { Path = "/health" },
            Origins = [new FrontDoorOrigin("machines") { Host = "web.internal.contoso.com", PrivateLink = new() { Target = service, Request = "Front Door of the platform" }, Weight = 100 }],
        };
        var domain = new FrontDoorDomain("www") { Host = "www.contoso.com" };
        var entry = new FrontDoorEndpoint("www")
        {
            Tags = new Dictionary<string, string> { ["for"] = "customers" },
            Routes =
            [
                new FrontDoorRoute("all") { Origins = group, Domains = [domain], Cache = new() { QueryStrings = QueryStringCaching.IncludeSpecifiedQueryStrings, Parameters = ["v", "lang"], Compresses = true, Compressed = ["text/html"] } },
            ],
        };
        new FrontDoorProfile("front")
        {
            ResponseTimeoutSeconds = 120, Scrubbing = [LogScrubbing.CallerAddress], OriginGroups = [group], Domains = [domain], Endpoints = [entry],
            SecurityPolicies = [new FrontDoorSecurityPolicy("all") { Firewall = edge, Hosts = [entry, domain] }],
        };

        // One name for several places
        var region = new TrafficManagerProfile("region") { Routing = TrafficRouting.Performance, ExternalEndpoints = [new TrafficManagerExternalEndpoint("far") { Target = "far.contoso.com", Near = Region.NorthEurope, Weight = 5 }] };
        new TrafficManagerProfile("world")
        {
            Routing = TrafficRouting.Weighted, GoodAnswers = [new() { From = 200, To = 299 }], ProbeHeaders = [new() { Name = "host", Value = "www.contoso.com" }], TrafficView = env.Pick(false, prod: true),
            AzureEndpoints = [new TrafficManagerAzureEndpoint("near") { Target = new PublicIpAddress("near") { DomainLabel = $"near-every-{env}" } }],
            NestedEndpoints = [new TrafficManagerNestedEndpoint("region") { Target = region, Minimum = 1, Weight = 2 }],
        };

        // Offices
        var vpn = new VpnGateway("offices")
        {
            Subnet = gatewaySubnet, PublicAddresses = [new PublicIpAddress("vpn-1"), new PublicIpAddress("vpn-2")], ActiveActive = true, Bgp = true, Asn = 65020,
            Sku = env.Pick(VpnGatewaySku.VpnGw1Az, prod: VpnGatewaySku.VpnGw2Az), Generation = VpnGeneration.Generation2,
            Clients = new()
            {
                Addresses = ["172.20.0.0/24"], Tenant = "https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999", Audience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
                Issuer = "https://sts.windows.net/99999999-9999-4999-8999-999999999999/",
            },
        };
        var office = new LocalNetworkGateway("oslo") { Address = "203.0.113.7", Ranges = ["192.168.0.0/16"], Bgp = new() { Asn = 65010, Address = "192.168.0.1", Weight = 5 } };
        new GatewayConnection("oslo") { Gateway = vpn, Office = office, Bgp = true, Encryption = new(), DeadAfterSeconds = 30, Weight = 10 };
        var line = new ExpressRouteGateway("line") { Subnet = gatewaySubnet, PublicAddresses = [new PublicIpAddress("line")], FromVirtualWan = true };
        new GatewayConnection("line") { Gateway = line, Circuit = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-lines/providers/Microsoft.Network/expressRouteCircuits/erc-oslo", FastPath = true };

        // A wide network beside it
        var wan = new VirtualWan("world") { OfficeBreakout = OfficeBreakout.Optimize };
        var middle = new VirtualHub("sweden")
        {
            Wan = wan, Range = (Cidr)env.Pick("10.90.0.0/23", prod: "10.91.0.0/23"), Sku = VirtualWanType.Standard, Preference = HubRouting.AsPath, RouterCapacity = 3, BetweenBranches = true,
            Connections = [new HubConnection("spoke") { Network = spoke, Routing = new() { TellsLabels = ["default"], Routes = [new() { Name = "appliance", Ranges = ["10.70.0.0/16"], NextHop = "10.60.0.4" }] } }],
        };
        new AzureFirewall("sweden") { Hub = middle, HubAddresses = 2, Policy = policy };

        // What is written down of it
        var flows = new StorageAccount("flows");
        new NetworkWatcher("watcher")
        {
            Tags = new Dictionary<string, string> { ["for"] = "flow logs" },
            FlowLogs = [new FlowLog("hub") { Target = hub, Storage = flows, Days = 30, Analytics = new() { Workspace = logs, EveryMinutes = 10 } }],
        };

        // The entrance of one region
        var front = new Subnet("front") { Range = (Cidr)env.Pick("10.61.0.0/26", prod: "10.62.0.0/26"), SecurityGroup = guard };
        new VirtualNetwork("front") { AddressSpace = [(Cidr)env.Pick("10.61.0.0/24", prod: "10.62.0.0/24")], Subnets = [front], Hub = hub };
        var wall = new WebApplicationFirewallPolicy("front")
        {
            StopsLargeBodies = true, StopsLargeFiles = true, InspectedKilobytes = 512, ChallengeMinutes = 60, Scrubbing = new() { Rules = [new() { Part = WafScrubbed.RequestIPAddress }] },
            Exclusions =
            [
                new()
                {
                    Part = WafExclusionPart.RequestHeaderNames, Operator = FrontDoorSelecting.StartsWith, Selector = "x-token",
                    Rules = new() { Type = "Microsoft_DefaultRuleSet", Version = "2.1", Groups = [new() { Group = "SQLI", Rules = ["942430"] }] },
                },
            ],
            ManagedRules = [ManagedRuleSet.Default with { Overrides = [new() { Group = "SQLI", Rules = [new() { Rule = "942430", Action = WafRuleAction.Log }] }] }, ManagedRuleSet.Bots],
        };
        var entrance = new ApplicationGateway("front")
        {
            Subnet = front, PublicAddress = new PublicIpAddress("front"), Firewall = wall, MinimumInstances = 1, MaximumInstances = 3,
            Sites = [new GatewaySite("web") { Backend = "web.internal.contoso.com", ProbePath = "/health" }],
        };
        network.Waive("AIFA2001").On(entrance).Because("A site without a certificate is met here too.").ApprovedBy(new Owner("Security", "security@contoso.com")).Until("2027-05-15");
        var far = new RouteTable("apps") { Routes = [new Route { Name = "all", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.40.0.4" }] };
        new VirtualNetwork("routed") { AddressSpace = ["10.63.0.0/24"], Subnets = [new Subnet("routed", prefix: 26) { SecurityGroup = guard, Routes = far }] };
        new PrivateEndpoint("machines") { Subnet = endpoints, Target = service, Request = "for the platform", Addresses = [] };

        network.PrivateEndpoints(endpoints, vault, flows);
    }
}
