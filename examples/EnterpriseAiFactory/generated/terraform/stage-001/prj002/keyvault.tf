# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj002. Change the model, not this file.

resource "azurerm_key_vault" "prj002_vault" {
  name                            = "kv-ai-pr-va-stage-0-s7nc"
  resource_group_name             = azurerm_resource_group.prj002.name
  location                        = azurerm_resource_group.prj002.location
  sku_name                        = "standard"
  tenant_id                       = "99999999-9999-4999-8999-999999999999"
  rbac_authorization_enabled      = true
  purge_protection_enabled        = true
  soft_delete_retention_days      = 90
  public_network_access_enabled   = false
  enabled_for_deployment          = false
  enabled_for_disk_encryption     = false
  enabled_for_template_deployment = false
  tags = merge(
    local.tags,
    {
      project    = "prj002"
      costCenter = "4002"
    }
  )

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}
