using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Containers;

public sealed class ContainerAppTests
{
    [Fact]
    public void An_app_is_in_the_network_of_its_environment_and_answers_there_alone()
    {
        var subnet = new Subnet("apps") { Delegations = [Delegation.ContainerApps] };
        var environment = new ContainerAppsEnvironment("shared") { Subnet = subnet };
        var app = new ContainerApp("chat") { Environment = environment, Ingress = new() { External = true } };

        Assert.True(environment.Internal);
        Assert.Same(subnet, ((INetworkInjected)app).Subnet);
        Assert.False(((IPublicEndpoint)app).PublicNetworkAccess);
        Assert.Equal("Consumption", Assert.Single(environment.WorkloadProfiles).Name);
    }

    [Fact]
    public void An_app_that_takes_calls_from_outside_of_a_public_environment_is_public()
    {
        var environment = new ContainerAppsEnvironment("shared") { PublicNetworkAccess = true };

        Assert.Null(environment.Internal);
        Assert.True(((IPublicEndpoint)environment).PublicNetworkAccess);
        Assert.True(((IPublicEndpoint)new ContainerApp("chat") { Environment = environment, Ingress = new() { External = true } }).PublicNetworkAccess);
        Assert.False(((IPublicEndpoint)new ContainerApp("chat") { Environment = environment, Ingress = new() }).PublicNetworkAccess);
        Assert.False(((IPublicEndpoint)new ContainerApp("chat") { Environment = environment }).PublicNetworkAccess);
    }

    /// <summary>The name of the zone has the region in it, which the class cannot know.</summary>
    [Fact]
    public void The_zone_of_its_private_endpoint_is_the_regions()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new ContainerAppsEnvironment("shared") { Location = Region.SwedenCentral });
        });

        Assert.Equal("privatelink.swedencentral.azurecontainerapps.io", graph.Resources.OfType<PrivateDnsZone>().Single().Name);
        Assert.Equal(["privatelink.swedencentral.azurecontainerapps.io"], graph.Resources.OfType<PrivateEndpoint>().Single().ZoneNames);
    }

    /// <summary>A name that Azure thought of would have azurerm replace the environment with each plan.</summary>
    [Fact]
    public void The_group_for_what_Azure_makes_has_a_name_where_there_is_one()
    {
        Assert.Equal("ME_shared", new ContainerAppsEnvironment("shared") { Subnet = new Subnet("apps") }.InfrastructureGroup);
        Assert.Equal("rg-of-azure", new ContainerAppsEnvironment("shared") { Subnet = new Subnet("apps"), InfrastructureGroup = "rg-of-azure" }.InfrastructureGroup);
        Assert.Null(new ContainerAppsEnvironment("shared") { Subnet = new Subnet("apps"), WorkloadProfiles = [] }.InfrastructureGroup);
        Assert.Null(new ContainerAppsEnvironment("shared").InfrastructureGroup);
    }

    [Fact]
    public void Probes_are_one_list_in_Azure_and_a_block_each_in_Terraform()
    {
        var container = new AppContainer { Image = "chat:1", Liveness = new() { Path = "/alive" }, Readiness = new() { Path = "/ready" } };
        var app = new ContainerApp("chat") { Containers = [container] };
        app.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        var body = ArmWriter.Documents(app).Single().Body;
        var read = (ContainerApp)new ArmReader(new ReadContext()).Read(body);
        var terraform = (MapValue)((ListValue)WirePath.Parse("template.container").Find(Projection.Write(app, Wire.Terraform)[""])!).Items[0];

        Assert.Equal(("/alive", "/ready", null), (read.Containers[0].Liveness!.Path, read.Containers[0].Readiness!.Path, read.Containers[0].Startup));
        Assert.Equal((Value.Of("/alive"), Value.Of("/ready")), (WirePath.Parse("liveness_probe.path").Find(terraform), WirePath.Parse("readiness_probe.path").Find(terraform)));
    }

    /// <summary>ARM has one list of rules, azurerm a block for each kind; the number of calls is text in both.</summary>
    [Fact]
    public void What_adds_copies_is_one_list_in_Azure_and_a_block_for_each_kind_in_Terraform()
    {
        var app = Placed(new ContainerApp("chat")
        {
            Containers = [new() { Image = "chat:1" }],
            HttpScaling = [new() { Concurrent = 50 }],
            EventScaling = [new() { Settings = new Dictionary<string, Text> { ["queueName"] = "work" } }],
        });

        var body = ArmWriter.Documents(app).Single().Body;
        var read = (ContainerApp)new ArmReader(new ReadContext()).Read(body);
        var template = (MapValue)Projection.Write(app, Wire.Terraform)[""]["template"]!;

        Assert.Equal(Value.Of("50"), WirePath.Parse("properties.template.scale.rules[0].http.metadata.concurrentRequests").Find(body));
        Assert.Equal((50, "azure-servicebus", 0), (read.HttpScaling.Single().Concurrent, read.EventScaling.Single().Scaler, read.TcpScaling.Count));
        Assert.Equal(Value.Of("50"), WirePath.Parse("http_scale_rule[0].concurrent_requests").Find(template));
        Assert.Equal(Value.Of("work"), WirePath.Parse("custom_scale_rule[0].metadata.queueName").Find(template));
    }

    /// <summary>A version is named with its app in Azure, without it in azurerm.</summary>
    [Fact]
    public void Calls_are_shared_out_by_the_suffix_of_a_version()
    {
        var app = Placed(new ContainerApp("chat") { AzureName = "ca-chat", Ingress = new() { Traffic = [new() { Percent = 90 }, new() { Latest = false, Revision = "v2", Percent = 10 }] } });

        var body = ArmWriter.Documents(app).Single().Body;
        var read = (ContainerApp)new ArmReader(new ReadContext()).Read(body);
        var shares = (ListValue)WirePath.Parse("ingress.traffic_weight").Find(Projection.Write(app, Wire.Terraform)[""])!;

        Assert.Equal(Value.Of("ca-chat--v2"), ((MapValue)((ListValue)WirePath.Parse("properties.configuration.ingress.traffic").Find(body)!).Items[1])["revisionName"]);
        Assert.Equal("v2", read.Ingress!.Traffic[1].Revision);
        Assert.Equal(Value.Of("v2"), ((MapValue)shares.Items[1])["revision_suffix"]);
    }

    [Fact]
    public void A_probe_over_TCP_asks_for_no_path()
    {
        var app = Placed(new ContainerApp("chat") { Containers = [new() { Liveness = new() { Transport = ProbeTransport.Tcp, Port = 9000 } }] });

        var body = ArmWriter.Documents(app).Single().Body;
        var probe = (MapValue)WirePath.Parse("properties.template.containers[0].probes[0]").Find(body)!;
        var read = (ContainerApp)new ArmReader(new ReadContext()).Read(body);

        Assert.Null(probe["httpGet"]);
        Assert.Equal((ProbeTransport.Tcp, 9000), (read.Containers[0].Liveness!.Transport, read.Containers[0].Liveness!.Port));
    }

    /// <summary>azurerm has no argument for it, in the middle of a block that it writes.</summary>
    [Fact]
    public void What_azurerm_cannot_say_of_the_way_in_goes_through_azapi()
    {
        var app = Placed(new ContainerApp("chat") { Ingress = new() { SessionAffinity = true } });

        Assert.Equal(Value.Of("sticky"), WirePath.Parse("properties.configuration.ingress.stickySessions.affinity").Find(AzapiForm.Patch(app)));
        Assert.Empty(AzapiForm.Patch(Placed(new ContainerApp("plain") { Ingress = new() })).Entries);
    }

    private static ContainerApp Placed(ContainerApp app)
    {
        app.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });
        return app;
    }
}
