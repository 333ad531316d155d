# Generated from the C# model EnterpriseAiFactory, environment dev-001, stack common. Change the model, not this file.

# secrets of the platform team's pipelines
resource "azurerm_key_vault" "vault" {
  name                            = "kv-aif-vaul-dev-001-gq6t"
  resource_group_name             = azurerm_resource_group.common.name
  location                        = azurerm_resource_group.common.location
  sku_name                        = "standard"
  tenant_id                       = "99999999-9999-4999-8999-999999999999"
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
