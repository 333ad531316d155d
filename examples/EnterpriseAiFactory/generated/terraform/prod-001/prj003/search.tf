# Generated from the C# model EnterpriseAiFactory, environment prod-001, stack prj003. Change the model, not this file.

resource "azurerm_search_service" "prj003_search" {
  name                                     = "srch-aif-prj003-search-prod-001-nqy4"
  resource_group_name                      = azurerm_resource_group.prj003.name
  location                                 = azurerm_resource_group.prj003.location
  sku                                      = "standard"
  replica_count                            = 3
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags = merge(
    local.tags,
    {
      project    = "prj003"
      costCenter = "4003"
    }
  )

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}
