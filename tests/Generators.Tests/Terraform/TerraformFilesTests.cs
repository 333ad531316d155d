using System.Text.RegularExpressions;
using AiFactory.Generators.Terraform;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Terraform;

public sealed class TerraformFilesTests
{
    [Fact]
    public void Each_environment_and_stack_is_a_root_module_of_its_own()
    {
        var files = Files((chat, _) =>
        {
            using (chat.Stack("network")) new NetworkSecurityGroup("guard");
            using (chat.Stack("data")) new StorageAccount("documents");
        }, environments: [Sketch.Dev, Sketch.Prod]);

        Assert.Equal(["dev/data", "dev/network", "prod/data", "prod/network"], files.Keys.Where(path => path.EndsWith("/main.tf", StringComparison.Ordinal) || path.EndsWith("/terraform.tf", StringComparison.Ordinal)).Select(path => path[..path.LastIndexOf('/')]).Order());
        Assert.Contains("resource \"azurerm_storage_account\" \"documents\"", files["dev/data/storage.tf"], StringComparison.Ordinal);
        Assert.DoesNotContain("dev/network/storage.tf", files.Keys);
    }

    [Fact]
    public void An_id_of_another_stack_is_computed_and_a_principal_is_asked_for()
    {
        var files = Files((chat, _) =>
        {
            StorageAccount documents;
            WebApp web;
            using (chat.Stack("data")) documents = new StorageAccount("documents");
            using (chat.Stack("web")) web = new WebApp("web");
            web.Reads(documents);
        });

        var grant = files["dev/web/authorization.tf"];
        Assert.Contains("scope                = \"/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/", grant, StringComparison.Ordinal);
        Assert.Contains("principal_id         = azurerm_linux_web_app.web.identity[0].principal_id", grant, StringComparison.Ordinal);
        Assert.DoesNotContain("dev/web/data.tf", files.Keys);
        Assert.Contains("| 2 | [web](dev/web) |", files["README.md"], StringComparison.Ordinal);
        Assert.Contains("| data |", files["README.md"], StringComparison.Ordinal);
    }

    /// <summary>A folder keeps its name when others come and go, lies in the file system by name, comes after the one that it is in, and is not destroyed unread.</summary>
    [Fact]
    public void A_file_system_and_its_folders_are_written_at_the_data_endpoint()
    {
        var files = Files((_, _) =>
        {
            var loader = new UserAssignedIdentity("loader");
            var lake = new BlobContainer("lake") { Access = [new() { Principal = loader, Enters = true }], Folders = ["raw", new("raw/sales") { Access = [new() { Principal = loader, Reads = true, Writes = true, Enters = true }] }] };
            _ = new StorageAccount("documents") { DataLake = true, Containers = [lake] };
            _ = new RoleAssignment("reads") { Scope = lake, Principal = loader, Role = Role.StorageBlobDataReader };
        }, environments: [Sketch.Prod]);

        var storage = files["prod/main/storage.tf"];
        Assert.Contains("resource \"azurerm_storage_data_lake_gen2_filesystem\" \"documents_lake\"", storage, StringComparison.Ordinal);
        Assert.DoesNotContain("container_access_type", storage, StringComparison.Ordinal);
        var sales = storage[storage.IndexOf("\"azurerm_storage_data_lake_gen2_path\" \"documents_lake_raw__sales\"", StringComparison.Ordinal)..];
        Assert.Matches(@"filesystem_name\s+= azurerm_storage_data_lake_gen2_filesystem.documents_lake.name\n", sales);
        Assert.Matches(@"storage_account_id\s+= azurerm_storage_account.documents.id\n", sales);
        Assert.Matches(@"depends_on\s+= \[azurerm_storage_data_lake_gen2_path.documents_lake_raw\]\n", sales);
        Assert.Contains("prevent_destroy = true", sales, StringComparison.Ordinal);
        Assert.Matches(@"scope\s+= ""\$\{azurerm_storage_account.documents.id\}/blobServices/default/containers/\$\{azurerm_storage_data_lake_gen2_filesystem.documents_lake.name\}""\n", files["prod/main/authorization.tf"]);
    }

    [Fact]
    public void What_only_Azure_knows_of_another_stack_comes_from_a_data_source()
    {
        var files = Files((chat, _) =>
        {
            UserAssignedIdentity worker;
            using (chat.Stack("identity")) worker = new UserAssignedIdentity("worker");
            using (chat.Stack("web")) new WebApp("web") { Settings = { ["CLIENT"] = worker.ClientId } };
        });

        Assert.Contains("CLIENT = data.azurerm_user_assigned_identity.worker.client_id", files["dev/web/web.tf"], StringComparison.Ordinal);
        Assert.Contains("data \"azurerm_user_assigned_identity\" \"worker\"", files["dev/web/data.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_resource_waits_for_what_its_own_identity_may_do()
    {
        var files = Files((chat, _) =>
        {
            var worker = new UserAssignedIdentity("worker");
            var vault = new KeyVault("secrets");
            var web = new WebApp("web") { Identity = ManagedIdentity.Of(worker) };
            web.Reads(vault);
        });

        Assert.Contains("depends_on = [azurerm_role_assignment.web_reads_secrets]", files["dev/main/web.tf"], StringComparison.Ordinal);
        Assert.Contains("principal_id         = azurerm_user_assigned_identity.worker.principal_id", files["dev/main/authorization.tf"], StringComparison.Ordinal);
    }

    /// <summary>Azure reads the secret when it makes the named value. The reference must survive a property that may be null.</summary>
    [Fact]
    public void A_part_waits_for_the_access_to_what_it_names()
    {
        var files = Files((chat, _) =>
        {
            var vault = new KeyVault("secrets");
            var gateway = new ApiManagementService("gateway")
            {
                Sku = ApiManagementSku.Developer, PublisherName = "Chat", PublisherEmail = "chat@contoso.com",
                NamedValues = [new ApiNamedValue("search") { VaultSecret = $"{vault.Uri}secrets/search" }, new ApiNamedValue("tenant") { Value = "contoso" }],
            };
            gateway.Reads(vault);
        });

        Assert.Contains("secret_id = \"${azurerm_key_vault.secrets.vault_uri}secrets/search\"", files["dev/main/apimanagement.tf"], StringComparison.Ordinal);
        Assert.Single(Regex.Matches(files["dev/main/apimanagement.tf"], @"depends_on = \[azurerm_role_assignment\.gateway_reads_secrets\]"));
    }

    [Fact]
    public void A_renamed_resource_moves_in_the_state_and_keeps_its_name()
    {
        var before = Sketch.Family((_, _) => new StorageAccount("docs"));
        var files = Files((_, _) => new StorageAccount("documents") { FormerName = "docs" }, new BuildOptions { Lock = LockFile.Empty.After(before) });

        Assert.Contains("from = azurerm_storage_account.docs", files["dev/main/moved.tf"], StringComparison.Ordinal);
        Assert.Contains("to   = azurerm_storage_account.documents", files["dev/main/moved.tf"], StringComparison.Ordinal);
        Assert.Contains($"\"{before.Graphs[0].Resources.OfType<StorageAccount>().Single().AzureName}\"", files["dev/main/storage.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_adopted_resource_is_imported_and_an_observed_one_is_not_written()
    {
        const string Id = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/old/providers/Microsoft.Storage/storageAccounts/stold";
        var files = Files((_, _) =>
        {
            new StorageAccount("old") { ExistingId = Id, Ownership = Ownership.Adopted };
            new KeyVault("theirs") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/platform/providers/Microsoft.KeyVault/vaults/kv-theirs" };
        });

        Assert.Contains("to = azurerm_storage_account.old", files["dev/main/imports.tf"], StringComparison.Ordinal);
        Assert.Contains($"id = \"{Id}\"", files["dev/main/imports.tf"], StringComparison.Ordinal);
        Assert.Matches("name += \"stold\"", files["dev/main/storage.tf"]);
        Assert.DoesNotContain("dev/main/keyvault.tf", files.Keys);
    }

    [Fact]
    public void What_a_class_does_not_have_goes_through_azapi()
    {
        var files = Files((_, _) =>
        {
            new StorageAccount("documents").With("properties.isSftpEnabled", Value.Of(true));
            new UntypedResource("watch", "Microsoft.Insights/workbooks", "2023-01-01") { Body = new MapValue { ["properties"] = new MapValue { ["enabled"] = Value.Of(true) } } };
        });

        Assert.Contains("resource \"azapi_update_resource\" \"azurerm_storage_account_documents\"", files["dev/main/storage.tf"], StringComparison.Ordinal);
        Assert.Contains("isSftpEnabled = true", files["dev/main/storage.tf"], StringComparison.Ordinal);
        Assert.Contains("resource \"azapi_resource\" \"watch\"", files["dev/main/insights.tf"], StringComparison.Ordinal);
        Assert.Contains("source  = \"azure/azapi\"", files["dev/main/terraform.tf"], StringComparison.Ordinal);
        Assert.Contains("provider \"azapi\"", files["dev/main/providers.tf"], StringComparison.Ordinal);
    }

    /// <summary>The body is the ARM document; what it names stays a reference, and what it does not name is waited for.</summary>
    [Fact]
    public void A_kind_that_azurerm_lacks_is_written_by_azapi_whole()
    {
        var files = Files((_, _) =>
        {
            var passages = ProjectConnection.To(new SearchService("passages"));
            var claims = new FoundryProject("claims") { Connections = [passages], AgentHost = new ProjectAgentHost("agents") { Vectors = passages } };
            new AIServicesAccount("foundry") { Projects = [claims], AgentHost = new AccountAgentHost("agents") };
        });
        var text = files["dev/main/cognitiveservices.tf"];

        Assert.Contains("resource \"azapi_resource\" \"foundry_claims_project_connection_passages\"", text, StringComparison.Ordinal);
        Assert.Contains("parent_id = azurerm_cognitive_account_project.foundry_claims.id", text, StringComparison.Ordinal);
        Assert.Contains("ResourceId = azurerm_search_service.passages.id", text, StringComparison.Ordinal);
        Assert.Contains("vectorStoreConnections = [azapi_resource.foundry_claims_project_connection_passages.name]", text, StringComparison.Ordinal);
        Assert.Contains("depends_on = [azapi_resource.foundry_account_agent_host_agents]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("azapi_update_resource", text, StringComparison.Ordinal);
    }

    /// <summary>What Azure does without being told needs no azapi.</summary>
    [Fact]
    public void What_azurerm_has_no_argument_for_is_patched_where_it_is_said()
    {
        var plain = Files((_, _) => new OpenAIAccount("models").ToString());
        var said = Files((_, _) => new OpenAIAccount("models") { StoresNoCompletions = true }.With("properties.migrationToken", Value.Of("x")));

        Assert.DoesNotContain("azapi", plain["dev/main/terraform.tf"], StringComparison.Ordinal);
        Assert.Contains("storedCompletionsDisabled = true", said["dev/main/cognitiveservices.tf"], StringComparison.Ordinal);
        Assert.Contains("migrationToken", said["dev/main/cognitiveservices.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_tags_stand_once_and_own_tags_come_on_top()
    {
        var files = Files((chat, _) =>
        {
            chat.Tags["workload"] = "chat";
            new StorageAccount("plain");
            new StorageAccount("marked") { Tags = new Dictionary<string, string> { ["data"] = "personal" } };
        });

        Assert.Contains("workload = \"chat\"", files["dev/main/locals.tf"], StringComparison.Ordinal);
        Assert.Contains("= local.tags\n", files["dev/main/storage.tf"], StringComparison.Ordinal);
        Assert.Contains("merge(local.tags,{data=\"personal\"", string.Concat(files["dev/main/storage.tf"].Where(letter => !char.IsWhiteSpace(letter))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_becomes_a_variable_where_it_is_used_and_its_value_is_nowhere()
    {
        var files = Files((chat, _) =>
        {
            var token = chat.Parameter("partner_token", "What the partner gave us.", sensitive: true);
            using (chat.Stack("web")) new WebApp("web") { Settings = { ["TOKEN"] = token } };
            using (chat.Stack("data")) new StorageAccount("documents");
        });

        Assert.Contains("TOKEN = var.partner_token", files["dev/web/web.tf"], StringComparison.Ordinal);
        Assert.Contains("variable \"partner_token\"", files["dev/web/variables.tf"], StringComparison.Ordinal);
        Assert.Contains("sensitive   = true", files["dev/web/variables.tf"], StringComparison.Ordinal);
        Assert.DoesNotContain("partner_token", files["dev/data/variables.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_production_protects_what_holds_data()
    {
        var files = Files((_, _) => new StorageAccount("documents"), environments: [Sketch.Dev, Sketch.Prod]);

        Assert.DoesNotContain("prevent_destroy", files["dev/main/storage.tf"], StringComparison.Ordinal);
        Assert.Contains("prevent_destroy = true", files["prod/main/storage.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "a\"b${var.x}%{if}\n# c";
        var files = Files((chat, _) =>
        {
            chat.Tags["note"] = Hostile;
            new StorageAccount("documents") { Why = Hostile };
            new WebApp("web") { Settings = { [Hostile] = Hostile } };
        });

        Assert.Contains("note = \"a\\\"b$${var.x}%%{if}\\n# c\"", files["dev/main/locals.tf"], StringComparison.Ordinal);
        Assert.Contains("# a\"b${var.x}%{if}\n# # c\nresource \"azurerm_storage_account\"", files["dev/main/storage.tf"], StringComparison.Ordinal);
        Assert.Contains("\"a\\\"b$${var.x}%%{if}\\n# c\" = \"a\\\"b$${var.x}%%{if}\\n# c\"", files["dev/main/web.tf"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        static Dictionary<string, string> Once() => Files((chat, env) =>
        {
            var apps = new Subnet("apps", prefix: 26);
            var network = new VirtualNetwork("chat") { AddressSpace = [env.AddressSpace!.Value], Subnets = [apps] };
            var documents = new StorageAccount("documents");
            var web = new WebApp("web") { Subnet = apps };
            chat.PrivateEndpoints(apps, documents, web);
            web.Reads(documents);
        }, environments: [Sketch.Dev, Sketch.Prod]);

        Assert.Equal(Once(), Once());
    }

    private static Dictionary<string, string> Files(Action<Model.Architecture, DeploymentEnvironment> define, BuildOptions? options = null, params DeploymentEnvironment[] environments) =>
        TerraformFiles.Of(Sketch.Family(define, options, environments)).ToDictionary(file => file.Path, file => file.Text);
}
