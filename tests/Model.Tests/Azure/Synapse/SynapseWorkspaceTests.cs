using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Synapse;

public sealed class SynapseWorkspaceTests
{
    [Fact]
    public void It_works_on_a_file_system_that_azurerm_calls_by_its_address()
    {
        var raw = new BlobContainer("raw");
        var lake = new StorageAccount("lake") { AzureName = "stlake", DataLake = true, Containers = [raw] }.In();
        var warehouse = new SynapseWorkspace("warehouse") { Lake = lake, FileSystem = raw.NameOutput }.In();

        Assert.Equal(("https://stlake.dfs.core.windows.net", "raw"), (warehouse.Arm("properties.defaultDataLakeStorage.accountUrl"), warehouse.Arm("properties.defaultDataLakeStorage.filesystem")));
        Assert.Equal("https://<azurerm_storage_account.lake.name>.dfs.core.windows.net/<azurerm_storage_container.raw.name>", warehouse.Terraform("storage_data_lake_gen2_filesystem_id"));
    }

    [Fact]
    public void A_pool_scales_or_has_a_number_of_machines()
    {
        var (daily, nightly) = (new SynapseSparkPool("daily"), new SynapseSparkPool("nightly") { Scales = false, Nodes = 4 });
        _ = new SynapseWorkspace("warehouse") { SparkPools = [daily, nightly] }.In();

        Assert.Equal((null, "5"), (daily.Terraform("node_count"), daily.Terraform("auto_scale.max_node_count")));
        Assert.Equal(("4", null), (nightly.Terraform("node_count"), nightly.Terraform("auto_scale")));
    }

    [Fact]
    public void A_repository_is_a_block_of_its_kind()
    {
        var warehouse = new SynapseWorkspace("warehouse") { Repository = new SynapseDevOps { Account = "contoso", Name = "warehouse", Project = "data" } }.In();

        Assert.Equal(("data", null), (warehouse.Terraform("azure_devops_repo.project_name"), warehouse.Terraform("github_repo")));
        Assert.Equal("WorkspaceVSTSConfiguration", warehouse.Arm("properties.workspaceRepositoryConfiguration.type"));
    }
}
