# Generated from the C# model GenAiOps, environment qa, stack data. Change the model, not this file.

# ranking by meaning over manuals and past visits
resource "azurerm_search_service" "passages" {
  name                                     = "srch-ops-passages-qa-vmje"
  resource_group_name                      = azurerm_resource_group.data.name
  location                                 = azurerm_resource_group.data.location
  sku                                      = "standard"
  replica_count                            = 1
  partition_count                          = 1
  public_network_access_enabled            = false
  local_authentication_enabled             = false
  network_rule_bypass_option               = "None"
  customer_managed_key_enforcement_enabled = false
  semantic_search_sku                      = "standard"
  tags                                     = local.tags

  identity {
    type = "SystemAssigned"
  }
}
