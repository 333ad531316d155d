# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack common. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ActionGroup/operators"                       = azurerm_monitor_action_group.operators.id
    "BlobContainer/lake/active"                   = azurerm_storage_container.lake_active.id
    "BlobContainer/lake/costs"                    = azurerm_storage_container.lake_costs.id
    "BlobContainer/lake/logging"                  = azurerm_storage_container.lake_logging.id
    "BlobContainer/lake/master"                   = azurerm_storage_container.lake_master.id
    "ContainerRegistry/images"                    = azurerm_container_registry.images.id
    "DiagnosticSetting/container-registry-images" = azurerm_monitor_diagnostic_setting.container_registry_images.id
    "DiagnosticSetting/key-vault-vault"           = azurerm_monitor_diagnostic_setting.key_vault_vault.id
    "DiagnosticSetting/storage-account-lake"      = azurerm_monitor_diagnostic_setting.storage_account_lake.id
    "KeyVault/vault"                              = azurerm_key_vault.vault.id
    "PrivateEndpoint/images"                      = azurerm_private_endpoint.images.id
    "PrivateEndpoint/lake"                        = azurerm_private_endpoint.lake.id
    "PrivateEndpoint/lake-dfs"                    = azurerm_private_endpoint.lake_dfs.id
    "PrivateEndpoint/vault"                       = azurerm_private_endpoint.vault.id
    "ResourceGroup/common"                        = azurerm_resource_group.common.id
    "StorageAccount/lake"                         = azurerm_storage_account.lake.id
    "SubscriptionCostExport/cost"                 = azurerm_subscription_cost_management_export.cost.id
  }
}
