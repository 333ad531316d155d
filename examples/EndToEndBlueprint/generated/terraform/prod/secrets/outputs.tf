# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

output "resource_ids" {
  description = "The id of each resource, by its name in the model."
  value = {
    "DiagnosticSetting/key-vault-vault" = azurerm_monitor_diagnostic_setting.key_vault_vault.id
    "KeyVault/vault"                    = azurerm_key_vault.vault.id
    "PrivateEndpoint/vault"             = azurerm_private_endpoint.vault.id
    "ResourceGroup/secrets"             = azurerm_resource_group.secrets.id
  }
}
