using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.MachineLearning;

public sealed class MachineLearningWorkspaceTests
{
    private static readonly ResourceGroup Group = new("ml") { AzureName = "rg-ml", Subscription = "11111111-1111-4111-8111-111111111111" };

    [Fact]
    public void A_workspace_is_closed_reaches_its_storage_by_identity_and_lets_out_what_rules_name()
    {
        var workspace = Workspace();
        var properties = (MapValue)Projection.Write(workspace, Wire.Arm)[""]["properties"]!;

        Assert.Equal((Value.Of("Disabled"), Value.Of("Identity")), (properties["publicNetworkAccess"], properties["systemDatastoresAuthMode"]));
        Assert.Equal(Value.Of("AllowOnlyApprovedOutbound"), WirePath.Parse("managed_network.isolation_mode").Find(Projection.Write(workspace, Wire.Terraform)[""]));
        Assert.Equal(Value.Of("Identity"), WirePath.Parse("properties.systemDatastoresAuthMode").Find(AzapiForm.Patch(workspace)));
        Assert.False(((IPublicEndpoint)workspace).PublicNetworkAccess);
        Assert.True(((IPublicEndpoint)Workspace(publicBesidePrivate: true)).PublicNetworkAccess);
    }

    /// <summary>Old workspaces do not say what they are.</summary>
    [Theory]
    [InlineData(null, typeof(MachineLearningWorkspace))]
    [InlineData("Default", typeof(MachineLearningWorkspace))]
    [InlineData("FeatureStore", typeof(MachineLearningWorkspace))]
    [InlineData("hub", typeof(FoundryHub))]
    [InlineData("Project", typeof(FoundryHubProject))]
    public void The_kind_tells_workspaces_hubs_and_projects_apart(string? word, Type kind)
    {
        var body = new MapValue { ["id"] = Value.Of("/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w") };
        if (word is not null) body["kind"] = Value.Of(word);

        Assert.IsType(kind, new ArmReader(new ReadContext()).Read(body));
    }

    [Fact]
    public void Its_managed_network_reaches_services_hosts_and_tags_by_rules()
    {
        var lake = In(new StorageAccount("lake") { DataLake = true });
        var workspace = Workspace(rules: [new PrivateEndpointRule("lake") { Target = lake, PartOfService = "dfs" }, new PrivateEndpointRule("blobs") { Target = lake }]);

        Assert.Equal(("dfs", "blob"), (workspace.PrivateEndpointRules[0].PartOfService, workspace.PrivateEndpointRules[1].PartOfService));
        Assert.Equal(new TemplateValue([workspace.IdOutput]).Parts, [workspace.PrivateEndpointRules[0].Parent.IdOutput]);
        Assert.Equal(Value.Of("PrivateEndpoint"), WirePath.Parse("properties.type").Find(Projection.Write(workspace.PrivateEndpointRules[0], Wire.Arm)[""]));
        Assert.Equal("azurerm_machine_learning_workspace_network_outbound_rule_fqdn", new HostRule("packages") { Host = "pypi.org" }.TerraformType);
    }

    /// <summary>Machines for jobs and machines of people are one ARM type.</summary>
    [Fact]
    public void Clusters_and_instances_are_told_apart_and_have_no_public_addresses()
    {
        var (cluster, instance) = (new ComputeCluster("train") { Size = "Standard_NC24ads_A100_v4", Maximum = 4 }, new ComputeInstance("ada") { Size = "Standard_DS3_v2" });
        var workspace = Workspace(clusters: [cluster], instances: [instance]);
        var documents = ArmWriter.Documents(workspace).ToDictionary(document => document.Id, document => document.Body);

        Assert.Equal((Value.Of("AmlCompute"), Value.Of("ComputeInstance")), (WirePath.Parse("properties.computeType").Find(documents[cluster.Id]), WirePath.Parse("properties.computeType").Find(documents[instance.Id])));
        Assert.Equal((Value.Of(false), Value.Of(false)), (WirePath.Parse("properties.properties.enableNodePublicIp").Find(documents[cluster.Id]), WirePath.Parse("properties.properties.enableNodePublicIp").Find(documents[instance.Id])));
        Assert.Equal(Value.Of("PT60M"), WirePath.Parse("properties.properties.idleTimeBeforeShutdown").Find(documents[instance.Id]));
        Assert.Equal(("azurerm_machine_learning_compute_cluster", "azapi_resource"), (cluster.TerraformType, instance.TerraformType));
    }

    [Fact]
    public void An_instance_stops_in_the_evening()
    {
        var instance = new ComputeInstance("ada") { Size = "Standard_DS3_v2", Schedule = [new() { Cron = "0 18 * * 1-5", TimeZone = "W. Europe Standard Time" }] };
        Workspace(instances: [instance]);

        var stop = (MapValue)WirePath.Parse("properties.properties.schedules.computeStartStop[0]").Find(Projection.Write(instance, Wire.Arm)[""])!;

        Assert.Equal((Value.Of("Stop"), Value.Of("Cron"), Value.Of("Enabled")), (stop["action"], stop["triggerType"], stop["status"]));
    }

    [Fact]
    public void Parts_lie_in_the_region_of_their_workspace()
    {
        var cluster = new ComputeCluster("train") { Size = "Standard_DS3_v2" };
        var workspace = Workspace(clusters: [cluster]);

        Assert.Equal(workspace.Location, cluster.Location);
        Assert.Equal(Region.SwedenCentral, new ComputeCluster("train") { Size = "Standard_DS3_v2", Location = Region.SwedenCentral }.Location);
    }

    [Fact]
    public void Its_private_endpoint_has_the_zones_of_studio_and_notebooks()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new MachineLearningWorkspace("science") { Storage = new("science"), Vault = new("science"), Insights = new("science") });
        });

        Assert.Equal(["privatelink.api.azureml.ms", "privatelink.notebooks.azure.net"], graph.Resources.OfType<PrivateDnsZone>().Select(zone => zone.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_of_a_hub_is_where_the_hub_is()
    {
        var hub = In(new FoundryHub("shared") { Location = Region.SwedenCentral });
        var project = In(new FoundryHubProject("claims") { Hub = hub });

        Assert.Equal(Region.SwedenCentral, project.Location);
        Assert.Equal(new TemplateValue([hub.IdOutput]), Projection.Write(project, Wire.Terraform)[""]["ai_services_hub_id"]);
        Assert.DoesNotContain(project.Shape.BelongsTo, belongs => belongs.Terraform == "resource_group_name");
    }

    [Fact]
    public void A_registry_keeps_its_contents_in_its_own_region_unless_others_are_named()
    {
        var registry = In(new MachineLearningRegistry("models") { Location = Region.SwedenCentral });

        var region = (MapValue)((ListValue)WirePath.Parse("properties.regionDetails").Find(Projection.Write(registry, Wire.Arm)[""])!).Items.Single();

        Assert.Equal((Value.Of("swedencentral"), Value.Of("Standard_ZRS")), (region["location"], WirePath.Parse("storageAccountDetails[0].systemCreatedStorageAccount.storageAccountType").Find(region)));
    }

    [Fact]
    public void A_cluster_outside_of_a_workspace_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<ModelException>(() => new ComputeCluster("train") { Size = "Standard_DS3_v2" }.Id);

        Assert.Equal("AIFA7028", refused.Code);
        Assert.Contains("Put it into a MachineLearningWorkspace", refused.Message, StringComparison.Ordinal);
    }

    private static MachineLearningWorkspace Workspace(PrivateEndpointRule[]? rules = null, ComputeCluster[]? clusters = null, ComputeInstance[]? instances = null, bool publicBesidePrivate = false) => In(new MachineLearningWorkspace("science")
    {
        Storage = In(new StorageAccount("science")), Vault = In(new KeyVault("science")), Insights = In(new ApplicationInsights("science")),
        PrivateEndpointRules = rules ?? [], Clusters = clusters ?? [], Instances = instances ?? [], PublicBesidePrivate = publicBesidePrivate,
    });

    private static T In<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(Group);
        return resource;
    }
}
