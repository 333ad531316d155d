# Generated from the C# model EnterpriseAiFactory, environment stage-001, stack prj001. Change the model, not this file.

resource "azurerm_search_service" "prj001_search" {
  name                                     = "srch-aif-prj001-search-stage-001-k56w"
  resource_group_name                      = azurerm_resource_group.prj001.name
  location                                 = azurerm_resource_group.prj001.location
  sku                                      = "standard"
  replica_count                            = 1
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags = merge(
    local.tags,
    {
      project    = "prj001"
      costCenter = "4001"
    }
  )

  identity {
    type = "SystemAssigned"
  }
}
