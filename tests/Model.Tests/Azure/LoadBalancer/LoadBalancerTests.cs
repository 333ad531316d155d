using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.LoadBalancer;

public sealed class LoadBalancerTests
{
    /// <summary>A frontend is a part of the balancer; a rule, which azurerm makes by itself, names it.</summary>
    [Fact]
    public void A_rule_names_a_frontend_of_what_it_lies_in()
    {
        var (balancer, rule) = Inside();

        Assert.Equal(Value.Of($"{balancer.Id}/frontendIPConfigurations/inside"), rule.ArmValue("properties.frontendIPConfiguration.id"));
        Assert.Equal(Value.Of("inside"), rule.TerraformValue("frontend_ip_configuration_name"));
        Assert.Equal((Value.Of(443), Value.Of(443)), (rule.ArmValue("properties.frontendPort"), rule.TerraformValue("backend_port")));
        Assert.Equal((Value.Of(true), Value.Of(true)), (rule.ArmValue("properties.disableOutboundSnat"), rule.TerraformValue("disable_outbound_snat")));
    }

    [Fact]
    public void What_Azure_repeats_inside_of_it_becomes_its_parts_and_is_written_back()
    {
        var (balancer, rule) = Inside();
        var body = ArmWriter.Documents(balancer).First().Body;
        WirePath.Parse("properties.loadBalancingRules").Put(body, new ListValue([Projection.Write(rule, Wire.Arm)[""]]), Wire.Arm);

        var read = Assert.IsType<Model.Azure.LoadBalancer>(new ArmReader(new ReadContext()).Read(body));

        Assert.Equal(("web", "inside"), (Assert.Single(read.Rules).Name, read.Rules[0].Frontend));
        Assert.Equal(Json.Print(body), Json.Print(ArmWriter.Documents(read).Single().Body));
    }

    [Fact]
    public void A_private_link_service_leads_to_a_frontend()
    {
        var (balancer, _) = Inside();
        var service = Placed.In(new PrivateLinkService("machines") { Frontends = [balancer.Frontend("inside")] });

        Assert.Equal(new ListValue([Value.Of($"{balancer.Id}/frontendIPConfigurations/inside")]), service.ArmValue("properties.loadBalancerFrontendIpConfigurations[].id"));
        Assert.IsType<TemplateValue>(((ListValue)service.TerraformValue("load_balancer_frontend_ip_configuration_ids")!).Items[0]);
    }

    [Fact]
    public void A_frontend_that_is_not_there_is_refused()
    {
        var (balancer, _) = Inside();

        var error = Assert.Throws<ModelException>(() => balancer.Frontend("insde"));

        Assert.Equal("AIFA7042", error.Code);
        Assert.Contains("Did you mean 'inside'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zones_are_those_of_its_subnets_address_or_of_its_public_one()
    {
        Assert.True(Spans(new() { Subnet = new Subnet("apps") }));
        Assert.False(Spans(new() { Subnet = new Subnet("apps"), Zones = ["1"] }));
        Assert.True(Spans(new() { PublicAddress = new PublicIpAddress("a") }));
        Assert.False(Spans(new() { PublicAddress = new PublicIpAddress("a") { Zones = [] } }));

        static bool Spans(LoadBalancerFrontend frontend) => ((IZoneRedundant)new Model.Azure.LoadBalancer("x") { Frontends = [frontend] }).IsZoneRedundant;
    }

    private static (Model.Azure.LoadBalancer, LoadBalancerRule) Inside()
    {
        var apps = new Subnet("apps") { Range = "10.1.0.0/26" };
        Placed.In(new VirtualNetwork("hub") { Subnets = [apps] });
        var pool = new LoadBalancerPool("machines");
        var rule = new LoadBalancerRule("web") { Frontend = "inside", Pool = pool };
        return (Placed.In(new Model.Azure.LoadBalancer("inside") { Frontends = [new() { Name = "inside", Subnet = apps }], Pools = [pool], Rules = [rule] }), rule);
    }
}
