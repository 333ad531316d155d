using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

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
