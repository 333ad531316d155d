using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Web;

public sealed class AppServiceTests
{
    private static readonly ResourceGroup Group = new("apps") { AzureName = "rg-apps" };

    /// <summary>ARM writes a service tag where an address goes, with a word beside it; azurerm has an argument for each.</summary>
    [Fact]
    public void A_service_tag_stands_in_the_place_of_an_address()
    {
        var web = Placed(new WebApp("web") { Restrictions = [new() { ServiceTag = "AzureFrontDoor.Backend", FrontDoors = ["1234"] }], OtherCallers = NetworkAction.Deny });

        var body = ArmWriter.Documents(web).First(document => document.Id == web.Id).Body;
        var read = (WebApp)new ArmReader(new ReadContext()).Read(body);
        var terraform = (MapValue)Projection.Write(web, Wire.Terraform)[""]["site_config"]!;

        Assert.Equal(Value.Of("ServiceTag"), WirePath.Parse("properties.siteConfig.ipSecurityRestrictions[0].tag").Find(body));
        Assert.Equal(Value.Of("AzureFrontDoor.Backend"), WirePath.Parse("properties.siteConfig.ipSecurityRestrictions[0].ipAddress").Find(body));
        Assert.Equal(("AzureFrontDoor.Backend", null), (read.Restrictions[0].ServiceTag, read.Restrictions[0].Address));
        Assert.Equal(Value.Of("AzureFrontDoor.Backend"), WirePath.Parse("ip_restriction[0].service_tag").Find(terraform));
        Assert.Null(WirePath.Parse("ip_restriction[0].ip_address").Find(terraform));
    }

    /// <summary>ARM writes an image in one word with its registry; azurerm has an argument for each.</summary>
    [Fact]
    public void An_image_takes_the_place_of_a_language()
    {
        var web = Placed(new WebApp("web") { Runtime = WebRuntime.Container("contoso.azurecr.io", "team/scoring:1.4.0") });

        var body = ArmWriter.Documents(web).First(document => document.Id == web.Id).Body;
        var terraform = (MapValue)Projection.Write(web, Wire.Terraform)[""]["site_config"]!;

        Assert.Equal(Value.Of("DOCKER|contoso.azurecr.io/team/scoring:1.4.0"), WirePath.Parse("properties.siteConfig.linuxFxVersion").Find(body));
        Assert.Equal(web.Runtime, ((WebApp)new ArmReader(new ReadContext()).Read(body)).Runtime);
        Assert.Equal(Value.Of("team/scoring:1.4.0"), WirePath.Parse("application_stack.docker_image_name").Find(terraform));
        Assert.Equal(Value.Of("https://contoso.azurecr.io"), WirePath.Parse("application_stack.docker_registry_url").Find(terraform));
    }

    /// <summary>What a slot does not say is as in the app, so that the two can be swapped; its settings are its own.</summary>
    [Fact]
    public void A_slot_is_as_its_app_where_it_says_nothing()
    {
        var subnet = new Subnet("apps");
        var slot = new WebAppSlot("next");
        var web = new WebApp("web") { Runtime = WebRuntime.Python("3.12"), Subnet = subnet, HealthCheckPath = "/health", Location = Region.SwedenCentral, Slots = [slot] };

        Assert.Equal(("3.12", subnet, "/health", Region.SwedenCentral), (slot.Runtime!.Version, slot.Subnet, slot.HealthCheckPath, slot.Location));
        Assert.False(slot.PublicNetworkAccess);
        Assert.Same(web, slot.Parent);
        Assert.Equal("/other", new WebAppSlot("other") { HealthCheckPath = "/other" }.AdoptedBy(web).HealthCheckPath);
    }

    /// <summary>One ARM type, four kinds: what App Service says of a site decides.</summary>
    [Theory]
    [InlineData("app,linux", false, typeof(WebApp))]
    [InlineData("app,linux,container", false, typeof(WebApp))]
    [InlineData("app", false, typeof(WindowsWebApp))]
    [InlineData("functionapp,linux", true, typeof(FunctionApp))]
    [InlineData("functionapp,linux", false, typeof(PlanFunctionApp))]
    public void A_site_is_read_as_what_it_is(string kind, bool isFlex, Type expected)
    {
        var body = (MapValue)Json.Parse($$"""{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/x", "kind": "{{kind}}", "properties": {} }""");
        if (isFlex) WirePath.Parse("properties.functionAppConfig.deployment.storage.type").Put(body, Value.Of("blobContainer"), Wire.Arm);

        Assert.IsType(expected, new ArmReader(new ReadContext()).Read(body));
    }

    /// <summary>Flex Consumption sends its calls from a subnet handed to another service than that of web apps.</summary>
    [Fact]
    public void Functions_by_use_read_their_code_as_an_identity_and_without_a_key()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var code = new BlobContainer("code");
            var files = new StorageAccount("files") { Containers = [code] };
            var plan = new AppServicePlan("work") { Size = "FC1" };
            new FunctionApp("index") { Plan = plan, Code = code.Address, Memory = 4096, AlwaysReady = [new() { Instances = 2 }] }.Writes(files);
        });
        var app = graph.Resources.OfType<FunctionApp>().Single();
        var terraform = Projection.Write(app, Wire.Terraform)[""];

        Assert.Equal("Microsoft.App/environments", app.Shape.NeedsDelegation!.Delegation);
        Assert.Equal(Value.Of("SystemAssignedIdentity"), terraform["storage_authentication_type"]);
        Assert.Equal(Value.Of("blobContainer"), terraform["storage_container_type"]);
        Assert.EndsWith("/code", app.Code!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Storage Blob Data Contributor", graph.Grants.Single().Role);
    }

    [Fact]
    public void Functions_read_their_code_as_the_identity_that_they_are_given()
    {
        var reader = new UserAssignedIdentity("reader");
        var app = new FunctionApp("index") { CodeReader = reader };

        Assert.Equal(CodeSignIn.UserAssignedIdentity, app.CodeSignIn);
        Assert.Null(app.ConnectionSetting);
    }

    /// <summary>Settings that have a property of their own are not among the others when they are read.</summary>
    [Fact]
    public void The_storage_of_the_host_is_a_setting_in_Azure_and_an_argument_in_Terraform()
    {
        var app = Placed(new PlanFunctionApp("work") { Storage = "stwork", Runtime = WebRuntime.DotNetIsolated("8.0"), Settings = new Dictionary<string, Text> { ["MODE"] = "quick" } });

        var documents = ArmWriter.Documents(app).ToDictionary(document => document.Id[app.Id.Length..].TrimStart('/'), document => document.Body);
        var read = (PlanFunctionApp)new ArmReader(new ReadContext()).Read(documents[""], documents);
        var terraform = Projection.Write(app, Wire.Terraform)[""];

        Assert.Equal(Value.Of("stwork"), WirePath.Parse("properties.AzureWebJobsStorage__accountName").Find(documents["config/appsettings"]));
        Assert.Equal(Value.Of("stwork"), terraform["storage_account_name"]);
        Assert.Equal(Value.Of(true), terraform["storage_uses_managed_identity"]);
        Assert.Equal(Value.Of(true), WirePath.Parse("site_config.application_stack.use_dotnet_isolated_runtime").Find(terraform));
        Assert.Equal((Text)"stwork", read.Storage);
        Assert.Equal(["MODE"], read.Settings.Keys);
    }

    /// <summary>ARM has them by name in a document of their own; azurerm has a block for each.</summary>
    [Fact]
    public void Connections_and_mounts_are_maps_in_Azure_and_blocks_in_Terraform()
    {
        var web = Placed(new WebApp("web")
        {
            ConnectionStrings = new Dictionary<string, WebConnection> { ["scores"] = new() { Kind = WebConnectionKind.SqlAzure, Value = "Server=sql;Authentication=Active Directory Managed Identity" } },
            Mounts = new Dictionary<string, WebMount> { ["models"] = new() { Account = "stmodels", Share = "models", Path = "/mnt/models", Key = Output.Outside("key") } },
        });

        var documents = ArmWriter.Documents(web).ToDictionary(document => document.Id[web.Id.Length..].TrimStart('/'), document => document.Body);
        var read = (WebApp)new ArmReader(new ReadContext()).Read(documents[""], documents);
        var terraform = Projection.Write(web, Wire.Terraform)[""];

        Assert.Equal(Value.Of("SQLAzure"), WirePath.Parse("properties.scores.type").Find(documents["config/connectionstrings"]));
        Assert.Equal(Value.Of("stmodels"), WirePath.Parse("properties.models.accountName").Find(documents["config/azurestorageaccounts"]));
        Assert.Equal((Value.Of("scores"), Value.Of("SQLAzure")), (WirePath.Parse("connection_string[0].name").Find(terraform), WirePath.Parse("connection_string[0].type").Find(terraform)));
        Assert.Equal(Value.Of("/mnt/models"), WirePath.Parse("storage_account[0].mount_path").Find(terraform));
        Assert.Equal(WebConnectionKind.SqlAzure, read.ConnectionStrings["scores"].Kind);
    }

    /// <summary>A reference to a key vault, or a way in without a password, is no secret.</summary>
    [Theory]
    [InlineData("Server=sql;Password=hunter2;", true)]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=st;accountkey=abc==", true)]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/sql)", false)]
    [InlineData("Server=sql;Authentication=Active Directory Managed Identity", false)]
    public void A_connection_string_with_a_password_is_refused(string value, bool isSecret)
    {
        var refused = Record.Exception(() => Sketch.Graph((_, _) => _ = new WebApp("web") { Plan = new AppServicePlan("web"), ConnectionStrings = new Dictionary<string, WebConnection> { ["store"] = new() { Value = value } } }));

        Assert.Equal(isSecret ? "AIFA7045" : null, (refused as ModelException)?.Code);
    }

    [Fact]
    public void A_written_out_key_of_a_mount_or_signature_of_a_backup_is_refused()
    {
        var key = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => _ = new WebApp("web") { Mounts = new Dictionary<string, WebMount> { ["x"] = new() { Key = "abc" } } }));
        var signature = Assert.Throws<ModelException>(() => Sketch.Graph((_, _) => _ = new WebApp("web") { Backup = new() { Container = "https://st.blob.core.windows.net/b?sig=abc" } }));

        Assert.Equal(("AIFA7045", "AIFA7045"), (key.Code, signature.Code));
        Assert.Contains("Mounts", key.Message, StringComparison.Ordinal);
        Assert.Contains("Backup", signature.Message, StringComparison.Ordinal);
    }

    /// <summary>Once asked, everyone signs in, and the slot in which the next version waits is no way around it.</summary>
    [Fact]
    public void Who_signs_in_to_an_app_signs_in_to_its_slots()
    {
        var slot = new WebAppSlot("next");
        var web = Placed(new WebApp("web") { SignIn = new() { Entra = new() { ClientId = "app", Issuer = "https://login.microsoftonline.com/t/v2.0", Groups = ["g"] } }, Restrictions = [new() { ServiceTag = "AzureFrontDoor.Backend" }], Slots = [slot] });

        foreach (var terraform in new AzureResource[] { web, slot }.Select(app => Projection.Write(app, Wire.Terraform)[""]))
        {
            Assert.Equal(Value.Of(true), WirePath.Parse("auth_settings_v2.require_authentication").Find(terraform));
            Assert.Equal(Value.Of(false), WirePath.Parse("auth_settings_v2.login.token_store_enabled").Find(terraform));
            Assert.Equal(Value.Of("app"), WirePath.Parse("auth_settings_v2.active_directory_v2.client_id").Find(terraform));
            Assert.Equal(Value.Of("AzureFrontDoor.Backend"), WirePath.Parse("site_config.ip_restriction[0].service_tag").Find(terraform));
        }
    }

    [Theory]
    [InlineData("EP1", false, true)]
    [InlineData("P1v3", true, true)]
    [InlineData("P1v3", false, false)]
    public void A_plan_that_scales_has_a_most(string size, bool scales, bool isSaid) =>
        Assert.Equal(isSaid, Projection.Write(Placed(new AppServicePlan("work") { Size = size, Scales = scales, MaximumInstances = 5 }), Wire.Terraform)[""]["maximum_elastic_worker_count"] is not null);

    private static T Placed<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(Group);
        return resource;
    }
}
