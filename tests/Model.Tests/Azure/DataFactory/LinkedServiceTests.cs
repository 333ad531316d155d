using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.DataFactory;

public sealed class LinkedServiceTests
{
    [Fact]
    public void A_database_says_its_connection_without_a_password()
    {
        var scores = new SqlDatabase("scores");
        _ = new SqlServer("tables") { AzureName = "sql-tables", Databases = [scores] }.In();
        var linked = new SqlLinkedService("scores") { Database = scores };
        _ = new Model.Azure.DataFactory("ingest") { LinkedSql = [linked] }.In();

        Assert.Equal("Data Source=tcp:sql-tables.database.windows.net,1433;Initial Catalog=scores;Encrypt=True;Connection Timeout=30", linked.Arm("properties.typeProperties.connectionString"));
        Assert.Equal("true", linked.Terraform("use_managed_identity"));
    }

    [Fact]
    public void A_vault_is_its_address_in_ARM_and_its_id_in_Terraform()
    {
        var vault = new KeyVault("keys") { AzureName = "kv-keys" }.In();
        var linked = new VaultLinkedService("keys") { Vault = vault };
        _ = new Model.Azure.DataFactory("ingest") { LinkedVaults = [linked] }.In();

        Assert.Equal("https://kv-keys.vault.azure.net/", linked.Arm("properties.typeProperties.baseUrl"));
        Assert.Equal("<azurerm_key_vault.keys.id>", linked.Terraform("key_vault_id"));
    }

    [Fact]
    public void Databricks_has_a_cluster_or_makes_one()
    {
        var workspace = new DatabricksWorkspace("spark").In();
        var (makes, has) = (new DatabricksLinkedService("spark") { Workspace = workspace }, new DatabricksLinkedService("standing") { Workspace = workspace, Cluster = "0123-456789-abcdefgh" });
        _ = new Model.Azure.DataFactory("ingest") { LinkedDatabricks = [makes, has] }.In();

        Assert.Equal(("1", null), (makes.Terraform("new_cluster_config.min_number_of_workers"), has.Terraform("new_cluster_config")));
        Assert.Equal("https://<azurerm_databricks_workspace.spark.workspace_url>", has.Terraform("adb_domain"));
    }
}
