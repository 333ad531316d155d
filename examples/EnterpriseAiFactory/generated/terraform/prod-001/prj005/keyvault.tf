# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj005. Change the model, not this file.

resource "azurerm_key_vault" "prj005_vault" {
  name                            = "kv-ai-pr-va-prod-00-sxat"
  resource_group_name             = azurerm_resource_group.prj005.name
  location                        = azurerm_resource_group.prj005.location
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
      project    = "prj005"
      costCenter = "4005"
    }
  )

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }

  lifecycle {
    prevent_destroy = true
  }
}
