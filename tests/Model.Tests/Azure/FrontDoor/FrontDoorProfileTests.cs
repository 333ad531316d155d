using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.FrontDoor;

public sealed class FrontDoorProfileTests
{
    [Fact]
    public void A_route_leads_over_HTTPS_to_origins_and_waits_for_them()
    {
        var origin = new FrontDoorOrigin("web") { Host = "app.azurewebsites.net" };
        var group = new FrontDoorOriginGroup("web") { Origins = [origin] };
        var route = new FrontDoorRoute("all") { Origins = group };
        Placed.In(new FrontDoorProfile("front") { OriginGroups = [group], Endpoints = [new FrontDoorEndpoint("www") { Routes = [route] }] });

        Assert.Equal(new ListValue([new TemplateValue([origin.IdOutput])]), route.TerraformValue("cdn_frontdoor_origin_ids"));
        Assert.Equal((Value.Of("HttpsOnly"), Value.Of("Enabled"), Value.Of(true)), (route.ArmValue("properties.forwardingProtocol"), route.ArmValue("properties.httpsRedirect"), route.TerraformValue("https_redirect_enabled")));
        Assert.EndsWith("/profiles/front/originGroups/web/origins/web", origin.Id, StringComparison.Ordinal);
        Assert.Equal(Value.Of("app.azurewebsites.net"), origin.ArmValue("properties.originHostHeader"));
    }

    [Fact]
    public void An_origin_behind_a_private_link_is_named_by_its_group_and_region()
    {
        var origin = new FrontDoorOrigin("files") { Host = "x", PrivateLink = new() { Target = Placed.In(new StorageAccount("files") { Location = Region.NorthEurope }) } };
        Placed.In(new FrontDoorProfile("front") { OriginGroups = [new FrontDoorOriginGroup("files") { Origins = [origin] }] });

        Assert.Equal((Value.Of("blob"), Value.Of("northeurope")), (origin.ArmValue("properties.sharedPrivateLinkResource.groupId"), origin.TerraformValue("private_link.location")));
    }

    [Fact]
    public void A_security_policy_stands_before_endpoints_and_domains()
    {
        var endpoint = new FrontDoorEndpoint("www");
        var domain = new FrontDoorDomain("www") { Host = "www.contoso.com" };
        var policy = new FrontDoorSecurityPolicy("all") { Firewall = Placed.In(new FrontDoorFirewallPolicy("edge")), Hosts = [endpoint, domain] };
        Placed.In(new FrontDoorProfile("front") { Endpoints = [endpoint], Domains = [domain], SecurityPolicies = [policy] });

        Assert.Equal(new ListValue([Value.Of(endpoint.Id), Value.Of(domain.Id)]), policy.ArmValue("properties.parameters.associations[0].domains[].id"));
        Assert.Equal([endpoint.Id, domain.Id], policy.ReadBack().Hosts.Select(host => host.Id));
    }

    [Fact]
    public void The_firewall_blocks_by_managed_rules_where_the_size_has_them()
    {
        Assert.Equal(["Microsoft_DefaultRuleSet", "Microsoft_BotManagerRuleSet"], new FrontDoorFirewallPolicy("edge").ManagedRules.Select(rules => rules.Type));
        Assert.Empty(new FrontDoorFirewallPolicy("edge") { Sku = FrontDoorSku.Standard }.ManagedRules);
        Assert.Equal(WafMode.Prevention, new FrontDoorFirewallPolicy("edge").Mode);
    }

    [Fact]
    public void A_profile_of_the_old_network_is_no_Front_Door()
    {
        var body = (MapValue)Json.Parse("""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Cdn/profiles/x", "kind": "cdn", "sku": { "name": "Standard_Microsoft" } }""");

        Assert.IsType<UntypedResource>(new ArmReader(new ReadContext()).Read(body));
    }
}
