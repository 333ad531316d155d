# Generated from the C# model EndToEndBlueprint, environment prod, stack secrets. Change the model, not this file.

# keys of sources, and the certificate of the public name
resource "azurerm_key_vault" "vault" {
  name                            = "kv-e2e-vault-prod-7xvk"
  resource_group_name             = azurerm_resource_group.secrets.name
  location                        = azurerm_resource_group.secrets.location
  sku_name                        = "standard"
  tenant_id                       = "88888888-8888-4888-8888-888888888888"
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

  lifecycle {
    prevent_destroy = true
  }
}
