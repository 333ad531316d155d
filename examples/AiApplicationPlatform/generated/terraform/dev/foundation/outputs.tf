# Generated from the C# model AiApplicationPlatform, environment dev, stack foundation. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "ApplicationInsights/insights"                = azurerm_application_insights.insights.id
    "ContainerRegistry/images"                    = azurerm_container_registry.images.id
    "DiagnosticSetting/container-registry-images" = azurerm_monitor_diagnostic_setting.container_registry_images.id
    "DiagnosticSetting/key-vault-vault"           = azurerm_monitor_diagnostic_setting.key_vault_vault.id
    "KeyVault/vault"                              = azurerm_key_vault.vault.id
    "PrivateEndpoint/images"                      = azurerm_private_endpoint.images.id
    "PrivateEndpoint/vault"                       = azurerm_private_endpoint.vault.id
    "ResourceGroup/foundation"                    = azurerm_resource_group.foundation.id
  }
}
