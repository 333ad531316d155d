# Generated from the C# model EndToEndBlueprint, environment prod, stack data. Change the model, not this file.

resource "azurerm_data_factory" "ingest" {
  name                            = "adf-e2e-ingest-prod-7xvk"
  resource_group_name             = azurerm_resource_group.data.name
  location                        = azurerm_resource_group.data.location
  public_network_enabled          = false
  managed_virtual_network_enabled = true
  tags                            = local.tags

  vsts_configuration {
    account_name       = "fabrikam"
    repository_name    = "pipelines"
    branch_name        = "main"
    root_folder        = "/"
    publishing_enabled = false
    project_name       = "end-to-end"
    tenant_id          = "88888888-8888-4888-8888-888888888888"
  }

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_data_factory_managed_private_endpoint" "ingest_lake" {
  name               = "lake"
  data_factory_id    = azurerm_data_factory.ingest.id
  target_resource_id = azurerm_storage_account.lake.id
  subresource_name   = "dfs"
}

resource "azurerm_data_factory_managed_private_endpoint" "ingest_spark" {
  name               = "spark"
  data_factory_id    = azurerm_data_factory.ingest.id
  target_resource_id = azurerm_databricks_workspace.spark.id
  subresource_name   = "databricks_ui_api"
}

resource "azurerm_data_factory_managed_private_endpoint" "ingest_vault" {
  name               = "vault"
  data_factory_id    = azurerm_data_factory.ingest.id
  target_resource_id = "/subscriptions/3c3c3c3c-3333-4333-8333-333333333333/resourceGroups/rg-e2e-secrets-prod/providers/Microsoft.KeyVault/vaults/kv-e2e-vault-prod-7xvk"
  subresource_name   = "vault"

  depends_on = [azurerm_role_assignment.ingest_reads_vault]
}
