# Generated from the C# model AiApplicationPlatform, environment dev, stack foundation. Change the model, not this file.

# the certificate of the public name, and the cache's key
resource "azurerm_key_vault" "vault" {
  name                            = "kv-servic-vault-dev-fulv"
  resource_group_name             = azurerm_resource_group.foundation.name
  location                        = azurerm_resource_group.foundation.location
  sku_name                        = "standard"
  tenant_id                       = "a9999999-9999-4999-8999-999999999999"
  rbac_authorization_enabled      = true
  purge_protection_enabled        = true
  soft_delete_retention_days      = 90
  public_network_access_enabled   = false
  enabled_for_deployment          = false
  enabled_for_disk_encryption     = false
  enabled_for_template_deployment = false
  tags                            = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}
