using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Networking;

/// <summary>What a person says of sites becomes the lists that Azure keeps.</summary>
public sealed class ApplicationGatewayTests
{
    private static readonly ResourceGroup Group = new("edge") { AzureName = "rg-edge", Subscription = "11111111-1111-4111-8111-111111111111" };

    [Fact]
    public void A_site_with_a_certificate_is_published_over_HTTPS_and_redirects_from_HTTP()
    {
        var gateway = Front(Chat("chat", "chat.contoso.com"));

        Assert.Equal([("https", 443), ("http", 80)], gateway.Ports.Select(port => (port.Name, port.Port)));
        Assert.Equal([("chat-https", GatewayProtocol.Https, "https", "tls", true), ("chat-http", GatewayProtocol.Http, "http", null, false)],
            gateway.Listeners.Select(listener => (listener.Name, listener.Protocol, listener.Port, listener.Certificate, listener.RequiresServerName)));
        Assert.All(gateway.Listeners, listener => Assert.Equal("chat.contoso.com", listener.Host));
        Assert.Equal([("chat-https", "chat", "chat", null), ("chat-http", null, null, "chat-to-https")], gateway.Rules.Select(rule => (rule.Listener, rule.Pool, rule.Settings, rule.Redirect)));
        var redirect = Assert.Single(gateway.Redirects);
        Assert.Equal((RedirectKind.Permanent, "chat-https", true, true), (redirect.Kind, redirect.TargetListener, redirect.KeepsPath, redirect.KeepsQuery));
    }

    [Fact]
    public void The_backend_is_asked_over_HTTPS_under_its_own_name()
    {
        var gateway = Front(Chat("chat", "chat.contoso.com"));

        var settings = Assert.Single(gateway.BackendSettings);
        Assert.Equal((GatewayProtocol.Https, 443, true, "chat"), (settings.Protocol, settings.Port, settings.HostFromBackend, settings.Probe));
        var probe = Assert.Single(gateway.Probes);
        Assert.Equal(("/health", true, GatewayProtocol.Https), (probe.Path, probe.HostFromSettings, probe.Protocol));
        Assert.Equal("app.azurewebsites.net", Assert.Single(Assert.Single(gateway.Pools).Hosts).ToString());
    }

    [Fact]
    public void A_site_without_a_certificate_is_published_over_HTTP_alone()
    {
        var gateway = Front(new GatewaySite("plain") { Backend = "app.azurewebsites.net" });

        Assert.Equal([80], gateway.Ports.Select(port => port.Port));
        Assert.Equal(["plain-http"], gateway.Listeners.Select(listener => listener.Name));
        Assert.Empty(gateway.Redirects);
        Assert.Equal("plain", Assert.Single(gateway.Rules).Pool);
    }

    [Fact]
    public void Several_sites_share_the_ports_and_every_rule_has_its_own_priority()
    {
        var gateway = Front(new GatewaySite("rest") { Certificate = "tls", Backend = "rest.azurewebsites.net" }, Chat("chat", "chat.contoso.com"), Chat("news", "news.contoso.com"));

        Assert.Equal(2, gateway.Ports.Count);
        Assert.Equal(6, gateway.Rules.Select(rule => rule.Priority).Distinct().Count());
        Assert.All(gateway.Rules, rule => Assert.InRange(rule.Priority, 1, 20_000));
        Assert.True(gateway.Rules.Where(rule => rule.Listener.StartsWith("rest", StringComparison.Ordinal)).Min(rule => rule.Priority) > gateway.Rules.Where(rule => !rule.Listener.StartsWith("rest", StringComparison.Ordinal)).Max(rule => rule.Priority));
    }

    /// <summary>Azure refuses a gateway in which a name leads nowhere.</summary>
    [Fact]
    public void Every_name_leads_to_an_element_of_the_gateway()
    {
        var gateway = Front(Chat("chat", "chat.contoso.com"), new GatewaySite("plain") { Backend = "b" });
        string[] ports = [.. gateway.Ports.Select(port => port.Name)], listeners = [.. gateway.Listeners.Select(listener => listener.Name)], certificates = [.. gateway.Certificates.Select(certificate => certificate.Name)];

        Assert.All(gateway.Listeners, listener => Assert.Contains(listener.Port, ports));
        Assert.All(gateway.Listeners, listener => Assert.Equal(Assert.Single(gateway.Frontends).Name, listener.Frontend));
        Assert.All(gateway.Listeners.Select(listener => listener.Certificate).OfType<string>(), certificate => Assert.Contains(certificate, certificates));
        Assert.All(gateway.Rules, rule => Assert.Contains(rule.Listener, listeners));
        Assert.All(gateway.Rules.Select(rule => rule.Pool).OfType<string>(), pool => Assert.Contains(pool, gateway.Pools.Select(one => one.Name)));
        Assert.All(gateway.Rules.Select(rule => rule.Redirect).OfType<string>(), redirect => Assert.Contains(redirect, gateway.Redirects.Select(one => one.Name)));
        Assert.All(gateway.Redirects, redirect => Assert.Contains(redirect.TargetListener, listeners));
    }

    [Fact]
    public void ARM_has_ids_and_Terraform_has_names()
    {
        var gateway = Front(Chat("chat", "chat.contoso.com"));

        var arm = Projection.Write(gateway, Wire.Arm)[""];
        var terraform = Projection.Write(gateway, Wire.Terraform)[""];

        Assert.Equal(Value.Of($"{gateway.Id}/frontendPorts/https"), ((ListValue)WirePath.Parse("properties.httpListeners[].properties.frontendPort.id").Find(arm)!).Items[0]);
        Assert.Equal(Value.Of("https"), ((ListValue)WirePath.Parse("http_listener[].frontend_port_name").Find(terraform)!).Items[0]);
        Assert.Equal(Value.Of("Predefined"), WirePath.Parse("properties.sslPolicy.policyType").Find(arm));
        Assert.Equal(Value.Of("AppGwSslPolicy20220101"), WirePath.Parse("ssl_policy.policy_name").Find(terraform));
    }

    [Fact]
    public void A_gateway_that_was_read_has_its_subnet_address_and_lists_and_comes_back_whole()
    {
        var written = Front(Chat("chat", "chat.contoso.com"));
        var body = ArmWriter.Documents(written).Single().Body;

        var read = Assert.IsType<ApplicationGateway>(new ArmReader(new ReadContext()).Read(body));

        Assert.Equal(written.Subnet!.Id, read.Subnet!.Id);
        Assert.Equal(written.PublicAddress!.Id, read.PublicAddress!.Id);
        Assert.Equal(written.Listeners, read.Listeners);
        Assert.Equal(written.Rules, read.Rules);
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Fact]
    public void A_list_that_is_given_counts_instead_of_the_sites()
    {
        var gateway = new ApplicationGateway("front") { Sites = [Chat("chat", "chat.contoso.com")], Ports = [new GatewayPort { Name = "other", Port = 8443 }] };

        Assert.Equal([8443], gateway.Ports.Select(port => port.Port));
        Assert.Equal(2, gateway.Listeners.Count);
    }

    /// <summary>Paths of one name go to several pools, and what comes back is changed on the way.</summary>
    [Fact]
    public void Paths_rewrites_and_errors_name_each_other_in_azurerm_and_have_ids_in_ARM()
    {
        var strict = Placed.In(new WebApplicationFirewallPolicy("strict"));
        var gateway = Placed.In(new ApplicationGateway("front")
        {
            Pools = [new() { Name = "web", Hosts = ["web.contoso.com"] }, new() { Name = "machines", Addresses = ["10.0.0.4", "10.0.0.5"] }],
            BackendSettings = [new() { Name = "https", Host = "web.contoso.com", DrainSeconds = 60, TrustedRoots = ["own"] }],
            TrustedRoots = [new() { Name = "own", SecretId = "https://kv.vault.azure.net/secrets/root" }],
            Rewrites = [new() { Name = "headers", Rules = [new() { Name = "hsts", ResponseHeaders = [new() { Name = "Strict-Transport-Security", Value = "max-age=31536000" }], Path = "/v2" }] }],
            PathMaps = [new() { Name = "paths", Pool = "web", Settings = "https", Rewrite = "headers", Paths = [new() { Name = "api", Paths = ["/api/*"], Pool = "machines", Settings = "https", Firewall = strict }] }],
            Rules = [new() { Name = "all", Listener = "https", PathMap = "paths" }],
            ErrorPages = [new() { Error = GatewayError.BadGateway, Page = "https://st.blob.core.windows.net/pages/502.html" }],
            BuffersAnswers = false,
        });

        Assert.Equal(Value.Of(gateway.Id + "/urlPathMaps/paths"), First(gateway.ArmValue("properties.requestRoutingRules[].properties.urlPathMap.id")));
        Assert.Equal(Value.Of("paths"), First(gateway.TerraformValue("request_routing_rule[].url_path_map_name")));
        Assert.Equal(Value.Of("PathBasedRouting"), First(gateway.TerraformValue("request_routing_rule[].rule_type")));
        Assert.Equal(new ListValue([Value.Of(gateway.Id + "/trustedRootCertificates/own")]), First(gateway.ArmValue("properties.backendHttpSettingsCollection[].properties.trustedRootCertificates[].id")));
        Assert.Equal(new ListValue([Value.Of("own")]), First(gateway.TerraformValue("backend_http_settings[].trusted_root_certificate_names")));
        Assert.Equal(Value.Of(false), First(gateway.TerraformValue("backend_http_settings[].pick_host_name_from_backend_address")));
        Assert.Equal(Value.Of("path_only"), First(First(gateway.TerraformValue("rewrite_rule_set[].rewrite_rule[].url.components"))));
        Assert.Equal(new TemplateValue([strict.IdOutput]), First(First(gateway.TerraformValue("url_path_map[].path_rule[].firewall_policy_id"))));
        Assert.Equal(Value.Of("HttpStatus502"), First(gateway.TerraformValue("custom_error_configuration[].status_code")));
        Assert.Equal((Value.Of(true), Value.Of(false)), (gateway.TerraformValue("global.request_buffering_enabled"), gateway.TerraformValue("global.response_buffering_enabled")));
    }

    [Fact]
    public void Hosts_and_addresses_of_a_pool_are_one_list_in_ARM()
    {
        var gateway = Placed.In(new ApplicationGateway("front") { Pools = [new() { Name = "mixed", Hosts = ["web.contoso.com"], Addresses = ["10.0.0.4"] }] });

        var pool = Assert.Single(gateway.ReadBack().Pools);

        Assert.Equal(["web.contoso.com"], pool.Hosts.Select(host => host.ToString()));
        Assert.Equal(["10.0.0.4"], pool.Addresses.Select(address => address.ToString()));
        Assert.Equal(new ListValue([Value.Of("10.0.0.4")]), First(gateway.TerraformValue("backend_address_pool[].ip_addresses")));
    }

    [Fact]
    public void Ciphers_of_ones_own_take_the_place_of_Azures_policy()
    {
        var gateway = Placed.In(new ApplicationGateway("front") { Ciphers = ["TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"] });

        Assert.Equal((Value.Of("CustomV2"), Value.Of("TLSv1_2"), null), (gateway.TerraformValue("ssl_policy.policy_type"), gateway.TerraformValue("ssl_policy.min_protocol_version"), gateway.TerraformValue("ssl_policy.policy_name")));
    }

    /// <summary>azurerm has no word for it, and azapi replaces lists as a whole.</summary>
    [Fact]
    public void A_list_of_which_azurerm_knows_a_half_is_said_again_to_azapi()
    {
        var gateway = Placed.In(new ApplicationGateway("front")
        {
            Distributions = [new() { Name = "half", Shares = [new() { Name = "web", Pool = "web", Weight = 40 }] }],
            Rules = [new() { Name = "all", Listener = "https", Distribution = "half" }],
            Redirects = [new() { Name = "away", Target = "https://contoso.com" }],
        });

        var patch = AzapiForm.Patch(gateway);

        Assert.Equal(new TemplateValue([gateway.IdOutput, "/loadDistributionPolicies/half"]), First(WirePath.Parse("properties.requestRoutingRules[].properties.loadDistributionPolicy.id").Find(patch)));
        Assert.Equal(new TemplateValue([gateway.IdOutput, "/httpListeners/https"]), First(WirePath.Parse("properties.requestRoutingRules[].properties.httpListener.id").Find(patch)));
        Assert.NotNull(WirePath.Parse("properties.loadDistributionPolicies").Find(patch));
        Assert.Null(WirePath.Parse("properties.redirectConfigurations").Find(patch));
    }

    [Fact]
    public void A_name_that_leads_nowhere_is_refused()
    {
        var refused = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) =>
            _ = new ApplicationGateway("front") { Ports = [new() { Name = "https" }], Frontends = [new() { Name = "public" }], Listeners = [new() { Name = "all", Frontend = "public", Port = "htps" }] }));

        Assert.Equal("AIFA7046", refused.Code);
        Assert.Contains("Port in", refused.Message, StringComparison.Ordinal);
        Assert.Contains("names 'htps', which is not in its Ports. Did you mean 'https'?", refused.Message, StringComparison.Ordinal);
    }

    private static Value First(Value? list) => Assert.IsType<ListValue>(list).Items[0];

    private static GatewaySite Chat(string name, string host) => new(name) { Host = host, Certificate = "tls", Backend = "app.azurewebsites.net", ProbePath = "/health" };

    private static ApplicationGateway Front(params GatewaySite[] sites)
    {
        var edge = new Subnet("edge") { Range = "10.1.0.0/26" };
        var network = new VirtualNetwork("chat") { Subnets = [edge] };
        var address = new PublicIpAddress("front");
        var vault = new KeyVault("secrets");
        var firewall = new WebApplicationFirewallPolicy("front");
        var gateway = new ApplicationGateway("front")
        {
            Subnet = edge, PublicAddress = address, Firewall = firewall, MinimumInstances = 1, MaximumInstances = 3,
            Certificates = [new GatewayCertificate { Name = "tls", SecretId = $"{vault.Uri}secrets/chat-tls" }], Sites = sites,
        };
        foreach (var resource in new GroupedResource[] { network, address, vault, firewall, gateway }) resource.PutInto(Group);
        return gateway;
    }
}
